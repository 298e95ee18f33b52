import { graphql } from "#client/gql/gql.ts";

export const Concerns_initiative = graphql(`
  fragment Concerns_initiative on Initiative {
    id
    viewerCanRaiseConcern { allowed reason }
    viewerCanAnswerConcern { allowed reason }
    viewerCanModerate { allowed reason }
    concerns { id text createdAt answer answeredAt hidden hiddenReason viewerRaised author { id name } }
  }
`);

export const RaiseConcern = graphql(`
  mutation RaiseConcern($initiativeId: ID!, $text: String!, $byName: Boolean!) {
    raiseConcern(initiativeId: $initiativeId, text: $text, byName: $byName) {
      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export const AnswerConcern = graphql(`
  mutation AnswerConcern($id: ID!, $text: String!) {
    answerConcern(id: $id, text: $text) {
      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export const TakeBackConcern = graphql(`
  mutation TakeBackConcern($id: ID!) {
    takeBackConcern(id: $id) {
      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }
      ... on Refusal { reason }
    }
  }
`);
