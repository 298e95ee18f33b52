// Mandates are read by everybody, and laid down by who keeps the roles; nobody makes themselves a decider.
import { type Condition, type Rule, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";

const nowhere = (() => "null") as never;
const administrator: Condition = holdsRole(() => "'{ADMINISTRATOR}'::text[]", nowhere);
const answerableKinds = "'{WIJKREGISSEUR,WIJKWETHOUDER,CLUSTERTEAM_MANAGER,WETHOUDER,ADMINISTRATOR,COUNCIL_READER}'::text[]";

export const mayLayDown: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(administrator), "NOT_ALLOWED"]);
const ended: Condition = (row, { now }) => `${row}.ended_at is not null or ${row}.ends_at <= ${now}`;
export const mayEndStandIn: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(administrator), "NOT_ALLOWED"], [ended, "ALREADY_ENDED"]);

/** Whoever answers for something of the municipality knows who stands in for whom. */
export const mayReadStandIns: Condition = (_row, { viewer, now }) =>
  `exists (select from roles my where my.person_id = ${viewer} and my.kind = any(${answerableKinds}) and my.begins_at <= ${now} and (my.ends_at is null or my.ends_at > ${now}))`;
export const isCurrentStandIn: Condition = not(ended);
