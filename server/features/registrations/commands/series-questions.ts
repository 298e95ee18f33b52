// What a series asks of who registers: at each of its dates that are still to come, and at those that are yet to be made.
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { LockedTooLittle, type Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";

export interface SeriesQuestion {
  readonly number: number;
  /** How it was put until now, by which a date knows it again; null for one that is new everywhere. */
  readonly before: string | null;
  readonly question: string;
  readonly choices: readonly string[];
  readonly required: boolean;
}

// What the actor may not see is not locked either.
const seriesOf = new Statement<{ series: string | null }>(`select a.series_id as series from activities a where a.id = $1 and ${mayReadActivity("a", ofParameters)}`);
const lock = new Statement("select from activity_series where id = $1 for update");
const others = new Statement<{ id: string }>(
  "select p.activity_id as id from activity_places p join activities a on a.id = p.activity_id where a.series_id = $1 and a.id <> $2 and a.starts_at > $3 order by p.activity_id for update of p",
);
const given = "jsonb_to_recordset($2::jsonb) as q (number smallint, before text, question text, choices text[], required boolean)";
const drop = new Statement(`delete from registration_questions rq where rq.activity_id = any($1) and not exists (select from ${given} where q.before = rq.question)`);
// Out of the way of each other, because two may change places.
const park = new Statement("update registration_questions set number = number + 1000 where activity_id = any($1)");
const change = new Statement(`update registration_questions rq set number = q.number, question = q.question, choices = q.choices, required = q.required from ${given} where rq.activity_id = any($1) and rq.question = q.before`);
const add = new Statement(`
  insert into registration_questions (activity_id, number, question, choices, required) select a.id, q.number, q.question, q.choices, q.required from unnest($1::uuid[]) a (id) cross join ${given}
  where not exists (select from registration_questions rq where rq.activity_id = a.id and rq.number = q.number)`);
const keep = new Statement("update activity_series set questions = $2 where id = $1");
const inherit = new Statement(`
  insert into registration_questions (activity_id, number, question, choices, required) select a.id, q.number, q.question, q.choices, q.required
  from activities a join activity_series s on s.id = a.series_id cross join jsonb_to_recordset(s.questions) as q (number smallint, question text, choices text[], required boolean) where a.id = any($1)`);

/** Holds the series of an activity, before the places of any of its dates are held; null for what does not come back. */
export async function lockSeriesOf(work: Work, activityId: string): Promise<string | null> {
  const asked = [asUuid(activityId), work.viewer, work.now];
  const [found] = await seriesOf.run(work.run, asked);
  if (!found?.series) return null;
  await lock.run(work.run, [found.series]);
  const [still] = await seriesOf.run(work.run, asked);
  // It was split meanwhile.
  if (still?.series !== found.series) throw new LockedTooLittle();
  return found.series;
}

/** Asks at the other dates what is asked at this one; a question that is there already keeps its answers. Under the lock of the series. */
export async function askAtSeries(work: Work, seriesId: string, activityId: string, questions: readonly SeriesQuestion[]): Promise<readonly string[]> {
  const ids = (await others.run(work.run, [seriesId, activityId, work.now])).map(({ id }) => id);
  const asked = [ids, JSON.stringify(questions)];
  await drop.run(work.run, asked);
  await park.run(work.run, [ids]);
  await change.run(work.run, asked);
  await add.run(work.run, asked);
  await keep.run(work.run, [seriesId, JSON.stringify(questions.map(({ before: _before, ...question }) => question))]);
  return ids;
}

/** Asks at dates that were just opened what their series asks. */
export async function askAsSeries(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length) await inherit.run(work.run, [ids]);
}
