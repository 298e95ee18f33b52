import { type BudgetLine, type Draft, type DraftText, draftTexts, totals } from "./draft.ts";

export interface Piece {
  readonly text: string;
  readonly change: "same" | "added" | "removed";
}

/** Beyond this many words on a side the comparison would be felt; what lies between equal beginning and end is then one change. */
const mostWords = 1_500;

/**
 * What became of a text, word by word (longest common subsequence). The pieces that were not removed are `after`; those that were not
 * added are `before`, but for the white space between words. An end of a line counts as a word.
 */
export function compareTexts(before: string, after: string): readonly Piece[] {
  const [old, fresh] = [words(before), words(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && isSame(old[head], fresh[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && isSame(old.at(-1 - tail), fresh.at(-1 - tail))) tail += 1;
  const pieces: { text: string; change: Piece["change"] }[] = [];
  const put = (change: Piece["change"], text: string) => {
    const last = pieces.at(-1);
    if (last?.change === change) last.text += text;
    else if (text) pieces.push({ text, change });
  };
  const keep = (was: string, is: string) => {
    const [bare, blank, wasBlank] = [is.trimEnd() || is, is.slice((is.trimEnd() || is).length), was.slice((was.trimEnd() || was).length)];
    put("same", blank && wasBlank ? is : bare);
    // The last word of one text may stand in the middle of the other.
    if (!blank) put("removed", wasBlank);
    if (!wasBlank) put("added", blank);
  };
  for (let i = 0; i < head; i += 1) keep(old[i] ?? "", fresh[i] ?? "");
  compareWords(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail), put, keep);
  for (let i = tail; i > 0; i -= 1) keep(old.at(-i) ?? "", fresh.at(-i) ?? "");
  return pieces;
}

export interface LineChange {
  readonly change: "same" | "changed" | "added" | "removed";
  readonly before: BudgetLine | null;
  readonly after: BudgetLine | null;
}

/** What became of the lines of a budget: in the order of `after`, what was taken away last. A line is the same one when only its amount or only its words differ. */
export function compareLines(before: readonly BudgetLine[], after: readonly BudgetLine[]): readonly LineChange[] {
  const left = [...before];
  const found = new Map<BudgetLine, BudgetLine>();
  const likenesses: ((one: BudgetLine, other: BudgetLine) => boolean)[] = [
    (one, other) => one.description === other.description && one.cents === other.cents,
    (one, other) => one.description === other.description,
    (one, other) => one.cents === other.cents,
  ];
  for (const isAlike of likenesses) {
    for (const line of after) {
      const index = found.has(line) ? -1 : left.findIndex((each) => each.kind === line.kind && isAlike(each, line));
      const [match] = index < 0 ? [] : left.splice(index, 1);
      if (match) found.set(line, match);
    }
  }
  const kept = after.map((line): LineChange => {
    const match = found.get(line) ?? null;
    const isEqual = match?.description === line.description && match.cents === line.cents;
    return { change: match ? (isEqual ? "same" : "changed") : "added", before: match, after: line };
  });
  return [...kept, ...left.map((line): LineChange => ({ change: "removed", before: line, after: null }))];
}

export interface PartChange {
  readonly part: DraftText;
  readonly before: string;
  readonly after: string;
}

export interface DraftChanges {
  /** The parts whose text differs, in the order of the plan. */
  readonly parts: readonly PartChange[];
  readonly lines: readonly LineChange[];
  readonly linesDiffer: boolean;
  /** What is asked of the wijkbudget, in cents. */
  readonly asked: { readonly before: number; readonly after: number };
}

/** What differs between two states of a plan. */
export function compareDrafts(before: Draft, after: Draft): DraftChanges {
  const lines = compareLines(before.lines, after.lines);
  return {
    parts: draftTexts.filter((part) => before[part] !== after[part]).map((part) => ({ part, before: before[part], after: after[part] })),
    lines,
    linesDiffer: lines.some(({ change }) => change !== "same"),
    asked: { before: totals(before.lines).asked, after: totals(after.lines).asked },
  };
}

/** Words with the blanks after them; ends of lines are words of their own, for a paragraph is a change too. */
function words(text: string): string[] {
  return text.match(/\n+|[^\s]+[^\S\n]*|[^\S\n]+/gu) ?? [];
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && (one === other || (one.trim() !== "" && one.trim() === other.trim()));
}

function compareWords(old: readonly string[], fresh: readonly string[], put: (change: Piece["change"], text: string) => void, keep: (was: string, is: string) => void): void {
  if (old.length > mostWords || fresh.length > mostWords) {
    put("removed", old.join(""));
    return put("added", fresh.join(""));
  }
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) lengths[i]![j] = isSame(old[i], fresh[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
    if (i < old.length && isSame(old[i], fresh[j])) {
      keep(old[i] ?? "", fresh[j] ?? "");
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= fresh.length || at(i + 1, j) >= at(i, j + 1))) put("removed", old[i++] ?? "");
    else put("added", fresh[j++] ?? "");
  }
}
