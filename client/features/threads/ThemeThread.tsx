import type { FragmentType } from "@apollo/client/masking";
import { useLazyQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { OpenThread } from "./OpenThread.tsx";

const ThemeThread_theme = graphql(`
  fragment ThemeThread_theme on Wijkthema {
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

const OlderThemeComments = graphql(`
  query OlderThemeComments($id: ID!, $after: String) {
    theme(id: $id) {
      id
      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export function ThemeThread({ theme }: { readonly theme: FragmentType<typeof ThemeThread_theme> }) {
  const { threads } = useTexts();
  const part = usePart(ThemeThread_theme, theme);
  const [older, { loading }] = useLazyQuery(OlderThemeComments, { fetchPolicy: "network-only" });
  const onMore = () => void older({ variables: { id: part.id, after: part.comments.pageInfo.endCursor ?? null } });
  return <OpenThread subject={{ themeId: part.id }} of={part} empty={threads.emptyTheme} loadingMore={loading} onMore={onMore} />;
}
