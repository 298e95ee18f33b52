import { useCallback, useMemo } from "react";
import type { Draft } from "#shared/initiatives/draft.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { toForm, type DraftForm } from "./draft-form.ts";
import { changedParts, mergeDrafts, type Merged } from "./merge-drafts.ts";

/** What somebody typed, on top of which version of the draft. Kept in their browser until it is saved. */
interface Typed {
  readonly version: number;
  readonly base: DraftForm;
  readonly mine: DraftForm;
}
export interface SavedDraft extends Draft {
  readonly version: number;
}
/** Somebody else saved since: how theirs and mine come together. */
export interface Overtaken {
  readonly merged: Merged;
  readonly base: DraftForm;
  readonly mine: DraftForm;
  readonly theirs: DraftForm;
}

export interface DraftEditor {
  readonly form: DraftForm;
  /** On which version a save builds. */
  readonly version: number;
  readonly dirty: boolean;
  readonly restored: boolean;
  readonly overtaken: Overtaken | null;
  readonly change: (changes: Partial<DraftForm>) => void;
  /** What was typed now builds on this version; `base` is what that version holds. */
  readonly rebase: (version: number, base: DraftForm, mine?: DraftForm) => void;
  readonly letGo: () => void;
}

function isDirty({ base, mine }: Typed): boolean {
  return changedParts(base, mine).length > 0;
}

/** The typed form beside the draft as it is saved now, which may run ahead of it at any moment. */
export function useDraftEditor(id: string, saved: SavedDraft): DraftEditor {
  const theirs = useMemo(() => toForm(saved), [saved]);
  const { value, set, clear, restored } = useDraft<Typed | null>(`initiative:${id}`, null);
  // Nothing of one's own in it: the newest version simply shows.
  const current = useCallback((typed: Typed | null) => (typed && (typed.version === saved.version || isDirty(typed)) ? typed : null), [saved.version]);
  const typed = current(value);
  const overtaken = useMemo(
    () => (typed && typed.version < saved.version ? { ...typed, theirs, merged: mergeDrafts(typed.base, typed.mine, theirs) } : null),
    [typed, saved.version, theirs],
  );
  const change = useCallback(
    (changes: Partial<DraftForm>) =>
      set((before) => {
        const from = current(before) ?? { version: saved.version, base: theirs, mine: theirs };
        return { ...from, mine: { ...from.mine, ...changes } };
      }),
    [set, current, saved.version, theirs],
  );
  const rebase = useCallback((version: number, base: DraftForm, mine?: DraftForm) => set((before) => ({ version, base, mine: mine ?? before?.mine ?? base })), [set]);
  const dirty = typed !== null && isDirty(typed);
  return { form: typed?.mine ?? theirs, version: typed?.version ?? saved.version, dirty, restored: restored && dirty, overtaken, change, rebase, letGo: clear };
}
