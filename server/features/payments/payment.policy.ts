import { type Condition, type Rule, any, anonymous, holdsRole, rule } from "../../platform/policy.ts";

const wijk = (row: string): string => `${row}.wijk_id`;

/** Over a row with a wijk_id: whose work the bank's runs of that wijk are. */
export const handlesPayments: Condition = any(holdsRole(() => "'{WIJKREGISSEUR}'::text[]", wijk), holdsRole(() => "'{CLUSTERTEAM_MANAGER}'::text[]", wijk));

/** Over a run: who may fetch it and say that it was sent. */
export const maySend: Rule = rule([anonymous, "NOT_SIGNED_IN"], [(row) => `${row}.state not in ('MADE', 'SENT')`, "ALREADY_DECIDED"]);
/** Two pairs of eyes: whoever made a run is not who says what became of it. */
export const maySettleRun: Rule = rule([anonymous, "NOT_SIGNED_IN"], [(row) => `${row}.state <> 'SENT'`, "ALREADY_DECIDED"], [(row, { viewer }) => `${row}.made_by is not distinct from ${viewer}`, "OWN_ENTRY"]);
