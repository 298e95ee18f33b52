import type { RefusalReason } from "../refusal-reasons.ts";
import { textProblem } from "./texts.ts";

/** The four criteria of Buurten 3.0 §3.1.4. The third is preferred, not demanded. */
export const criteria = [
  { id: "residents", demanded: true },
  { id: "draagvlak", demanded: true },
  { id: "wijkthema", demanded: false },
  { id: "complementary", demanded: true },
] as const;
/** The principles of §3.1.4: lawful and of reasonable quality, own effort and reciprocity, feedback to the neighbourhood, transparent accounting. */
export const principles = [
  { id: "lawful", demanded: true },
  { id: "effort", demanded: true },
  { id: "feedback", demanded: true },
  { id: "accounting", demanded: true },
] as const;
export type CriterionId = (typeof criteria)[number]["id"];
export interface CriterionAnswer {
  readonly id: string;
  readonly met: boolean;
  readonly answer: string;
}

/** Why the answers do not suffice for handing in, or null: each criterion answered once in words, the demanded ones met. */
export function criteriaProblem(answers: readonly CriterionAnswer[]): RefusalReason | null {
  if (answers.length !== criteria.length) return "INCOMPLETE";
  for (const { id, demanded } of criteria) {
    const given = answers.filter((answer) => answer.id === id);
    const [answer] = given;
    if (given.length !== 1 || !answer || (demanded && !answer.met)) return "INCOMPLETE";
    const problem = textProblem(answer.answer, "answer");
    if (problem) return problem;
  }
  return null;
}
