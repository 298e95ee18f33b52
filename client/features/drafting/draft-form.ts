// The form keeps what was typed, also when it is no amount yet; a draft is what can be sent.
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { draftTexts, totals, type BudgetLine, type Draft, type DraftText } from "#shared/initiatives/draft.ts";
import { highestLineCents } from "#shared/initiatives/limits.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";

export interface FormLine {
  readonly key: string;
  readonly kind: BudgetLine["kind"];
  readonly description: string;
  readonly amount: string;
}
export type DraftForm = Readonly<Record<DraftText, string>> & { readonly lines: readonly FormLine[] };
export type LineProblem = { readonly description: RefusalReason | null; readonly amount: RefusalReason | null };

/** Equal lines get equal keys, so that a list that comes in anew does not lose the caret. */
export function formLines(lines: readonly BudgetLine[]): FormLine[] {
  const seen = new Map<string, number>();
  return lines.map(({ kind, description, cents }) => {
    const text = `${kind} ${description} ${cents}`;
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return { key: `${text} ${nth}`, kind, description, amount: typedEuro(cents) };
  });
}

export function toForm(draft: Draft): DraftForm {
  return { ...textsOf((field) => draft[field]), lines: formLines(draft.lines) };
}

/** Written in a field of one line. */
export const oneLine: readonly string[] = ["title", "place"] satisfies DraftText[];

function isEmpty(line: FormLine): boolean {
  return line.description.trim() === "" && line.amount.trim() === "";
}

export function lineProblem(line: FormLine): LineProblem {
  if (isEmpty(line)) return { description: null, amount: null };
  const cents = parseEuro(line.amount);
  return {
    description: textProblem(tidy(line.description), "lineDescription"),
    amount: cents === null || cents === 0 || cents > highestLineCents ? "INVALID_AMOUNT" : null,
  };
}

/** What is sent: texts tidied, lines that are still empty left out. Lines without a valid amount count for nothing in the sums. */
export function toDraft(form: DraftForm): Draft {
  const lines = form.lines.filter((line) => !isEmpty(line)).map(({ kind, description, amount }) => ({ kind, description: tidy(description), cents: parseEuro(amount) ?? 0 }));
  return { ...textsOf((field) => tidy(form[field])), lines };
}

export function formTotals(form: DraftForm): ReturnType<typeof totals> {
  return totals(toDraft(form).lines);
}

export function textsOf(read: (field: DraftText) => string): Record<DraftText, string> {
  return Object.fromEntries(draftTexts.map((field) => [field, read(field)])) as Record<DraftText, string>;
}
