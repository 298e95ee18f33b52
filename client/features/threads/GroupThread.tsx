import type { FragmentType } from "@apollo/client/masking";
import { useLazyQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Thread } from "./Thread.tsx";
import { useReadMark } from "./use-read-mark.ts";

const GroupThread_group = graphql(`
  fragment GroupThread_group on Group {
    id
    name
    visibility
    commentCount
    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }
    pinnedComment { id ...CommentItem_comment }
    viewerUnread
    viewerReactions { commentId kind }
    viewerCanComment { allowed reason }
    viewerCanModerate { allowed }
    viewerCanCommentForGroup { allowed }
  }
`);

const OlderGroupComments = graphql(`
  query OlderGroupComments($id: ID!, $after: String) {
    group(id: $id) {
      id
      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export function GroupThread({ group }: { readonly group: FragmentType<typeof GroupThread_group> }) {
  const words = useGroupTexts();
  const { threads } = useTexts();
  const { id, name, visibility, commentCount, comments, pinnedComment, viewerUnread, viewerReactions, viewerCanComment, viewerCanModerate, viewerCanCommentForGroup } = usePart(GroupThread_group, group);
  const [older, { loading }] = useLazyQuery(OlderGroupComments, { fetchPolicy: "network-only" });
  useReadMark(id, viewerUnread);
  return (
    <Thread
      heading={words.threadHeading}
      empty={viewerCanComment.allowed || viewerCanComment.reason === "NOT_SIGNED_IN" ? threads.emptyGroup : null}
      nodes={comments.nodes}
      count={commentCount}
      pinned={pinnedComment ?? null}
      talk={{ subject: { groupId: id }, permission: viewerCanComment, mayModerate: viewerCanModerate.allowed, speaksFor: viewerCanCommentForGroup.allowed ? name : null, reactions: viewerReactions, hint: visibility !== "PUBLIC" ? threads.hintClosed : threads.hint }}
      aside={<Link to={paths.searchGroup(id)}>{threads.searchGroup}</Link>}
      hasMore={comments.pageInfo.hasNextPage}
      loadingMore={loading}
      onMore={() => void older({ variables: { id, after: comments.pageInfo.endCursor ?? null } })}
    />
  );
}
