import type { MeasureKind } from "#shared/moderation/measures.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { SubjectIds } from "../../threads/commands/subject.ts";
import { hiding } from "./hiding.ts";
import { moving } from "./moving.ts";
import { keepingAway } from "./keeping-away.ts";
import { splitting } from "./splitting.ts";
import { locking, slowing } from "./thread-order.ts";

export type Prior = Readonly<Record<string, unknown>>;
export interface Standing {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly kind: MeasureKind;
  readonly prior: Prior;
}
export interface Doing {
  readonly subject: { readonly kind: SubjectKind; readonly id: string; readonly wijkId: string | null; readonly authorIds: readonly string[] };
  readonly words: string;
  readonly everywhere: boolean;
  readonly to: SubjectIds | null;
}

/** What a measure changes, under the lock of what it is about. */
export interface Effect {
  /** Answers what undoing needs. Throws ALREADY_MEASURED where it stands already, WRONG_COMBINATION where it cannot be. */
  readonly begin: (work: Work, doing: Doing) => Promise<Prior>;
  readonly end: (work: Work, measure: Standing) => Promise<void>;
}
const nothing: Effect = { begin: async () => ({}), end: async () => undefined };

export const effects: Readonly<Record<MeasureKind, Effect>> = {
  HIDE: hiding, REMOVE: hiding, ASK_TO_EDIT: nothing, WARN: nothing, LOCK_THREAD: locking, SLOW_THREAD: slowing, MOVE_COMMENT: moving, SPLIT_THREAD: splitting,
  PAUSE_PERSON: keepingAway, BLOCK_PERSON: keepingAway,
};
