import { type Telling, id } from "./telling.ts";

const place = ["initiative", "group", "theme", "activity"].map((kind) => `${id(`${kind}Id`)} as ${kind}_id`).join(", ");
const about = `m.id as measure_id, ${place}, m.title as about`;
/** Whose words it was about, or who it was about. */
const measured = (text: string) => `select mp.person_id, ${about}, ${text} as text from measures m join measured_people mp on mp.measure_id = m.id where m.id = ${id("measureId")}`;
const held = (kinds: string) => `ro.kind in (${kinds}) and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)`;

/** What was done about what somebody wrote, and what they say to that. */
export const moderationTellings: Readonly<Record<string, Telling>> = {
  MeasureTaken: { kind: "MEASURE_TAKEN", whom: measured("m.words") },
  MeasureUndone: { kind: "MEASURE_UNDONE", whom: measured("null::text") },
  // Colleagues of the same wijk; where there are none but who took it, those of the other wijken.
  MeasureObjected: {
    kind: "MEASURE_OBJECTED",
    whom: `select distinct ro.person_id, ${about}, null::text as text from measures m join roles ro on ${held("'WIJKREGISSEUR'")}
      where m.id = ${id("measureId")} and ro.person_id is distinct from m.taken_by and not exists (select from measured_people mp where mp.measure_id = m.id and mp.person_id = ro.person_id)
        and (ro.wijk_id is null or ro.wijk_id = m.wijk_id or not exists (select from roles own where own.kind = 'WIJKREGISSEUR' and own.wijk_id = m.wijk_id and own.person_id is distinct from m.taken_by and (own.ends_at is null or own.ends_at > $2)))`,
  },
  MeasureObjectionDecided: {
    kind: "MEASURE_OBJECTION_DECIDED",
    whom: `select mo.person_id, ${about}, mo.answer as text from measures m join measure_objections mo on mo.measure_id = m.id where m.id = ${id("measureId")}`,
  },
};
