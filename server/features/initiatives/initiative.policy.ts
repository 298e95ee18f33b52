// Who may do what with an initiative: one rule an act, made from the table of acts in shared/.
import { type ActName, type Bond, type Stage, acts, drafted } from "#shared/initiatives/lifecycle.ts";
import type { DealParty } from "#shared/buurtdeals/duties.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { isOver, isReachedSql, rounds } from "../draagvlak/draagvlak.policy.ts";
import { unlessPaused } from "../measures/pause.policy.ts";
import { type Condition, type Rule, any, anonymous, beneath, both, holdsRole, not, once, rule } from "../../platform/policy.ts";
import {
  clockExtended, clockStopped, completionOpen, decisionLate, decisionWaits, gaveHand, handler, hasMandate, hasPart, objectedBefore, objectionOpen, objectionOver, reviewWaits, reviews, stepsOpen, takesStep,
} from "../subsidies/hands.policy.ts";

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");
const wijkId: Condition = (row) => `${row}.wijk_id`;

const inStage = (among: readonly Stage[]): Condition => (row) => `${row}.stage in (${quoted(among)})`;
// What several rules ask is worked out once; what one asks stays behind its stage, where it is seldom asked at all.
const drafter = once((row, { viewer }) =>
  `exists (select from memberships m where m.group_id = ${row}.group_id and m.person_id = ${viewer} and m.state = 'ACTIVE')`);
const initiator = once((row, { viewer }) =>
  `exists (select from memberships m where m.group_id = ${row}.group_id and m.person_id = ${viewer} and m.state = 'ACTIVE' and (m.role = 'STEWARD' or ${row}.author_id = m.person_id))`);
const maintainer: Condition = (row, { viewer }) => `exists (select from deal_maintainers dm where dm.initiative_id = ${row}.id and dm.person_id = ${viewer})`;
const livesSomewhere: Condition = (_row, { viewer }) => `exists (select from persons p where p.id = ${viewer} and p.wijk_id is not null)`;
/** Whether its round is so. */
const round = (holds: Condition): Condition => (row, scope) => `exists (select from ${rounds} dr where dr.initiative_id = ${row}.id and ${holds("dr", beneath(scope))})`;
const livesInArea = round((row, { viewer }) => `exists (select from persons p where p.id = ${viewer} and p.buurt_id = any(${row}.area))`);
const isOfWijk = round((row) => `${row}.scale = 'WIJK'`);
export const regisseur: Condition = once(holdsRole(() => "'{WIJKREGISSEUR}'::text[]", wijkId as never));

/** Who drafts it, and its wijkregisseur, who helps: also the document of a next version is theirs to see. */
export const insider: Condition = any(drafter, regisseur);

/** Why someone without the bond is refused: in this order. Nobody decides on what they have a part in (Awb 2:4). */
const bonds: Record<Bond, readonly (readonly [Condition, RefusalReason])[]> = {
  anyone: [],
  drafter: [[not(drafter), "NOT_A_MEMBER"]],
  helper: [[not(insider), "NOT_ALLOWED"]],
  initiator: [[not(initiator), "NOT_A_STEWARD"]],
  resident: [[not(livesSomewhere), "NO_RESIDENCE"], [(row, scope) => `${isOfWijk(row, scope)} and ${not(livesInArea)(row, scope)}`, "NOT_FROM_THIS_WIJK"], [not(livesInArea), "NOT_FROM_THIS_AREA"]],
  regisseur: [[not(regisseur), "NOT_ALLOWED"]],
  handler: [[not(handler), "NOT_ALLOWED"]],
  party: [[not(any(initiator, regisseur)), "NOT_ALLOWED"]],
  signer: [[not(any(initiator, regisseur, maintainer)), "NOT_ALLOWED"]],
  decider: [
    [not(any(hasMandate, handler)), "NOT_ALLOWED"],
    [not(hasMandate), "ABOVE_MANDATE"],
    [hasPart, "OWN_INITIATIVE"],
  ],
  adviser: [[not(takesStep), "NOT_ALLOWED"], [hasPart, "OWN_INITIATIVE"]],
  reviewer: [[not(reviews), "NOT_ALLOWED"], [gaveHand, "OWN_DECISION"], [hasPart, "OWN_INITIATIVE"]],
};

const groupEnded = once((row) => `exists (select from groups g where g.id = ${row}.group_id and g.state = 'ENDED')`);
const groupHidden: Condition = (row) => `exists (select from groups g where g.id = ${row}.group_id and g.visibility = 'HIDDEN')`;
/** What a document holds that cannot be taken never reached the columns. */
const complete: Condition = (row) =>
  `not exists (select from initiative_drafts idr where idr.initiative_id = ${row}.id and idr.problem is not null) and ${row}.asked_cents > 0 and '' not in (${row}.title, ${row}.goal, ${row}.for_whom, ${row}.place, ${row}.planning, ${row}.own_effort, ${row}.upkeep)`;
