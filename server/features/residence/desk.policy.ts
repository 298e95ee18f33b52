import { type Condition, any, holdsRole } from "../../platform/policy.ts";

const wijkOfRow = (row: string): string => `${row}.wijk_id`;

/** Over a row with a wijk_id: the wijkregisseur of that wijk. */
export const regisseurHere: Condition = holdsRole(() => "'{WIJKREGISSEUR}'::text[]", wijkOfRow);
/** Who makes and sends letters there. */
export const handlesLetters: Condition = any(regisseurHere, holdsRole(() => "'{ADMINISTRATOR}'::text[]", wijkOfRow));
