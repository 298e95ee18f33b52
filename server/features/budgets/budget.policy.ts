// Who may give, move, spend and put right what is in the pots. Everybody reads all of it.
import { type Condition, type Rule, any, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";
import type { RoleKind } from "#shared/members/roles.ts";

const wijk: Condition = (row) => `${row}.wijk_id`;
const inWijk = (kind: RoleKind): Condition => holdsRole(() => `'{${kind}}'::text[]`, wijk as never);
/** In town, or in any wijk. */
const anywhere = (kind: RoleKind): Condition => (_row, { viewer, now }) =>
  `exists (select from roles ro where ro.person_id = ${viewer} and ro.kind = '${kind}' and ro.begins_at <= ${now} and (ro.ends_at is null or ro.ends_at > ${now}))`;
const notSignedIn = [anonymous, "NOT_SIGNED_IN"] as const;
const yearClosed = [(row: string) => `${row}.closed_at is not null`, "ALREADY_DECIDED"] as const;

/** Over a row of pots. */
export const maySpendHandgeld: Rule = rule([(row) => `${row}.pot <> 'HANDGELD'`, "NOT_ALLOWED"], notSignedIn, [not(inWijk("WIJKREGISSEUR")), "NOT_ALLOWED"], yearClosed);
/** Over a row of pots. "The clusterteam manager must first take it up with the other one" (Buurten 3.0). */
export const mayTakeUpOverrun: Rule = rule([(row) => `${row}.pot <> 'WIJKBUDGET'`, "NOT_ALLOWED"], notSignedIn, [not(inWijk("CLUSTERTEAM_MANAGER")), "NOT_ALLOWED"], yearClosed);

const otherClustersManager: Condition = (row, { viewer, now }) => `exists (select from roles ro join wijken mine on mine.id = ro.wijk_id join pots p on p.id = ${row}.pot_id join wijken w on w.id = p.wijk_id
  where ro.person_id = ${viewer} and ro.kind = 'CLUSTERTEAM_MANAGER' and mine.cluster_id <> w.cluster_id and ro.begins_at <= ${now} and (ro.ends_at is null or ro.ends_at > ${now}))`;
/** Over a row of overrun_consultations. */
export const mayAnswerOverrun: Rule = rule(
  notSignedIn, [(row, { viewer }) => `${row}.asked_by is not distinct from ${viewer}`, "OWN_ENTRY"], [not(otherClustersManager), "NOT_ALLOWED"], [(row) => `${row}.agreed is not null`, "ALREADY_DECIDED"],
);

/** Over any row: those who keep the books, and those who see two wijken side by side. */
export const mayProposeMoney: Rule = rule(notSignedIn, [not(any(anywhere("ADMINISTRATOR"), anywhere("CLUSTERTEAM_MANAGER"))), "NOT_ALLOWED"]);
/** Over a row of money_proposals: the college's hand, and never that of who proposed. */
export const mayDecideProposal: Rule = rule(
  notSignedIn, [not(anywhere("WETHOUDER")), "NOT_ALLOWED"], [(row, { viewer }) => `${row}.proposed_by is not distinct from ${viewer}`, "OWN_ENTRY"], [(row) => `${row}.accepted is not null`, "ALREADY_DECIDED"],
);
/** Over a row of bookings. What follows from a plan's way is put right by that way, and what was moved by moving it back. */
export const mayCorrect: Rule = rule(
  notSignedIn, [not(anywhere("ADMINISTRATOR")), "NOT_ALLOWED"], [(row) => `${row}.kind not in ('ALLOTTED', 'AMENDED', 'SPENT')`, "WRONG_COMBINATION"],
  [(row) => `exists (select from bookings co where co.corrects = ${row}.id)`, "ALREADY_DECIDED"],
);
