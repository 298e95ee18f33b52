// Who moderates, who reads a measure, who objects and who answers: over a row of measures, or of what one could be about.
import { type Condition, type PolicyScope, type Rule, any, anonymous, not, rule } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";
import { standsIn } from "../subsidies/hands.policy.ts";

/** A role of the viewer's own now, or of whom they stand in for while away. */
const acting = (kind: string, where: (role: Sql) => Sql, scope: PolicyScope): Sql => `exists (select from roles ro where ro.kind = '${kind}' and ro.begins_at <= ${scope.now} and (ro.ends_at is null or ro.ends_at > ${scope.now}) and ${where("ro")}
  and (ro.person_id = ${scope.viewer} or exists (select from stand_ins si where si.stand_in_id = ${scope.viewer} and si.person_id = ro.person_id and si.covers = 'AWAY' and ${standsIn("si", scope)})))`;

/** Over a row with wijk_id: the wijkregisseur of its wijk, or the administrator for what is of the whole town. */
export const moderates: Condition = (row, scope) => `case when ${row}.wijk_id is null then ${acting("ADMINISTRATOR", () => "true", scope)}
  else ${acting("WIJKREGISSEUR", (role) => `(${role}.wijk_id is null or ${role}.wijk_id = ${row}.wijk_id)`, scope)} end`;
/** Over a row that also has `wijken`: other wijken where a group works too. */
const moderatesAny: Condition = (row, scope) => `(${moderates(row, scope)} or ${acting("WIJKREGISSEUR", (role) => `${role}.wijk_id = any(${row}.wijken)`, scope)})`;
/** Reported, and put in the queue of another wijk, because whoever wrote it keeps order where it stands. */
const inOwnQueue: Condition = (row, scope) => `exists (select from moderation_cases mc where mc.subject_kind = ${row}.kind and mc.subject_id = ${row}.subject_id and mc.settled_at is null and ${moderates("mc", scope)})`;
/** Over a row of what can be moderated (see commands/subject-rows.ts). */
export const mayModerate: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(any(moderatesAny, inOwnQueue)), "NOT_ALLOWED"]);

/** Keeps order somewhere in town: they answer each other's objections. */
const colleague: Condition = (_row, scope) => `(${acting("WIJKREGISSEUR", () => "true", scope)} or ${acting("ADMINISTRATOR", () => "true", scope)})`;
const tookIt: Condition = (row, { viewer }) => `${row}.taken_by = ${viewer}`;
const measured: Condition = (row, { viewer }) => `exists (select from measured_people mp where mp.measure_id = ${row}.id and mp.person_id = ${viewer})`;
const undone: Condition = (row) => `${row}.undone_at is not null`;
const wiped: Condition = (row) => `${row}.wiped_at is not null`;
const objection = (more: Sql): Condition => (row) => `exists (select from measure_objections mo where mo.measure_id = ${row}.id${more})`;
const objected = objection("");
const waiting = objection(" and mo.decided_at is null");

/** Whose words they were, who moderates there, and colleagues to whom an objection was made. */
export const mayReadMeasure: Condition = any(measured, moderates, tookIt, (row, scope) => `${objected(row, scope)} and ${colleague(row, scope)}`);
export const mayUndo: Rule = rule([anonymous, "NOT_SIGNED_IN"], [measured, "OWN_CONTENT"], [not(any(moderates, tookIt)), "NOT_ALLOWED"], [undone, "ALREADY_ENDED"], [wiped, "TERM_OVER"]);
export const mayObject: Rule = rule(
  [anonymous, "NOT_SIGNED_IN"], [not(measured), "NOT_ALLOWED"], [undone, "ALREADY_ENDED"], [objected, "ALREADY_ASKED"], [(row, { now }) => `${row}.object_until <= ${now}`, "TERM_OVER"],
);
/** Another than who took it, and whom it is not about. */
export const mayDecide: Rule = rule([anonymous, "NOT_SIGNED_IN"], [measured, "OWN_CONTENT"], [not(colleague), "NOT_ALLOWED"], [tookIt, "OWN_DECISION"], [not(waiting), "ALREADY_DECIDED"]);
/** Over a row of measures: an objection that the viewer can answer. */
export const waitsForViewer: Condition = (row, scope) => `${waiting(row, scope)} and ${mayDecide(row, scope)} is null`;
