import { graphql } from "#client/gql/gql.ts";

/** Everything of a group that joining, leaving, admitting and ending change. Each of those mutations asks for it. */
export const GroupState_group = graphql(`
  fragment GroupState_group on Group {
    id
    state
    memberCount
    viewerCanStartInitiative { allowed reason }
    ...GroupNotices_group
    ...Decisions_group
    ...Files_group
    ...Invitations_group
    ...JoinGroup_group
    ...Members_group
    ...Requests_group
    ...ManageGroup_group
    ...GroupThread_group
  }
`);
