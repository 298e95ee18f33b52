// Who may do what in a group. Of a hidden one only its members and the wijkregisseur know; what is said in a closed one is its members' own.
import { type Condition, type Rule, any, anonymous, not, rule } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";
import { unlessPaused } from "../measures/pause.policy.ts";

const bond = (more: string): Condition => (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.id and m.person_id = ${viewer}${more})`;
const others = (more: string): Condition => (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.id and m.person_id <> ${viewer}${more})`;
const bound = bond("");
const member = bond(" and m.state = 'ACTIVE'");
const steward = bond(" and m.role = 'STEWARD'");
const led: Condition = (row) => `exists (select from memberships m where m.group_id = ${row}.id and m.role = 'STEWARD')`;
const lastSteward: Condition = (row, scope) => `${steward(row, scope)} and ${others(" and m.state = 'ACTIVE'")(row, scope)} and not ${others(" and m.role = 'STEWARD'")(row, scope)}`;

const isPublic: Condition = (row) => `${row}.visibility = 'PUBLIC' and ${row}.hidden_at is null`;
/** Of what everybody may know. Asked of lists, so that all who look at one get the same. */
export const isUnhidden: Condition = (row) => `${row}.visibility <> 'HIDDEN' and ${row}.hidden_at is null`;
const ended: Condition = (row) => `${row}.state = 'ENDED'`;
const paused: Condition = (row) => `${row}.state = 'PAUSED'`;
const invitedOnly: Condition = (row) => `${row}.joining = 'BY_INVITATION'`;
/** The wijkregisseur knows that a steward has to be found. */
const stewardWanted: Condition = (row) => `${row}.steward_wanted_since is not null`;

/** Whether a group is at home in a wijk, or works there too. */
export const liesIn = (row: Sql, wijk: Sql): Sql =>
  `(${row}.wijk_id = ${wijk} or ${row}.whole_town or exists (select from group_wijken gw where gw.group_id = ${row}.id and gw.wijk_id = ${wijk}))`;
export const isAbout = (row: Sql, theme: Sql): Sql => `(${row}.theme_id = ${theme} or exists (select from group_themes gt where gt.group_id = ${row}.id and gt.theme_id = ${theme}))`;

/** The wijkregisseur of any of its wijken. */
export const competentRegisseur: Condition = (row, { viewer, now }) => `exists (select from roles ro where ro.person_id = ${viewer} and ro.kind = 'WIJKREGISSEUR'
  and ro.begins_at <= ${now} and (ro.ends_at is null or ro.ends_at > ${now}) and (ro.wijk_id is null or ${liesIn(row, "ro.wijk_id")}))`;

/** The group itself, not what is inside. Who was in a hidden one that has merged finds the way on. */
export const mayReadGroup: Condition = any(isUnhidden, bound, competentRegisseur, (row, { viewer }) => `exists (select from memberships m where m.group_id = ${row}.merged_into and m.person_id = ${viewer})`);
/** The names of members are for each other, and for the wijkregisseur who moderates. */
export const mayReadMembers: Condition = any(member, competentRegisseur);
export const mayReadInside: Condition = any(isPublic, mayReadMembers);
export const mayReadRequests: Condition = steward;

export const mayJoin: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [bound, "ALREADY_MEMBER"], [invitedOnly, "INVITED_ONLY"]);
/** Also out of a group that has ended: nobody is kept on a list. */
export const mayLeave: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(bound), "NOT_A_MEMBER"], [(row, scope) => `${lastSteward(row, scope)} and not ${ended(row, scope)} and not ${stewardWanted(row, scope)}`, "LAST_STEWARD"]);
export const mayComment: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [not(member), "NOT_A_MEMBER"], [paused, "GROUP_PAUSED"], unlessPaused);
/** In the group's own name. */
export const mayCommentForGroup: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [not(steward), "NOT_A_STEWARD"], [paused, "GROUP_PAUSED"], unlessPaused);
/** About a plan of the group; whether something may be said there is the plan's to say. */
export const maySpeakForGroup: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(steward), "NOT_A_STEWARD"], unlessPaused);
/** What a member does for oneself, also in a group that has ended. */
export const mayMarkRead: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(member), "NOT_A_MEMBER"]);
/** Also in one that pauses: its plans go on. */
export const mayStartInitiative: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [not(member), "NOT_A_MEMBER"], unlessPaused);
export const mayPropose: Rule = mayComment;
export const mayModerate: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(competentRegisseur), "NOT_ALLOWED"]);
/** What its stewards do: letting in, inviting, changing, pausing, merging and ending it. */
export const mayLead: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [not(steward), "NOT_A_STEWARD"]);
/** Stewards make each other; where none is left, or the last one asked for it, the wijkregisseur names one. */
export const mayAskSteward: Rule = rule(
  [ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"],
  [not(any(steward, (row, scope) => `(${stewardWanted(row, scope)} or not ${led(row, scope)}) and ${competentRegisseur(row, scope)}`)), "NOT_A_STEWARD"],
);
/** The last steward, who has nobody to name. */
export const mayWantSteward: Rule = rule([ended, "GROUP_ENDED"], [anonymous, "NOT_SIGNED_IN"], [not(lastSteward), "NOT_A_STEWARD"]);
/** Over a row of groups: on the desk of whose regisseur it stands. */
export const lacksSteward: Condition = (row, scope) => `${row}.state <> 'ENDED' and ${stewardWanted(row, scope)} and ${competentRegisseur(row, scope)}`;

/** Over a row of persons: whoever lives somewhere in town may start one, in any wijk. */
export const mayStartGroup: Rule = rule([anonymous, "NOT_SIGNED_IN"], [(person) => `${person}.wijk_id is null`, "NO_RESIDENCE"]);
