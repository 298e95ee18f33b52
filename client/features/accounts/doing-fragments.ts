import { graphql } from "#client/gql/gql.ts";

/** All of how a plan goes, what it cost and what came of it, that its page shows and acts change. */
export const Doing_initiative = graphql(`
  fragment Doing_initiative on Initiative {
    id
    title
    stage
    wijk { id name buurten { id name } }
    costs { id description cents }
    dossier { decision { grantedCents } }
    tile { year buurt { id name } }
    milestones { id title firstOn plannedOn delayReason reachedAt }
    updates { id text createdAt author { id name } pictures { id width height alt } }
    receipts { id what cents spentOn kept line { id } }
    account { spentCents returnedCents results accountedAt settledCents settledAt reason toReturnCents returnBy returnedAt }
    viewerCanPlanMilestones { allowed reason }
    viewerCanPostUpdate { allowed reason }
    viewerCanRealise { allowed reason }
    viewerCanEnterReceipt { allowed reason }
    viewerCanAccount { allowed reason }
    viewerCanSettleAccount { allowed reason }
    viewerCanRecordReturn { allowed reason }
  }
`);
