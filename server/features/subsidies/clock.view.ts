import { type Relation, type View, columns, list, orderBy } from "../../platform/view/view.ts";

const eventView: View = { type: "ClockMoment", fields: columns("kind", "at", "reason", "days") };
const completionView: View = {
  type: "Completion",
  fields: { ...columns("number", "reason", "askedAt", "answerBy", "answeredAt"), parts: (row) => `to_json(${row}.parts)`, missed: (row) => `${row}.answered_how is not distinct from 'TERM_OVER'` },
};
const ofDossier = (row: string, dossier: string) => [`${row}.initiative_id = ${dossier}.initiative_id`];

export function clockOf(): Relation {
  return list({ view: () => eventView, from: (row) => `clock_events ${row}`, where: ofDossier, order: orderBy("asc", ["id", "bigint"]) });
}

export function completionsOf(): Relation {
  return list({ view: () => completionView, from: (row) => `completions ${row}`, where: ofDossier, order: orderBy("asc", ["number", "int"]) });
}

const termRuleView: View = { type: "TermRule", fields: columns("kind", "days", "source") };
const penaltyView: View = { type: "LatePenalty", fields: { ...columns("fromDay", "untilDay", "source"), centsADay: (row) => `${row}.cents_a_day` } };
const today = (now: string) => `(${now} at time zone 'Europe/Amsterdam')::date`;

export function termRules(): Relation {
  return list({
    view: () => termRuleView, from: (row) => `term_rules ${row}`, order: orderBy("asc", ["kind", "text"]),
    where: (row, _root, { now }) => [`${row}.valid_from <= ${today(now)}`, `(${row}.valid_until is null or ${today(now)} < ${row}.valid_until)`],
  });
}

/** Of the newest table that holds. */
export function latePenalties(): Relation {
  return list({
    view: () => penaltyView, from: (row) => `late_penalties ${row}`, order: orderBy("asc", ["from_day", "int"]),
    where: (row, _root, { now }) => [`${row}.valid_from = (select max(valid_from) from late_penalties where valid_from <= ${today(now)})`],
  });
}
