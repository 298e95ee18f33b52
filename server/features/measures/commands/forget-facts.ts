import type { Work } from "../../../platform/unit-of-work.ts";

/** Takes what somebody said out of the measures about it, and their own words out of their objections, as the rest of their words go. That there was a measure stays: it is counted. */
export async function forgetFacts(work: Work, personId: string): Promise<void> {
  await work.tx.query("update measures set facts = '{}', prior = prior - 'reason' where id in (select measure_id from measured_people where person_id = $1)", [personId]);
  await work.tx.query("update measures set title = '', subject_id = '' where subject_kind = 'PERSON' and subject_id = $1", [personId]);
  await work.tx.query("update measure_objections set text = '' where person_id = $1", [personId]);
}
