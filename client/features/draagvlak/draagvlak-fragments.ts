import { graphql } from "#client/gql/gql.ts";

/** What is the same for all who look. */
export const DraagvlakCount_initiative = graphql(`
  fragment DraagvlakCount_initiative on Initiative {
    id
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

export const DraagvlakCard_initiative = graphql(`
  fragment DraagvlakCard_initiative on Initiative {
    id
    ...DraagvlakCount_initiative
    viewerSupports
    viewerCanSupport { allowed reason }
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
