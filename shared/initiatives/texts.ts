import type { RefusalReason } from "../refusal-reasons.ts";
import { limits, type LimitedField } from "./limits.ts";

// Control characters other than tab and line ends have no place in what people write; U+0000 cannot even be stored.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

/** The text as it is kept: one form for equal letters (NFC), no white space around it. */
export function tidy(text: string): string {
  return text.normalize("NFC").trim();
}

/** Why a tidied text cannot be taken, or null when it can. An empty text is refused unless `optional`. */
export function textProblem(text: string, field: LimitedField, optional = false): RefusalReason | null {
  if (text === "") return optional ? null : "INVALID_TEXT";
  if (control.test(text)) return "INVALID_TEXT";
  return [...text].length > limits[field] ? "TEXT_TOO_LONG" : null;
}
