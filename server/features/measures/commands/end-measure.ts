import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { measureIds, placeTopics } from "../measure.events.ts";
import { mayReadMeasure } from "../measure.policy.ts";
import { type Standing, effects } from "./effect.ts";
import { holdSubject, moderated } from "./subject.ts";

const find = new Statement<Standing & { readonly wijkId: string | null }>(
  `select r.id, r.subject_kind as "subjectKind", r.subject_id as "subjectId", r.kind, r.prior, r.wijk_id as "wijkId", ($2::uuid, $3::timestamptz) is not null as asked from measures r where r.id = $1 and ${mayReadMeasure("r", ofParameters)}`,
);
const lock = new Statement("select from measures where id = $1 for no key update");
const close = new Statement("update measures set undone_at = $2, undone_by = $3 where id = $1");
const people = new Statement<{ id: string }>(`select person_id as id from measured_people where measure_id = $1`);
export type Held = Standing & { readonly wijkId: string | null };

/** Holds a measure, after what it is about, as taking one does. Throws NOT_FOUND, also where the viewer does not read it. */
export async function holdMeasure(work: Work, id: string): Promise<Held> {
  const [named] = await find.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!named) throw new Refused("NOT_FOUND");
  await holdSubject(work, named.subjectKind, named.subjectId);
  await lock.run(work.run, [named.id]);
  return named;
}

/** Puts back what a measure did, with everything that was there; the caller asked whether it may, under its lock. */
export async function endMeasure(work: Work, measure: Held, type: "MeasureUndone" | "MeasureObjectionDecided"): Promise<void> {
  const before = await moderated(work, measure.subjectKind, measure.subjectId);
  await effects[measure.kind].end(work, measure);
  await close.run(work.run, [measure.id, work.now, work.viewer]);
  const after = await moderated(work, measure.subjectKind, measure.subjectId);
  const whose = (await people.run(work.run, [measure.id])).map(({ id }) => id);
  work.emit({ type, topics: [...new Set([...placeTopics(before?.places ?? {}, whose), ...placeTopics(after?.places ?? {})])], ids: measureIds(measure.id, after?.places ?? {}) });
}
