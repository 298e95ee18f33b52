import { graphql } from "#client/gql/gql.ts";

export const Measure_measure = graphql(`
  fragment Measure_measure on Measure {
    id kind subjectKind title wijk { id name } everywhere facts { name text } words automated law rule { id number version title text } takenAt until objectUntil undoneAt viewerIsMeasured
    objection { id text madeAt answerBy outcome answer decidedAt }
    viewerCanObject { allowed reason } viewerCanDecide { allowed reason } viewerCanUndo { allowed reason }
  }
`);
