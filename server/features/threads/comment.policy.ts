import { type Condition, any } from "../../platform/policy.ts";
import { mayReadInside } from "../groups/group.policy.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";

/** Over a row of comments: whoever may read what it is about. */
export const mayReadComment: Condition = any(
  (row, scope) => `exists (select from initiatives ci where ci.id = ${row}.initiative_id and ${mayReadInitiative("ci", scope)})`,
  (row, scope) => `exists (select from groups cg where cg.id = ${row}.group_id and ${mayReadInside("cg", scope)})`,
  (row) => `coalesce(${row}.theme_id, ${row}.activity_id) is not null`,
);
