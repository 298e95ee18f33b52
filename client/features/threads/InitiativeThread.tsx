import type { FragmentType } from "@apollo/client/masking";
import { useLazyQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { OpenThread } from "./OpenThread.tsx";

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
  const part = usePart(InitiativeThread_initiative, initiative);
  const [older, { loading }] = useLazyQuery(OlderInitiativeComments, { fetchPolicy: "network-only" });
  const onMore = () => void older({ variables: { id: part.id, after: part.comments.pageInfo.endCursor ?? null } });
  return <OpenThread subject={{ initiativeId: part.id }} of={part} empty={threads.emptyInitiative} loadingMore={loading} onMore={onMore} />;
}
