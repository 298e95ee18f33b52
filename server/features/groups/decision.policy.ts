import { type Condition, type Rule, anonymous, not, rule } from "../../platform/policy.ts";
import { mayReadInside, mayReadMembers } from "./group.policy.ts";

const inGroup = (condition: Condition): Condition => (row, scope) => `exists (select from groups dg where dg.id = ${row}.group_id and ${condition("dg", scope)})`;
const member: Condition = (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.group_id and m.person_id = ${viewer} and m.state = 'ACTIVE')`;
const ended = inGroup((group) => `${group}.state = 'ENDED'`);

/** By the clock, not by whether the work of closing has been done. */
export const isClosed: Condition = (row, { now }) => `${row}.closes_at <= ${now}`;
/** Over a row of group_decisions. */
export const mayReadDecision: Condition = inGroup(mayReadInside);
/** Who chose what, and why they object. */
export const mayReadChoices: Condition = inGroup(mayReadMembers);
export const mayChoose: Rule = rule([ended, "GROUP_ENDED"], [isClosed, "DECISION_CLOSED"], [anonymous, "NOT_SIGNED_IN"], [not(member), "NOT_A_MEMBER"]);
