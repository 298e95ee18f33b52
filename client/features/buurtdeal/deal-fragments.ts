import { graphql } from "#client/gql/gql.ts";

/** All of a buurtdeal that its page shows and acts change. */
export const Deal_initiative = graphql(`
  fragment Deal_initiative on Initiative {
    id
    title
    stage
    ownEffort
    upkeep
    group { id name }
    viewerSignsFor
    viewerCanDraftBuurtdeal { allowed reason }
    viewerCanSignBuurtdeal { allowed reason }
    viewerCanRemarkOnDeal { allowed reason }
    viewerCanInviteMaintainer { allowed reason }
    buurtdeal {
      initiatorsDo
      municipalityDoes
      upkeepUntil
      version
      inForce
      complete
      maintainerCount
      duties { party what firstOn everyMonths untilOn }
      signatures { party at person { id name } }
      versions { number hash draftedAt signedAt }
      maintainers { id name accepted signed }
      remarks { id version text createdAt author { id name } }
    }
  }
`);
