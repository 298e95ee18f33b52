// Talk that is everybody's, under a wijkthema or an activity: over a row with a wijk_id.
import { type Rule, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";
import { unlessPaused } from "../measures/pause.policy.ts";

/** Whoever is signed in, from any wijk, as under a public initiative. */
export const mayTalk: Rule = rule([anonymous, "NOT_SIGNED_IN"], unlessPaused);
/** For oneself: what one follows, and how far one read. */
export const mayFollow: Rule = rule([anonymous, "NOT_SIGNED_IN"]);
export const mayKeepOrder: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(holdsRole(() => "'{WIJKREGISSEUR}'::text[]", (row) => `${row}.wijk_id`)), "NOT_ALLOWED"]);
