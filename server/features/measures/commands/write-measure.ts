import type { Ground, MeasureKind } from "#shared/moderation/measures.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Prior } from "./effect.ts";
import type { Moderated } from "./subject.ts";

export interface CheckedMeasure {
  readonly kind: MeasureKind;
  readonly ground: Ground;
  readonly law: string | null;
  readonly rule: number | null;
  readonly words: string;
  readonly days: number | null;
  readonly everywhere: boolean;
}

// Terms and rules are those of this day in Hilversum.
const insert = new Statement<{ id: string }>(`
  with today as (select ($14::timestamptz at time zone 'Europe/Amsterdam')::date as day),
  made as (
    insert into measures (subject_kind, subject_id, kind, wijk_id, everywhere, title, facts, words, ground, law, rule, rules_version, taken_by, taken_at, until, object_until, prior)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::smallint, case when $11 is not null then (select max(v.number) from house_rule_versions v, today where v.from_day <= today.day) end, $13, $14,
      $14::timestamptz + make_interval(days => $12), $14::timestamptz + make_interval(months => (select t.object_months from measure_terms t, today where t.from_day <= today.day order by t.from_day desc limit 1)), $15
    returning id, until
  ), told as (
    insert into measured_people (measure_id, person_id) select made.id, w.id from made, unnest($16::uuid[]) w (id)
  ), paused as (
    insert into pauses (measure_id, person_id, wijk_id, until) select made.id, w.id, case when not $5 then $4 end, made.until from made, unnest($16::uuid[]) w (id) where made.until is not null
  ) select id from made`);

/** Keeps a measure with what it said then, for whose words they were. Answers its id. */
export async function writeMeasure(work: Work, of: Moderated, { kind, ground, law, rule, words, days, everywhere }: CheckedMeasure, prior: Prior): Promise<string> {
  const [made] = await insert.run(work.run, [
    of.kind, of.id, kind, of.wijkId, everywhere, of.title, JSON.stringify(of.facts), words, ground, law, rule, days, work.viewer, work.now, JSON.stringify(prior), of.authorIds,
  ]);
  return (made as { id: string }).id;
}
