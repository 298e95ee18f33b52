// Who may do what in a group. Its name and what it is about are everybody's; what is said in a closed one is its members' own.
import { type Condition, type Rule, always, any, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";

const isPublic: Condition = (row) => `${row}.visibility = 'PUBLIC'`;
const ended: Condition = (row) => `${row}.state = 'ENDED'`;
const bound: Condition = (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.id and m.person_id = ${viewer})`;
const member: Condition = (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.id and m.person_id = ${viewer} and m.state = 'ACTIVE')`;
const steward: Condition = (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.id and m.person_id = ${viewer} and m.role = 'STEWARD')`;
const othersLead: Condition = (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.id and m.person_id <> ${viewer} and m.role = 'STEWARD')`;
const othersStay: Condition = (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.id and m.person_id <> ${viewer} and m.state = 'ACTIVE')`;
const lastSteward: Condition = (row, scope) => `${steward(row, scope)} and ${othersStay(row, scope)} and not ${othersLead(row, scope)}`;
const regisseur: Condition = holdsRole(() => "'{WIJKREGISSEUR}'::text[]", (row) => `${row}.wijk_id`);

/** The group itself, not what is inside. */
export const mayReadGroup: Condition = always;
/** The names of members are for each other, and for the wijkregisseur who moderates. */
export const mayReadMembers: Condition = any(member, regisseur);
export const mayReadInside: Condition = any(isPublic, mayReadMembers);
export const mayReadRequests: Condition = steward;

export const mayJoin: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [bound, "ALREADY_MEMBER"]);
/** Also out of a group that has ended: nobody is kept on a list. */
export const mayLeave: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(bound), "NOT_A_MEMBER"], [lastSteward, "LAST_STEWARD"]);
export const mayComment: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [not(member), "NOT_A_MEMBER"]);
/** Also in a group that has ended. */
export const mayMarkRead: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(member), "NOT_A_MEMBER"]);
export const mayStartInitiative: Rule = mayComment;
export const mayModerate: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(regisseur), "NOT_ALLOWED"]);
export const mayAdmit: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [not(steward), "NOT_A_STEWARD"]);
export const mayEnd: Rule = mayAdmit;

/** Over a row of persons: whoever lives somewhere in town may start one, in any wijk. */
export const mayStartGroup: Rule = rule([anonymous, "NOT_SIGNED_IN"], [(person) => `${person}.wijk_id is null`, "NO_RESIDENCE"]);
