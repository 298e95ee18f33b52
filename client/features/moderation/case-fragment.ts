import { graphql } from "#client/gql/gql.ts";

export const CaseItem_case = graphql(`
  fragment CaseItem_case on ModerationCase {
    id
    kind
    subjectId
    openedAt
    reportCount
    danger
    unlawful
    subject { id kind title text initiativeId groupId themeId activityId author { id name } }
    reports { reason words unlawful ground byAccount reportedAt }
    signals { kind times word }
    thread { id text reported createdAt author { id name } }
    history { number text }
    viewerCanSettle { allowed }
  }
`);
