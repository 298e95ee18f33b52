import { graphql } from "#client/gql/gql.ts";

/** Everything of an initiative that acts and time change. Each mutation asks for it, so that whatever page is open shows what came of it. */
export const InitiativeState_initiative = graphql(`
  fragment InitiativeState_initiative on Initiative {
    id
    title
    stage
    version
    ...WayCard_initiative
    ...DraagvlakCard_initiative
    ...DossierCard_initiative
    ...DecisionCard_initiative
    ...DealCard_initiative
    ...UpdatesCard_initiative
    ...AccountCard_initiative
    ...InitiativeActs_initiative
  }
`);
