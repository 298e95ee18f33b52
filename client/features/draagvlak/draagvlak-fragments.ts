import { graphql } from "#client/gql/gql.ts";

export const DraagvlakCard_initiative = graphql(`
  fragment DraagvlakCard_initiative on Initiative {
    id
    version
    viewerSupports
    viewerSupport { version confirmed shown }
    viewerCanSupport { allowed reason }
    stage
    wijk { id name }
    draagvlak {
      supporters
      confirmed
      counted
      proven
      threshold
      reached
      buurtenNeeded
      buurtenReached
      mostBuurtPercent
      largestBuurtPercent
      withinBuurtShare
      mostStreetPercent
      withinStreetShare
      organisationsNeeded
      organisations
      lowestGrade
      scale
      source
      openedAt
      closesAt
      over
      extensionReason
      viewerCounts
      buurten { buurt { id name } supporters }
    }
  }
`);

export const SupportInitiative = graphql(`
  mutation SupportInitiative($id: ID!, $version: Int) {
    supportInitiative(id: $id, version: $version) {
      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export const ShowSupport = graphql(`
  mutation ShowSupport($id: ID!, $shown: Boolean!) {
    showSupport(id: $id, shown: $shown) {
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
