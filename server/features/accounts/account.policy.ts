import { type Condition, beneath } from "../../platform/policy.ts";
import { dealInsider } from "../initiatives/initiative.policy.ts";

/** Over a row of receipts: for the initiators, the neighbours who maintain and the wijkregisseur. */
export const maySeeReceipt: Condition = (row, scope) => `exists (select from initiatives ri where ri.id = ${row}.initiative_id and ${dealInsider("ri", beneath(scope))})`;
