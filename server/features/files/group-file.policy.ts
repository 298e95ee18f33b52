import { type Condition, type Rule, any, anonymous, not, rule } from "../../platform/policy.ts";
import { competentRegisseur, mayReadInside } from "../groups/group.policy.ts";

/** Over a row of group_files: whoever reads what is said in the group. */
export const mayReadFile: Condition = (row, scope) => `${row}.hidden_at is null and exists (select from groups fg where fg.id = ${row}.group_id and ${mayReadInside("fg", scope)})`;

const own: Condition = (row, { viewer }) => `${row}.added_by = ${viewer}`;
const stewards: Condition = (row, { viewer }) => `exists (select from memberships fm where fm.group_id = ${row}.group_id and fm.person_id = ${viewer} and fm.role = 'STEWARD')`;
const moderates: Condition = (row, scope) => `${row}.hidden_at is null and exists (select from groups fg where fg.id = ${row}.group_id and ${competentRegisseur("fg", scope)})`;

/** Whoever added it, the stewards, and the wijkregisseur who moderates. */
export const mayRemoveFile: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(any(own, stewards, moderates)), "NOT_ALLOWED"]);
