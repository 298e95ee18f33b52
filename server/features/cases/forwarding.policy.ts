import { type Condition, type Rule, any, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";

/** Over a row of forwardings, or one that carries its initiative's id: administrators of all, officials of their wijk. */
export const mayReadForwarding: Condition = any(
  holdsRole(() => "'{ADMINISTRATOR}'::text[]", () => "null"),
  holdsRole(() => "'{WIJKREGISSEUR,CLUSTERTEAM_MANAGER}'::text[]", (row) => `(select i.wijk_id from initiatives i where i.id = ${row}.initiative_id)`),
);

const inState = (state: "FAILED" | "AT_DESK"): Condition => (row) => `${row}.state = '${state}'`;

export const mayRetryForwarding: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(mayReadForwarding), "NOT_ALLOWED"], [not(inState("FAILED")), "NOTHING_WAITING"]);
export const mayTakeDossier: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(mayReadForwarding), "NOT_ALLOWED"], [not(inState("AT_DESK")), "NOTHING_WAITING"]);
