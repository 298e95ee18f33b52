// Who may read what an application says beside the plan.
import { answerable, acts } from "#shared/initiatives/lifecycle.ts";
import { type Condition, type Rule, any, anonymous, not, rule } from "../../platform/policy.ts";
import { insider, mayAct } from "../initiatives/initiative.policy.ts";
import { handler, hasMandate } from "../subsidies/hands.policy.ts";

const handedIn: Condition = (row) => `exists (select from dossiers d where d.initiative_id = ${row}.id)`;
const among = (stages: readonly string[]): Condition => (row) => `${row}.stage in (${stages.map((stage) => `'${stage}'`).join(", ")})`;

/** SQL for who asks the municipality: over a row of initiatives; null while nobody does. */
export const applicantOf: Condition = (row) => `(select coalesce(d.handed_in_by, ${row}.author_id) from dossiers d where d.initiative_id = ${row}.id)`;
export const isApplicant: Condition = (row, scope) => `${applicantOf(row, scope)} = ${scope.viewer}`;

/** While it is drafted it is its group's and their wijkregisseur's; from handing in on everybody reads it. */
export const mayReadApplication: Condition = any(handedIn, insider);

const handlesIt: Condition = (row, scope) => `${among(answerable)(row, scope)} and ${handedIn(row, scope)} and ${any(handler, hasMandate)(row, scope)}`;
const gaveIt: Condition = (row, scope) => `exists (select from application_private ap where ap.initiative_id = ${row}.id and ap.person_id = ${scope.viewer})`;
const isThere: Condition = (row, scope) => `exists (select from application_private ap where ap.initiative_id = ${row}.id and ap.person_id = coalesce(${applicantOf(row, scope)}, ${scope.viewer}))`;

/** Who gave them, and the officials who handle the application now. */
export const mayReadPrivate: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(any(gaveIt, handlesIt, isApplicant)), "NOT_ALLOWED"], [not(isThere), "NOTHING_WAITING"]);

const afterwards: Rule = rule([not(among(answerable)), "WRONG_STAGE"], [anonymous, "NOT_SIGNED_IN"], [not(isApplicant), "NOT_ALLOWED"], [gaveIt, "NOT_ASKED"]);

/** Whether the viewer may give their own: while it is prepared, and afterwards as an applicant of whom there are none yet. */
export const mayGivePrivate: Rule = (row, scope) => `case when ${among(acts.prepare.from)(row, scope)} then ${mayAct("prepare")(row, scope)} else ${afterwards(row, scope)} end`;
