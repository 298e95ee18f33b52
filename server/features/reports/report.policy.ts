// Who sees to reports, over a row of moderation_cases, and who keeps the list of words.
import { type Condition, type Rule, any, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";
import { moderates } from "../measures/measure.policy.ts";

const administrator: Condition = holdsRole(() => "'{ADMINISTRATOR}'::text[]", () => "null");

const settled: Condition = (row) => `${row}.settled_at is not null`;
const measured: Condition = (row) => `${row}.measure_id is not null`;
const openAgain: Condition = (row) => `exists (select from moderation_cases oc where oc.subject_kind = ${row}.subject_kind and oc.subject_id = ${row}.subject_id and oc.settled_at is null)`;

export const maySettleCase: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(moderates), "NOT_ALLOWED"], [settled, "ALREADY_DECIDED"]);
/** What ended with a measure is undone by undoing that. */
export const mayReopenCase: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(moderates), "NOT_ALLOWED"], [any(not(settled), measured, openAgain), "NOTHING_WAITING"]);
export const mayKeepWords: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(administrator), "NOT_ALLOWED"]);
/** The list is no secret to who uses it, and none of everybody's either: who knows it writes around it. */
export const mayReadWords: Condition = any(administrator, holdsRole(() => "'{WIJKREGISSEUR}'::text[]", () => "ro.wijk_id"));
