import * as Y from "yjs";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { linesPart, newLine } from "#shared/drafting/document.ts";
import type { BudgetLine } from "#shared/initiatives/draft.ts";
import { highestLineCents, limits } from "#shared/initiatives/limits.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";

/** A line of the budget as it stands in the document; zero cents: no amount was filled in yet. */
export interface DraftLine extends BudgetLine {
  readonly id: string;
}
export type LineProblem = { readonly description: RefusalReason | null; readonly amount: RefusalReason | null };

/** The lines of a document, each by its id. What is no line is passed over. */
export function linesIn(doc: Y.Doc): readonly DraftLine[] {
  return mapsIn(doc).map(([, line]) => {
    const [id, kind, description, cents] = ["id", "kind", "description", "cents"].map((key) => line.get(key));
    return { id: String(id), kind: kind === "INCOME" ? "INCOME" : "COST", description: typeof description === "string" ? description : "", cents: typeof cents === "number" ? cents : 0 };
  });
}

/** Puts a line at the end, or where it stood; answers with its id. */
export function addLine(doc: Y.Doc, line: BudgetLine, at?: number): string {
  const made = newLine(line);
  const lines = doc.getArray(linesPart);
  lines.insert(Math.min(at ?? lines.length, lines.length), [made]);
  return String(made.get("id"));
}

/** Puts lines at the end; false, and none of them, when there is no room for all. */
export function addLines(doc: Y.Doc, lines: readonly BudgetLine[]): boolean {
  const present = doc.getArray(linesPart);
  if (present.length + lines.length > limits.lines) return false;
  present.push(lines.map(newLine));
  return true;
}

export function changeLine(doc: Y.Doc, id: string, changes: Partial<BudgetLine>): void {
  const [, line] = mapsIn(doc).find(([, each]) => each.get("id") === id) ?? [];
  if (line) doc.transact(() => Object.entries(changes).forEach(([key, value]) => line.set(key, value)));
}

/** Takes a line away; where it stood, or null when somebody else did so first. */
export function removeLine(doc: Y.Doc, id: string): number | null {
  const [at] = mapsIn(doc).find(([, line]) => line.get("id") === id) ?? [];
  if (at === undefined) return null;
  doc.getArray(linesPart).delete(at, 1);
  return at;
}

function mapsIn(doc: Y.Doc): readonly (readonly [number, Y.Map<unknown>])[] {
  return doc.getArray(linesPart).toArray().flatMap((line, at) => (line instanceof Y.Map ? [[at, line as Y.Map<unknown>] as const] : []));
}

/** The cents of what was typed; zero for what is no amount that a line may have. */
export function centsOf(typed: string): number {
  const cents = parseEuro(typed) ?? 0;
  return cents > highestLineCents ? 0 : cents;
}

/** What keeps a line from counting; one that is still empty is no mistake. */
export function lineProblem({ description, cents }: BudgetLine, typed: string): LineProblem {
  if (description.trim() === "" && typed.trim() === "") return { description: null, amount: null };
  return { description: textProblem(tidy(description), "lineDescription"), amount: cents === 0 ? "INVALID_AMOUNT" : null };
}