const thresholdReached = round(isReachedSql);
const roundOver = once(round(isOver));
const roundExtended = round((row) => `(${row}.extended_at is not null or ${row}.extension_days = 0)`);
const supportRemoved: Condition = (row, { viewer }) => `exists (select from removed_supports rs where rs.initiative_id = ${row}.id and rs.person_id = ${viewer} and rs.restored is not true)`;
const deal: Condition = (row) => `exists (select from buurtdeals bd where bd.initiative_id = ${row}.id)`;
/** For whom the viewer can sign: whoever carries the plan signs for its group, never for the municipality too. */
export const signsFor: Condition = (row, scope) => `case when ${initiator(row, scope)} then 'INITIATOR' when ${regisseur(row, scope)} then 'MUNICIPALITY' when ${maintainer(row, scope)} then 'MAINTAINER' end`;
/** Those of the newest version, which is the one that is to be signed. */
const signed = (row: string, who: string): string => `exists (select from signatures si join buurtdeals bd on bd.initiative_id = si.initiative_id and bd.version = si.version where si.initiative_id = ${row}.id and ${who})`;
const ownPartySigned: Condition = (row, scope) => signed(row, `si.party = ${signsFor(row, scope)} and (si.party <> 'MAINTAINER' or si.person_id = ${scope.viewer})`);
/** Who agreed on it, and whom it is between: they read what is not for everybody. */
export const dealInsider: Condition = any(initiator, regisseur, maintainer);
const allSigned: Condition = (row) => `exists (select from buurtdeals bd where bd.initiative_id = ${row}.id and bd.in_force = bd.version)`;
const moneyOpen: Condition = (row) => `exists (select from initiative_money im where im.initiative_id = ${row}.id and im.committed_cents > 0)`;
const accounted: Condition = (row) => `exists (select from initiative_accounts ia where ia.initiative_id = ${row}.id)`;
const moneyOut: Condition = (row) => `exists (select from initiative_accounts ia where ia.initiative_id = ${row}.id and ia.to_return_cents > 0 and ia.returned_at is null)`;

/** What an act asks beyond its stage and its bond. */
const demands: Partial<Record<ActName, readonly (readonly [Condition, RefusalReason])[]>> = {
  comment: [unlessPaused],
  edit: [[groupEnded, "GROUP_ENDED"], unlessPaused],
  keepVersion: [[groupEnded, "GROUP_ENDED"]],
  redraft: [[groupEnded, "GROUP_ENDED"], unlessPaused],
  note: [[groupEnded, "GROUP_ENDED"]],
  settle: [[groupEnded, "GROUP_ENDED"]],
  openForDraagvlak: [[groupEnded, "GROUP_ENDED"], [groupHidden, "GROUP_HIDDEN"], [not(complete), "INCOMPLETE"]],
  support: [[roundOver, "ROUND_OVER"], [supportRemoved, "SUPPORT_REMOVED"]],
  enterVoices: [[roundOver, "ROUND_OVER"]],
  confirmVoices: [[roundOver, "ROUND_OVER"]],
  settleVoices: [[roundOver, "ROUND_OVER"]],
  raiseConcern: [[roundOver, "ROUND_OVER"], unlessPaused],
  amend: [[roundOver, "ROUND_OVER"]],
  extendDraagvlak: [[roundOver, "ROUND_OVER"], [roundExtended, "ALREADY_EXTENDED"]],
  complete: [[not(completionOpen), "NOT_ASKED"]],
  handIn: [[not(thresholdReached), "THRESHOLD_NOT_REACHED"]],
  askCompletion: [[clockStopped, "ALREADY_ASKED"]],
  extendClock: [[clockStopped, "COMPLETION_OPEN"], [clockExtended, "ALREADY_EXTENDED"], [decisionLate, "TERM_OVER"]],
  decide: [[stepsOpen, "STEPS_OPEN"], [completionOpen, "COMPLETION_OPEN"]],
  object: [[objectionOver, "TERM_OVER"], [objectedBefore, "ALREADY_ASKED"]],
  settleObjection: [[not(objectionOpen), "NOT_ASKED"]],
  replaceDecision: [[not(objectionOpen), "NOT_ASKED"]],
  reopen: [[objectionOpen, "ALREADY_ASKED"]],
  remarkOnDeal: [[not(deal), "INCOMPLETE"]],
  inviteMaintainer: [[not(deal), "INCOMPLETE"], [allSigned, "ALREADY_SIGNED"]],
  signBuurtdeal: [[not(deal), "INCOMPLETE"], [ownPartySigned, "ALREADY_SIGNED"]],
  signChange: [[not(deal), "INCOMPLETE"], [ownPartySigned, "ALREADY_SIGNED"]],
  schedulePayment: [[not(moneyOpen), "NOTHING_WAITING"]],
  payOn: [[not(moneyOpen), "NOTHING_WAITING"]],
  settleAccount: [[not(accounted), "INCOMPLETE"], [initiator, "OWN_INITIATIVE"]],
  recordReturn: [[not(moneyOut), "NOTHING_WAITING"]],
};

