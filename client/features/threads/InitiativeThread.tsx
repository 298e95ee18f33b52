import type { FragmentType } from "@apollo/client/masking";
import { useLazyQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Thread } from "./Thread.tsx";

const InitiativeThread_initiative = graphql(`
  fragment InitiativeThread_initiative on Initiative {
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

const OlderInitiativeComments = graphql(`
  query OlderInitiativeComments($id: ID!, $after: String) {
    initiative(id: $id) {
      id
      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export function InitiativeThread({ initiative }: { readonly initiative: FragmentType<typeof InitiativeThread_initiative> }) {
  const { threads } = useTexts();
  const { id, commentCount, comments, pinnedComment, viewerReactions, viewerFollows, viewerUnread, viewerCanComment, viewerCanModerate } = usePart(InitiativeThread_initiative, initiative);
  const [older, { loading }] = useLazyQuery(OlderInitiativeComments, { fetchPolicy: "network-only" });
  return (
    <Thread
      heading={threads.heading}
      empty={threads.emptyInitiative}
      nodes={comments.nodes}
      count={commentCount}
      pinned={pinnedComment ?? null}
      following={{ talk: { initiativeId: id }, on: viewerFollows, unread: viewerUnread }}
      talk={{ subject: { initiativeId: id }, permission: viewerCanComment, mayModerate: viewerCanModerate.allowed, reactions: viewerReactions, hint: threads.hint }}
      hasMore={comments.pageInfo.hasNextPage}
      loadingMore={loading}
      onMore={() => void older({ variables: { id, after: comments.pageInfo.endCursor ?? null } })}
    />
  );
}
