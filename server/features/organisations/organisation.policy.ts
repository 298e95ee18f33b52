import { type Condition, type Rule, anonymous, not, rule } from "../../platform/policy.ts";

/** Over a row of organisations: the viewer acts in its name. */
export const editor: Condition = (row, { viewer, now }) => `exists (select from roles ro where ro.person_id = ${viewer} and ro.kind = 'ORGANISATION_EDITOR'
  and ro.organisation_id = ${row}.id and ro.begins_at <= ${now} and (ro.ends_at is null or ro.ends_at > ${now}))`;

export const mayPostActivity: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(editor), "NOT_ALLOWED"]);
/** Backing a plan, or taking that back. */
export const mayBack: Rule = mayPostActivity;
