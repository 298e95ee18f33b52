import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

export interface Answer {
  readonly questionId: string;
  readonly answer: string;
}
interface Question {
  readonly id: string;
  readonly choices: readonly string[];
  readonly required: boolean;
}

const asked = new Statement<Question & Record<string, unknown>>("select id, choices, required from registration_questions where activity_id = $1 order by number");
const keep = new Statement("insert into registration_answers (registration_id, question_id, answer) select $1, q.id, q.answer from jsonb_to_recordset($2::jsonb) q (id uuid, answer text)");
const drop = new Statement("delete from registration_answers where registration_id = $1");

/**
 * The answers to what the organiser asks, tidied; an answer to anything else is let go. Throws INCOMPLETE where one is missing that must be
 * there (the organiser themself may leave it open), INVALID_TEXT for a choice that there is not, and what is wrong with a text.
 */
export async function readAnswers(work: Work, activityId: string, given: readonly Answer[], byOrganiser = false): Promise<readonly { id: string; answer: string }[]> {
  const questions = await asked.run(work.run, [activityId]);
  return questions.flatMap(({ id, choices, required }) => {
    const answer = tidy(given.find(({ questionId }) => questionId === id)?.answer ?? "");
    refuseIf(required && !byOrganiser && answer === "" && "INCOMPLETE");
    if (answer === "") return [];
    refuseIf(choices.length ? !choices.includes(answer) && "INVALID_TEXT" : textProblem(answer, "registrationAnswer"));
    return [{ id, answer }];
  });
}

export async function keepAnswers(work: Work, registrationId: string, answers: readonly { id: string; answer: string }[]): Promise<void> {
  if (answers.length) await keep.run(work.run, [registrationId, JSON.stringify(answers)]);
}

/** What was answered is needed no longer. */
export async function dropAnswers(work: Work, registrationId: string): Promise<void> {
  await drop.run(work.run, [registrationId]);
}
