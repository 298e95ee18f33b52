import { type Condition, type Rule, anonymous, not, rule } from "../../platform/policy.ts";

/** Over a row of organisations: the viewer acts in its name. */
export const editor: Condition = (row, { viewer, now }) => `exists (select from roles ro where ro.person_id = ${viewer} and ro.kind = 'ORGANISATION_EDITOR'
  and ro.organisation_id = ${row}.id and ro.begins_at <= ${now} and (ro.ends_at is null or ro.ends_at > ${now}))`;

/** A wijkregisseur in whose wijk it did something in the past year or plans to. */
const regisseur: Condition = (row, { viewer, now }) => `exists (select from roles ro where ro.person_id = ${viewer} and ro.kind = 'WIJKREGISSEUR' and ro.begins_at <= ${now} and (ro.ends_at is null or ro.ends_at > ${now})
  and (ro.wijk_id is null or exists (select from activities oa where oa.organisation_id = ${row}.id and oa.wijk_id = ro.wijk_id and oa.starts_at > ${now} - interval '1 year')))`;

export const mayPostActivity: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(editor), "NOT_ALLOWED"]);
/** Backing a plan, or taking that back. */
export const mayBack: Rule = mayPostActivity;
/** The municipality does not stop trusting itself. */
export const mayTakeTrust: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(regisseur), "NOT_ALLOWED"], [(row) => `${row}.trust <> 'TRUSTED' or ${row}.of_municipality`, "ALREADY_ENDED"]);
/** Whether, and why not, an organisation is trusted: for its editors and the wijkregisseur. */
export const maySeeTrust: Condition = (row, scope) => `(${editor(row, scope)} or ${regisseur(row, scope)})`;
