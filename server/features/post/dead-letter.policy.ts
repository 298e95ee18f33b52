import { type Condition, type Rule, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";

/** Over any row: administrators alone. */
export const mayReadDeadLetters: Condition = holdsRole(() => "'{ADMINISTRATOR}'::text[]", () => "null");
/** Over the viewer's own row of persons. */
export const mayRetry: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(mayReadDeadLetters), "NOT_ALLOWED"]);
