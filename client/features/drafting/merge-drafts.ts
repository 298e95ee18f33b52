// Two people wrote at once. What only one of them changed is taken over unasked; only what both changed is asked.
import { draftTexts, type DraftText } from "#shared/initiatives/draft.ts";
import { oneLine, textsOf, type DraftForm, type FormLine } from "./draft-form.ts";

export type DraftPart = DraftText | "lines";
export const draftParts: readonly DraftPart[] = [...draftTexts, "lines"];
export type Choice = "mine" | "theirs" | "both";

const lineText = (line: FormLine) => `${line.kind} ${line.description.trim()} ${line.amount.trim()}`;

export function isSame(part: DraftPart, a: DraftForm, b: DraftForm): boolean {
  if (part !== "lines") return a[part].trim() === b[part].trim();
  return a.lines.map(lineText).join("\n") === b.lines.map(lineText).join("\n");
}

export function changedParts(from: DraftForm, to: DraftForm): DraftPart[] {
  return draftParts.filter((part) => !isSame(part, from, to));
}

export interface Merged {
  /** Mine, with what only they changed taken over. Conflicting parts still hold mine, so that nothing typed is lost. */
  readonly form: DraftForm;
  readonly conflicts: readonly DraftPart[];
  /** What they changed and I did not. */
  readonly takenOver: readonly DraftPart[];
}

export function mergeDrafts(base: DraftForm, mine: DraftForm, theirs: DraftForm): Merged {
  const theirChanges = changedParts(base, theirs);
  const conflicts = theirChanges.filter((part) => !isSame(part, base, mine) && !isSame(part, mine, theirs));
  const takenOver = theirChanges.filter((part) => isSame(part, base, mine));
  return { form: pick(mine, theirs, (part) => takenOver.includes(part)), conflicts, takenOver };
}

function pick(mine: DraftForm, theirs: DraftForm, takeTheirs: (part: DraftPart) => boolean): DraftForm {
  return { ...textsOf((field) => (takeTheirs(field) ? theirs : mine)[field]), lines: (takeTheirs("lines") ? theirs : mine).lines };
}

/** One part as chosen. Both: their text after mine; of lines, what each of us added stays and what either of us removed goes. */
export function choose(part: DraftPart, choice: Choice, base: DraftForm, mine: DraftForm, theirs: DraftForm): string | readonly FormLine[] {
  if (choice !== "both") return (choice === "mine" ? mine : theirs)[part];
  return part === "lines" ? bothLines(base.lines, mine.lines, theirs.lines) : bothTexts(mine[part].trim(), theirs[part].trim(), oneLine.includes(part) ? ", " : "\n\n");
}

function bothTexts(mine: string, theirs: string, between: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return mine + between + theirs;
}

function bothLines(base: readonly FormLine[], mine: readonly FormLine[], theirs: readonly FormLine[]): readonly FormLine[] {
  const has = (lines: readonly FormLine[], line: FormLine) => lines.some((each) => lineText(each) === lineText(line));
  const kept = theirs.filter((line) => !has(base, line) || has(mine, line));
  const added = mine.filter((line) => !has(base, line) && !has(theirs, line));
  const keys = new Set(kept.map((line) => line.key));
  return [...kept, ...added.map((line) => (keys.has(line.key) ? { ...line, key: `${line.key} +` } : line))];
}
