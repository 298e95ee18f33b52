import type { FragmentType } from "@apollo/client/masking";
import { useLazyQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Thread } from "./Thread.tsx";

const ActivityThread_activity = graphql(`
  fragment ActivityThread_activity on Activity {
    id
    commentCount
    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }
    pinnedComment { id ...CommentItem_comment }
    viewerReactions { commentId kind }
    viewerFollows
    viewerUnread
    viewerCanComment { allowed reason }
    viewerCanModerate { allowed }
  }
`);

const OlderActivityComments = graphql(`
  query OlderActivityComments($id: ID!, $after: String) {
    activity(id: $id) {
      id
      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export function ActivityThread({ activity }: { readonly activity: FragmentType<typeof ActivityThread_activity> }) {
  const { threads } = useTexts();
  const { id, commentCount, comments, pinnedComment, viewerReactions, viewerFollows, viewerUnread, viewerCanComment, viewerCanModerate } = usePart(ActivityThread_activity, activity);
  const [older, { loading }] = useLazyQuery(OlderActivityComments, { fetchPolicy: "network-only" });
  return (
    <Thread
      heading={threads.heading}
      empty={threads.emptyActivity}
      nodes={comments.nodes}
      count={commentCount}
      pinned={pinnedComment ?? null}
      following={{ talk: { activityId: id }, on: viewerFollows, unread: viewerUnread }}
      talk={{ subject: { activityId: id }, permission: viewerCanComment, mayModerate: viewerCanModerate.allowed, reactions: viewerReactions, hint: threads.hint }}
      hasMore={comments.pageInfo.hasNextPage}
      loadingMore={loading}
      onMore={() => void older({ variables: { id, after: comments.pageInfo.endCursor ?? null } })}
    />
  );
}
