import { graphql } from "#client/gql/gql.ts";

export const Lookalikes_feed = graphql(`
  fragment Lookalikes_feed on Feed {
    id
    lookalikes { id title place startsAt twin { id title place startsAt } }
  }
`);

export const FeedItem_feed = graphql(`
  fragment FeedItem_feed on Feed {
    id
    address
    state
    fault
    failures
    readAt
    nextAt
    coming
    wijk { id name }
    unfit { title when fault }
    ...Lookalikes_feed
  }
`);
