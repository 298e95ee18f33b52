// Who writes to a wijk, who reads what was written, and when it can be sent: over a row of newsletters.
import { type Condition, type Rule, any, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";
import { isEmptyLetter } from "./composed.ts";

/** Over a row with a wijk_id: the wijkregisseur speaks to the wijk, and nobody else in the municipality's name. */
export const composes: Condition = holdsRole(() => "'{WIJKREGISSEUR}'::text[]", (row) => `${row}.wijk_id`);

/** What was sent is for everybody; what is being written for who writes it. */
export const mayReadNewsletter: Condition = any((row) => `${row}.state <> 'DRAFT'`, composes);

const begun: readonly (readonly [Condition, "NOT_SIGNED_IN" | "NOT_ALLOWED"])[] = [[anonymous, "NOT_SIGNED_IN"], [not(composes), "NOT_ALLOWED"]];
const sent: Condition = (row) => `${row}.state <> 'DRAFT'`;

export const mayCompose: Rule = rule(...begun);
export const mayChange: Rule = rule(...begun, [sent, "NEWSLETTER_SENT"]);
export const maySend: Rule = rule(...begun, [sent, "NEWSLETTER_SENT"], [isEmptyLetter, "INCOMPLETE"]);
export const mayStop: Rule = rule(...begun, [(row) => `${row}.state <> 'SENDING'`, "NEWSLETTER_SENT"]);
export const mayGoOn: Rule = rule(...begun, [(row) => `${row}.state <> 'STOPPED'`, "NEWSLETTER_SENT"]);
