import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import type { LimitedField } from "#shared/initiatives/limits.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";

/** The server's own rule for a text, for use as a field's `check`. */
export function textCheck(field: LimitedField, refusals: Readonly<Record<RefusalReason, string>>): (text: string) => string | null {
  return (text) => {
    const problem = textProblem(tidy(text), field);
    return problem && refusals[problem];
  };
}
