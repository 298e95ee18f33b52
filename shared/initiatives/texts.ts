import type { RefusalReason } from "../refusal-reasons.ts";
import { limits, type LimitedField } from "./limits.ts";

// Control characters other than tab and line ends have no place in what people write, nor what turns the direction of the text after it;
// U+0000 and halves of a character cannot even be stored.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u;
// A name of zero-width spaces would be a name that nobody can see or click.
const shown = /[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u;

/** The text as it is kept: one form for equal letters (NFC), no white space around it. */
export function tidy(text: string): string {
  return text.normalize("NFC").trim();
}

/** Why a tidied text cannot be taken, or null when it can. An empty text is refused unless `optional`. */
export function textProblem(text: string, field: LimitedField, optional = false): RefusalReason | null {
  if (text === "") return optional ? null : "INVALID_TEXT";
  if (control.test(text) || !shown.test(text)) return "INVALID_TEXT";
  return [...text].length > limits[field] ? "TEXT_TOO_LONG" : null;
}
