import { graphql } from "#client/gql/gql.ts";

export const DraagvlakCard_initiative = graphql(`
  fragment DraagvlakCard_initiative on Initiative {
    id
    viewerSupports
    viewerCanSupport { allowed reason }
    stage
    wijk { id name }
    draagvlak {
      supporters
      proven
      threshold
      reached
      buurtenNeeded
      buurtenReached
      openedAt
      buurten { buurt { id name } supporters }
    }
  }
`);

export const SupportInitiative = graphql(`
  mutation SupportInitiative($id: ID!) {
    supportInitiative(id: $id) {
      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export const WithdrawSupport = graphql(`
  mutation WithdrawSupport($id: ID!) {
    withdrawSupport(id: $id) {
      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }
      ... on Refusal { reason }
    }
  }
`);
