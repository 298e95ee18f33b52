import { mostChoices, mostQuestions } from "#shared/calendar/places.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { activityTopic } from "../../activities/activity.events.ts";
import { mayKeepDoor } from "../registration.policy.ts";
import { lockPlaces } from "./places.ts";
import { askAtSeries, lockSeriesOf } from "./series-questions.ts";

export interface Question {
  readonly id?: string | null;
  readonly question: string;
  readonly choices: readonly string[];
  readonly required: boolean;
}

const guardDoor = guard("activities", mayReadActivity, mayKeepDoor);
const isOpen = new Statement("select from activity_places where activity_id = $1");
const standing = new Statement<{ id: string; question: string }>("select id, question from registration_questions where activity_id = $1");
const drop = new Statement("delete from registration_questions where activity_id = $1 and not id = any($2::uuid[])");
// Out of the way of each other, because two may change places.
const park = new Statement("update registration_questions set number = number + 1000 where activity_id = $1");
const change = new Statement("update registration_questions set number = $3, question = $4, choices = $5, required = $6 where activity_id = $1 and id = $2 returning 1");
const add = new Statement("insert into registration_questions (activity_id, number, question, choices, required) values ($1, $2, $3, $4, $5)");

/**
 * What the organiser asks, in this order; `ofSeries` at all dates of its series that are still to come. One that is left out goes, with its answers.
 * Answers the activity's id. Throws TOO_MANY, NO_REGISTRATION, INVALID_TEXT for one that is asked twice, and what is wrong with a text.
 */
export async function setQuestions(work: Work, activityId: string, asked: readonly Question[], ofSeries = false): Promise<string> {
  const seriesId = ofSeries ? await lockSeriesOf(work, activityId) : null;
  const places = await lockPlaces(work, activityId);
  await guardDoor(work, places.activityId);
  refuseIf(!(await isOpen.run(work.run, [places.activityId])).length && "NO_REGISTRATION");
  refuseIf((asked.length > mostQuestions || asked.some(({ choices }) => choices.length > mostChoices)) && "TOO_MANY");
  const questions = asked.map(tidied);
  refuseIf(new Set(questions.map(({ question }) => question)).size < questions.length && "INVALID_TEXT");
  const before = new Map((await standing.run(work.run, [places.activityId])).map(({ id, question }) => [id, question]));
  await drop.run(work.run, [places.activityId, questions.flatMap(({ id }) => id ?? [])]);
  await park.run(work.run, [places.activityId]);
  for (const [index, { id, question, choices, required }] of questions.entries()) {
    if (!id) await add.run(work.run, [places.activityId, index + 1, question, choices, required]);
    else if (!(await change.run(work.run, [places.activityId, id, index + 1, question, choices, required])).length) throw new Refused("NOT_FOUND");
  }
  const alike = seriesId ? await askAtSeries(work, seriesId, places.activityId, questions.map(({ id, ...question }, index) => ({ ...question, number: index + 1, before: (id && before.get(id)) || null }))) : [];
  for (const id of [places.activityId, ...alike]) work.emit({ type: "QuestionsSet", topics: [activityTopic(id)], ids: { activityId: id } });
  return places.activityId;
}

function tidied({ id, question: typed, choices: offered, required }: Question): Question {
  const question = tidy(typed);
  refuseIf(textProblem(question, "registrationQuestion"));
  const choices = offered.map(tidy);
  for (const choice of choices) refuseIf(textProblem(choice, "registrationAnswer"));
  refuseIf((choices.length === 1 || new Set(choices).size < choices.length) && "INVALID_TEXT");
  return { id: asUuid(id), question, choices, required };
}
