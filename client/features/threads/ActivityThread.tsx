import type { FragmentType } from "@apollo/client/masking";
import { useLazyQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { OpenThread } from "./OpenThread.tsx";

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
  const part = usePart(ActivityThread_activity, activity);
  const [older, { loading }] = useLazyQuery(OlderActivityComments, { fetchPolicy: "network-only" });
  const onMore = () => void older({ variables: { id: part.id, after: part.comments.pageInfo.endCursor ?? null } });
  return <OpenThread subject={{ activityId: part.id }} of={part} empty={threads.emptyActivity} loadingMore={loading} onMore={onMore} />;
}
