import { type Condition, type Rule, any, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";
import { mayAct } from "../initiatives/initiative.policy.ts";

/** Over an initiative: the wijkregisseur sees what may be a campaign, and removes support only while it is gathered. */
export const mayRemoveSupport: Rule = mayAct("removeSupport");
export const seesSigns: Condition = holdsRole(() => "'{WIJKREGISSEUR}'::text[]", (row) => `${row}.wijk_id`);

/** Over a row of removed_supports joined to its initiative's wijk_id. */
const isDecider: Condition = any(holdsRole(() => "'{WIJKREGISSEUR,WIJKWETHOUDER}'::text[]", (row) => `${row}.wijk_id`));
const ownDoing: Condition = (row, { viewer }) => `${viewer} in (coalesce(${row}.removed_by, ${row}.person_id), ${row}.person_id)`;

/** Another person than who removed it, and than whose it was (Awb 10:3, lid 3). */
export const mayDecideObjection: Rule = rule(
  [anonymous, "NOT_SIGNED_IN"], [not(isDecider), "NOT_ALLOWED"], [ownDoing, "NOT_FOR_YOURSELF"], [(row) => `${row}.objected_at is null`, "NOTHING_WAITING"], [(row) => `${row}.decided_at is not null`, "ALREADY_ENDED"],
);
export const awaitsViewer: Condition = (row, scope) => `${mayDecideObjection(row, scope)} is null`;