/** Whether the viewer may do this act now: its stage, who they are, then what it asks. */
export function mayAct(act: ActName): Rule {
  const { from, by } = acts[act];
  return rule([not(inStage(from)), "WRONG_STAGE"], [anonymous, "NOT_SIGNED_IN"], ...bonds[by], ...(demands[act] ?? []));
}

/** Whether the viewer may write in the document now, be it of the plan itself or of a next version. */
export const mayDraft: Rule = (row, scope) => `case when ${inStage(acts.redraft.from)(row, scope)} then ${mayAct("redraft")(row, scope)} else ${mayAct("edit")(row, scope)} end`;
export const isDrafted: Condition = inStage(drafted);

/** Signing what was agreed first, or what was changed since. */
export const maySign: Rule = (row, scope) => `case when ${inStage(acts.signChange.from)(row, scope)} then ${mayAct("signChange")(row, scope)} else ${mayAct("signBuurtdeal")(row, scope)} end`;
/** Paying the first part, after which it is carried out, or what follows. */
export const mayPay: Rule = (row, scope) => `case when ${inStage(acts.payOn.from)(row, scope)} then ${mayAct("payOn")(row, scope)} else ${mayAct("pay")(row, scope)} end`;

/** Whether the viewer may sign now, on behalf of the party that they named. */
export function maySignFor(party: DealParty): Rule {
  return both(maySign, rule([(row, scope) => `${signsFor(row, scope)} <> '${party}'`, "NOT_ALLOWED"]));
}

const municipalitySigned = (row: string): string => signed(row, "si.party = 'MUNICIPALITY'");
/** A part of the grant whose day has come, a changed deal to sign, an account to settle. */
const instalmentDue: Condition = (row, { now }) => `exists (select from instalments ins where ins.initiative_id = ${row}.id and ins.approved_at is null and ins.due_on <= (${now} at time zone 'Europe/Amsterdam')::date)`;
const changeUnsigned: Condition = (row) => `exists (select from buurtdeals bd where bd.initiative_id = ${row}.id and bd.in_force < bd.version) and not ${municipalitySigned(row)}`;
const accountWaits: Condition = (row) => `exists (select from initiative_accounts ia where ia.initiative_id = ${row}.id and ia.settled_at is null)`;

/** What stands on the viewer's desk: taking up, deciding, objections, drawing up and signing the buurtdeal, paying, settling. */
export const waitsForViewer: Condition = (row, scope) => `(${row}.stage in ('INGEDIEND', 'IN_BEHANDELING', 'TOEGEKEND', 'BUURTDEAL', 'IN_UITVOERING', 'GEREALISEERD') and case ${row}.stage
  when 'INGEDIEND' then ${handler(row, scope)}
  when 'IN_BEHANDELING' then ${decisionWaits(row, scope)}
  when 'TOEGEKEND' then ${regisseur(row, scope)} and not ${municipalitySigned(row)}
  when 'IN_UITVOERING' then ${regisseur(row, scope)} and (${instalmentDue(row, scope)} or ${changeUnsigned(row, scope)})
  when 'GEREALISEERD' then ${regisseur(row, scope)} and (${instalmentDue(row, scope)} or ${accountWaits(row, scope)})
  else ${regisseur(row, scope)} end or ${row}.stage in ('AFGEWEZEN', 'TOEGEKEND') and ${reviewWaits(row, scope)})`;

/** When the law wants an answer: to the application, or to an objection; never where none runs. */
export const answerDue = (row: string): string => `coalesce(case when ${row}.stage in ('INGEDIEND', 'IN_BEHANDELING') then (select d.decision_due_at from dossiers d where d.initiative_id = ${row}.id)
  else (select ob.decide_by from objections ob where ob.initiative_id = ${row}.id and ob.decided_at is null) end, 'infinity')`;

/** Who gathers support on paper and at a stall. */
export const helps: Condition = any(drafter, regisseur);

/** What everybody reads; the same words as the partial indexes and one more, so that lists use them. A draft that was withdrawn stays its group's own. */
export const isPublicInitiative: Condition = (row) => `${row}.stage not in ('IDEE', 'CONCEPT') and not ${row}.withdrawn_unseen and ${row}.hidden_at is null`;

/** Drafts are their group's own, and their wijkregisseur's; from draagvlak on everybody reads. */
export const mayReadInitiative: Condition = any(isPublicInitiative, insider);
