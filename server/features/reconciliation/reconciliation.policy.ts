import { type Condition, type Rule, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";

/** Administrators, and the council's reader who watches over them. */
export const mayReadReconciliation: Condition = holdsRole(() => "'{ADMINISTRATOR,COUNCIL_READER}'::text[]", () => "null");
const administrator: Condition = holdsRole(() => "'{ADMINISTRATOR}'::text[]", () => "null");

/** Over the viewer's own row of persons. */
export const mayReconcile: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(administrator), "NOT_ALLOWED"]);
