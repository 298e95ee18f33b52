import type { ResultOf } from "@graphql-typed-document-node/core";
import type { PlacesCard_activity } from "./registration-fragments.ts";

export type PlacesActivity = ResultOf<typeof PlacesCard_activity>;
export type Question = PlacesActivity["registrationQuestions"][number];

/** As it stands in the fields. */
export interface RegisterDraft {
  readonly name: string;
  readonly email: string;
  readonly party: number;
  /** By the question's id. */
  readonly answers: Readonly<Record<string, string>>;
}
export const nothingTyped: RegisterDraft = { name: "", email: "", party: 1, answers: {} };

/** What is sent of the answers: those to questions that are still asked. */
export function answersOf(questions: readonly Question[], answers: RegisterDraft["answers"]): { questionId: string; answer: string }[] {
  return questions.flatMap(({ id }) => (answers[id] ? [{ questionId: id, answer: answers[id] }] : []));
}
