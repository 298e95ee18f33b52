// Who may give, end and see roles: rules made from the table of grantings in shared/, over a row of roles or one that is asked for.
import { type Granting, grantings, posts } from "#shared/members/granting.ts";
import { type Condition, type PolicyScope, type Rule, any, anonymous, not, rule } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";

const mostInADay = 20;

// Also by its reason: who waited for a lock may have a moment of their own from before the end.
const held = (role: Sql, { now }: PolicyScope) => `${role}.end_reason is null and ${role}.begins_at <= ${now} and (${role}.ends_at is null or ${role}.ends_at > ${now})`;
/** The viewer holds one of these roles now, and of that row `my` something more. */
const holding = (kinds: readonly string[], more: (my: Sql, row: Sql, scope: PolicyScope) => Sql = () => "true"): Condition => (row, scope) =>
  `exists (select from roles my where my.person_id = ${scope.viewer} and my.kind in (${kinds.map((kind) => `'${kind}'`).join(", ")}) and ${held("my", scope)} and ${more("my", row, scope)})`;

/** An organisation is active where it did something in the past year or plans to. */
const activeInWijk = (my: Sql, row: Sql, { now }: PolicyScope) =>
  `exists (select from activities ac where ac.organisation_id = ${row}.organisation_id and ac.starts_at > ${now} - interval '1 year' and (${my}.wijk_id is null or ac.wijk_id = ${my}.wijk_id))`;
const ownOrganisation = (my: Sql, row: Sql) => `${my}.organisation_id = ${row}.organisation_id`;
const reaches: Record<Granting["reach"], (my: Sql, row: Sql, scope: PolicyScope) => Sql> = { everywhere: () => "true", activeInWijk, ownOrganisation };

const entitledBy = ({ by, role, reach, validFrom, validUntil }: Granting): Condition => (row, scope) => {
  const today = `(${scope.now} at time zone 'Europe/Amsterdam')::date`;
  const dated = [`${today} >= '${validFrom}'`, ...(validUntil ? [`${today} < '${validUntil}'`] : [])].join(" and ");
  return `${row}.kind = '${role}' and ${dated} and ${holding([by], reaches[reach])(row, scope)}`;
};
const entitledToGrant = any(...grantings.map(entitledBy));
const entitledToEnd = any(...grantings.filter(({ mayEnd }) => mayEnd).map(entitledBy));

/** SQL for the place in `grantings` by which the viewer may give or end this. */
export const entitlement: Condition = (row, scope) => `case ${grantings.map((granting, place) => `when ${entitledBy(granting)(row, scope)} then ${place}`).join(" ")} end`;

const own: Condition = (row, { viewer }) => `${row}.person_id is not distinct from ${viewer}`;
const isPlaced: Condition = (row) => `case ${row}.kind ${Object.entries(posts).map(([kind, { place }]) =>
  `when '${kind}' then (${row}.wijk_id is not null) = ${place === "wijk"} and (${row}.organisation_id is not null) = ${place === "organisation"}`).join(" ")} else false end`;
const administrator = holding(["ADMINISTRATOR"]);
// Whoever types addresses to learn who has an account gives each of them a role, is told of in the log, and soon has to stop.
const tooMany: Condition = (row, scope) => `not ${administrator(row, scope)} and (select count(*) from audit_log al join persons me on me.pseudonym = al.actor
  where me.id = ${scope.viewer} and al.act = 'RoleGranted' and al.outcome in ('DONE', 'NO_ACCOUNT') and al.at > ${scope.now} - interval '1 day') >= ${mostInADay}`;

/** Whom nobody told, and who is nobody's to raise: oneself. */
export const mayGrantRole: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(entitledToGrant), "NOT_ALLOWED"], [not(isPlaced), "INCOMPLETE"], [own, "OWN_ROLE"], [tooMany, "TOO_MANY"]);
/** Whether somebody may learn that an address has no account: administrators, who are to keep the list right. */
export const mayKnowAccounts: Condition = administrator;

const ended: Condition = (row, { now }) => `coalesce(${row}.end_reason is not null or ${row}.ends_at <= ${now}, false)`;
// Without an end, so that somebody is left also when the terms of the others are over.
const lastAdministrator: Condition = (row, { now }) => `${row}.kind = 'ADMINISTRATOR' and not exists (select from roles other
  where other.kind = 'ADMINISTRATOR' and other.person_id <> ${row}.person_id and other.begins_at <= ${now} and other.ends_at is null)`;
export const mayEndRole: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(entitledToEnd), "NOT_ALLOWED"], [own, "OWN_ROLE"], [ended, "ALREADY_ENDED"], [lastAdministrator, "LAST_ADMINISTRATOR"]);

/** Who has which role: for administrators, the wethouder and the council of all, for a wijk's officials of that wijk, for editors of their own organisation. */
export const mayReadRole: Condition = any(
  holding(["ADMINISTRATOR", "COUNCIL_READER", "WETHOUDER"]),
  holding(["WIJKREGISSEUR", "CLUSTERTEAM_MANAGER", "WIJKWETHOUDER"], (my, row) => `(${my}.wijk_id is null or ${my}.wijk_id = ${row}.wijk_id)`),
  holding(["WIJKREGISSEUR"], activeInWijk),
  holding(["ORGANISATION_EDITOR"], ownOrganisation),
);
/** Not over yet. */
export const isCurrentRole: Condition = not(ended);
/** People call themselves what they like: who has to know for sure whom they trust sees the address too. */
export const mayReadAddress: Condition = administrator;
