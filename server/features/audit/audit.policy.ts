import { type Condition, any, holdsRole } from "../../platform/policy.ts";

const nowhere = () => "null";
const everywhere: Condition = holdsRole(() => "'{ADMINISTRATOR,COUNCIL_READER}'::text[]", nowhere);
const inWijk: Condition = holdsRole(() => "'{WIJKREGISSEUR}'::text[]", (row) => `${row}.wijk_id`);

/** All of it for administrators and for the council, whose reader watches over the others; of a wijk for its wijkregisseur. */
export const mayReadLog: Condition = any(everywhere, inWijk);
