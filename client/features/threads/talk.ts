import { createContext, useContext } from "react";
import type { ReactionKind } from "#shared/threads/reactions.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";

/** What every comment of a conversation needs of it: what it is about, and what the viewer may and gave. */
export interface Talk {
  readonly subject: { readonly initiativeId: string } | { readonly groupId: string } | { readonly themeId: string } | { readonly activityId: string };
  readonly permission: { readonly allowed: boolean; readonly reason?: RefusalReason | null };
  readonly mayModerate: boolean;
  /** The group in whose name the viewer, a steward, may speak here. */
  readonly speaksFor?: string | null;
  readonly reactions: readonly { readonly commentId: string; readonly kind: ReactionKind }[];
  /** Who will read what is written here. */
  readonly hint: string;
}

/** Who a text names as @[number], as they are called now; nobody once their account is gone. */
export interface Mention {
  readonly number: number;
  readonly personId?: string | null;
  readonly name?: string | null;
}

export const TalkContext = createContext<Talk | null>(null);

export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error("a comment stands in a thread");
  return talk;
}
