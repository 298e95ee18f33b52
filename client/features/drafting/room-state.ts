import type { ClosedReason } from "#shared/drafting/messages.ts";
import type { BudgetLine, DraftText } from "#shared/initiatives/draft.ts";

/** How things stand with a draft that one writes in. */
export interface RoomState {
  /** The contents are there. */
  readonly ready: boolean;
  /** socket: at once. merge: every few seconds. lost: nothing goes or comes. */
  readonly line: "socket" | "merge" | "lost";
  readonly unsaved: boolean;
  /** It waits longer than saving takes. */
  readonly late: boolean;
  /** By the clock of this device. */
  readonly savedAt: Date | null;
  /** Text from an earlier visit that was never sent was put back. */
  readonly restored: boolean;
  readonly closed: ClosedReason | null;
}

export type UnsentPart = { readonly name: DraftText; readonly text: string } | { readonly name: "lines"; readonly lines: readonly BudgetLine[] };
