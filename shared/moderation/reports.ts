import { textProblem, tidy } from "../initiatives/texts.ts";
import type { RefusalReason } from "../refusal-reasons.ts";

/** Why somebody reports something: short, because who is upset does not read a long list. DANGER goes before all else. */
export const reportReasons = ["DANGER", "HATE", "INSULT", "PRIVATE_DATA", "DECEPTION", "ADVERTISING", "OTHER"] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What somebody says when they report something. */
export interface Reported {
  readonly reason: ReportReason;
  readonly words: string;
  /** "I believe this is unlawful": then why, and that it is said in good faith (DSA, Regulation (EU) 2022/2065, art. 16(2)). */
  readonly unlawful: boolean;
  readonly ground: string;
  readonly goodFaith: boolean;
}

/** The report as it is kept: words tidied, and a ground only where something is called unlawful. */
export function tidyReport({ words, ground, ...rest }: Reported): Reported {
  return { ...rest, words: tidy(words), ground: rest.unlawful ? tidy(ground) : "" };
}

/** Why a tidied report cannot be taken, or null: another reason needs words, and what is unlawful a ground and the statement of good faith. */
export function reportProblem({ reason, words, unlawful, ground, goodFaith }: Reported): RefusalReason | null {
  const said = textProblem(words, "reportWords", reason !== "OTHER");
  if (said) return said;
  if (!unlawful) return null;
  return textProblem(ground, "reportGround") ?? (goodFaith ? null : "INCOMPLETE");
}
