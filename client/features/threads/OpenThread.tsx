import type { FragmentType } from "@apollo/client/masking";
import { useTexts } from "#client/texts/use-texts.ts";
import type { CommentItem_comment } from "./CommentItem.tsx";
import type { Talk } from "./talk.ts";
import { Thread } from "./Thread.tsx";

type Node = { readonly id: string } & FragmentType<typeof CommentItem_comment>;
interface OpenTalk {
  readonly commentCount: number;
  readonly comments: { readonly nodes: readonly Node[]; readonly pageInfo: { readonly hasNextPage: boolean } };
  readonly pinnedComment?: Node | null;
  readonly viewerReactions: Talk["reactions"];
  readonly viewerFollows: boolean;
  readonly viewerUnread: number;
  readonly viewerCanComment: Talk["permission"];
  readonly viewerCanModerate: { readonly allowed: boolean };
}
interface OpenThreadProps {
  readonly subject: Exclude<Talk["subject"], { readonly groupId: string }>;
  /** Under what it stands. */
  readonly of: OpenTalk;
  /** Said when nobody spoke yet. */
  readonly empty: string;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

/** A conversation that everybody may read and follow: of a plan, a theme or an activity. */
export function OpenThread({ subject, of, empty, loadingMore, onMore }: OpenThreadProps) {
  const { threads } = useTexts();
  const { commentCount, comments, pinnedComment, viewerReactions, viewerFollows, viewerUnread, viewerCanComment, viewerCanModerate } = of;
  return (
    <Thread
      heading={threads.heading}
      empty={empty}
      nodes={comments.nodes}
      count={commentCount}
      pinned={pinnedComment ?? null}
      following={{ talk: subject, on: viewerFollows, unread: viewerUnread }}
      talk={{ subject, permission: viewerCanComment, mayModerate: viewerCanModerate.allowed, reactions: viewerReactions, hint: threads.hint }}
      hasMore={comments.pageInfo.hasNextPage}
      loadingMore={loadingMore}
      onMore={onMore}
    />
  );
}
