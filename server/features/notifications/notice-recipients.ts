import { liesIn } from "../groups/group.policy.ts";
import type { MailedNotice } from "./notice-kinds.ts";

/** What an event is to whom: SQL over the event's ids ($1, jsonb) and now ($2) for who is told, of what, and what it is called. A subject that it does not name is none. */
export interface Telling {
  readonly kind: MailedNotice;
  readonly whom: string;
}

const id = (name: string) => `($1::jsonb ->> '${name}')::uuid`;

/** What a comment `c` is about, with its name. */
const subject = "c.initiative_id, c.group_id, c.theme_id, c.activity_id";
const aboutSubject = `coalesce(i.title, g.name, t.title, a.title) as about`;
const subjects = "left join initiatives i on i.id = c.initiative_id left join groups g on g.id = c.group_id left join wijkthemas t on t.id = c.theme_id left join activities a on a.id = c.activity_id";

const initiatorsOf = (of: string) => `select person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from initiatives i cross join lateral (
    select i.author_id as person_id where i.author_id is not null
    union select m.person_id from memberships m where m.group_id = i.group_id and m.role = 'STEWARD'
  ) carriers where i.id = ${of}`;
const initiators = initiatorsOf(id("initiativeId"));

const supporters = (unconfirmed: boolean) => `select s.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from supports s join initiatives i on i.id = s.initiative_id join draagvlak_rounds r on r.initiative_id = i.id where i.id = ${id("initiativeId")} and s.person_id is not null${unconfirmed ? " and s.version < r.material_version" : ""}`;
const ofGroup = "null::uuid as initiative_id, g.id as group_id, null as text, g.name as about";
const groupOf = (who: string, among = "groupId") => `select m.person_id, ${ofGroup} from groups g join memberships m on m.group_id = g.id and m.state = 'ACTIVE' ${who} where g.id = ${id(among)}`;
/** Everybody in the group of a decision, and not only who has not chosen: of an anonymous one nobody knows. */
const deciders = groupOf("");
const place = (role: string) => `coalesce((select w.name from wijken w where w.id = ${role}.wijk_id), (select o.name from organisations o where o.id = ${role}.organisation_id), '')`;
const holder = `select ro.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, ${place("ro")} as about from roles ro where ro.id = ${id("roleId")}`;

/** Whoever raised a concern; the reason is SQL over it. */
const ofConcern = (text: string) => `select c.author_id as person_id, c.initiative_id, null::uuid as group_id, ${text} as text, i.title as about
  from concerns c join initiatives i on i.id = c.initiative_id where c.id = ${id("concernId")}`;
const removal = (whom: string, text: string) => `select ${whom} as person_id, i.id as initiative_id, null::uuid as group_id, ${text} as text, i.title as about
  from removed_supports rs join initiatives i on i.id = rs.initiative_id and rs.id = ${id("removalId")}`;

/** Whoever suggested other words, unless they decided it themselves. */
const suggester = `select n.author_id as person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from draft_notes n join initiatives i on i.id = n.initiative_id where n.id = ${id("noteId")} and n.author_id is not null and n.author_id is distinct from n.settled_by`;

/** Its initiators, with words that are SQL over the initiative `i`. */
const saying = (text: string) => initiators.replace("null as text", `${text} as text`);
const named = "string_to_array($1::jsonb ->> 'roles', ',')";
/** Who holds one of these roles for its wijk now, and who stands in for them while they are away. */
const officials = (kinds: string) => `select distinct me.id as person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from initiatives i join roles ro on ro.kind = any(${kinds}) and (ro.wijk_id is null or ro.wijk_id = i.wijk_id) and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
  cross join lateral (select ro.person_id as id union select si.stand_in_id from stand_ins si where si.person_id = ro.person_id and si.covers = 'AWAY' and si.ended_at is null and si.begins_at <= $2 and si.ends_at > $2) me
  where i.id = ${id("initiativeId")}`;
/** A wijkregisseur of its wijk, now. */
const regisseurOf = (role: string, initiative: string) => `${role}.kind = 'WIJKREGISSEUR' and (${role}.wijk_id is null or ${role}.wijk_id = ${initiative}.wijk_id) and ${role}.begins_at <= $2 and (${role}.ends_at is null or ${role}.ends_at > $2)`;
/** The editors of the organisation behind an activity `a`. */
const editors = (text: string) => `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, a.id as activity_id, ${text} as text, a.title as about
  from activities a join roles ro on ro.kind = 'ORGANISATION_EDITOR' and ro.organisation_id = a.organisation_id and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2) where a.id = ${id("activityId")}`;

/** By the type of the event. */
export const tellings: Readonly<Record<string, Telling>> = {
  ThresholdReached: { kind: "THRESHOLD_REACHED", whom: initiators },
  DraagvlakEndsSoon: { kind: "DRAAGVLAK_ENDS_SOON", whom: initiators },
  DraagvlakEndsToday: { kind: "DRAAGVLAK_ENDS_TODAY", whom: initiators },
  DraagvlakMissed: { kind: "DRAAGVLAK_MISSED", whom: initiators },
  SupportEnded: { kind: "SUPPORT_ENDED", whom: supporters(false) },
  StillWithYou: { kind: "STILL_WITH_YOU", whom: supporters(true) },
  SupportRemoved: { kind: "SUPPORT_REMOVED", whom: removal("rs.person_id", "rs.reason") },
  ObjectionDecided: { kind: "OBJECTION_DECIDED", whom: removal("rs.person_id", "rs.answer") },
  // Whoever decides for the wijk, save who removed it and whose it was.
  ObjectionMade: {
    kind: "OBJECTION_MADE",
    whom: `${removal("distinct ro.person_id", "null")} join roles ro on ro.kind in ('WIJKREGISSEUR', 'WIJKWETHOUDER') and (ro.wijk_id is null or ro.wijk_id = i.wijk_id) and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
      and ro.person_id is distinct from rs.removed_by and ro.person_id <> rs.person_id`,
  },
  DraagvlakClosed: { kind: "DRAAGVLAK_CLOSED", whom: initiators },
  InitiativeDecided: { kind: "INITIATIVE_DECIDED", whom: initiators },
  CompletionAsked: { kind: "COMPLETION_ASKED", whom: saying("(select c.reason from completions c where c.initiative_id = i.id order by c.number desc limit 1)") },
  CompletionMissed: { kind: "COMPLETION_MISSED", whom: officials("'{WIJKREGISSEUR}'::text[]") },
  ClockExtended: { kind: "CLOCK_EXTENDED", whom: saying("(select c.reason from clock_events c where c.initiative_id = i.id and c.kind = 'EXTENDED')") },
  DecisionDueSoon: { kind: "DECISION_DUE_SOON", whom: officials(named) },
  DecisionLate: { kind: "DECISION_LATE", whom: officials(named) },
  AnswerLate: { kind: "ANSWER_LATE", whom: initiators },
  // Not who gave a hand to the decision.
  DecisionObjected: {
    kind: "DECISION_OBJECTED",
    whom: `${officials("'{CLUSTERTEAM_MANAGER,WIJKWETHOUDER,WETHOUDER}'::text[]")} and not exists (select from hands h where h.initiative_id = i.id and h.person_id = me.id)`,
  },
  DecisionObjectionSettled: { kind: "DECISION_OBJECTION_SETTLED", whom: saying("(select o.answer from objections o where o.initiative_id = i.id order by o.decided_at desc nulls last limit 1)") },
  DossierReopened: { kind: "DOSSIER_REOPENED", whom: initiators },
  StandInNamed: {
    kind: "STAND_IN_NAMED",
    whom: `select si.stand_in_id as person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, p.name as about from stand_ins si join persons p on p.id = si.person_id where si.id = ${id("standInId")}`,
  },
  // Who carries the plan, and the neighbours who maintain what comes of it: they sign as well.
  BuurtdealReady: {
    kind: "BUURTDEAL_READY",
    whom: `${initiators} union select dm.person_id, i.id, null::uuid, null, i.title from deal_maintainers dm join initiatives i on i.id = dm.initiative_id where i.id = ${id("initiativeId")} and dm.person_id is not null`,
  },
  // Whose it is: the group, the neighbours who maintain, or the wijkregisseur.
  DutyFalls: {
    kind: "DUTY_FALLS",
    whom: `with duty as (select * from deal_duties where initiative_id = ${id("initiativeId")} and version = ($1::jsonb ->> 'version')::int and position = ($1::jsonb ->> 'position')::int)
      select whom.person_id, i.id as initiative_id, null::uuid as group_id, duty.what as text, i.title as about from duty join initiatives i on i.id = duty.initiative_id cross join lateral (
        select c.person_id from (${initiators}) c where duty.party = 'INITIATOR' union select dm.person_id from deal_maintainers dm where duty.party = 'MAINTAINER' and dm.initiative_id = i.id and dm.person_id is not null
        union select ro.person_id from roles ro where duty.party = 'MUNICIPALITY' and ${regisseurOf("ro", "i")}
      ) whom`,
  },
  MilestoneDelayed: {
    kind: "MILESTONE_DELAYED",
    whom: `select s.person_id, i.id as initiative_id, null::uuid as group_id, m.title || ': ' || m.delay_reason as text, i.title as about
      from milestones m join initiatives i on i.id = m.initiative_id join supports s on s.initiative_id = i.id and s.person_id is not null where m.id = ${id("milestoneId")} and m.delay_reason is not null`,
  },
  AccountHandedIn: {
    kind: "ACCOUNT_HANDED_IN",
    whom: `select distinct ro.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about from initiatives i join roles ro on ${regisseurOf("ro", "i")} where i.id = ${id("initiativeId")}`,
  },
  // The neighbours who asked for it hear what came of it (Buurten 3.0: terugkoppeling).
  AccountSettled: { kind: "ACCOUNT_SETTLED", whom: supporters(false) },
  ReturnAsked: { kind: "RETURN_ASKED", whom: initiators },
  InitiativeHandedIn: {
    kind: "INITIATIVE_HANDED_IN",
    whom: `select distinct ro.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
      from initiatives i join roles ro on ro.kind = 'WIJKREGISSEUR' and (ro.wijk_id is null or ro.wijk_id = i.wijk_id)
      where i.id = ${id("initiativeId")} and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)`,
  },
  MergerAsked: { kind: "PLAN_MERGE_ASKED", whom: initiatorsOf(`(select m.asked_id from mergers m where m.id = ${id("mergerId")} and m.state = 'ASKED')`) },
  MergerDeclined: { kind: "PLAN_MERGE_DECLINED", whom: initiatorsOf(`(select m.asking_id from mergers m where m.id = ${id("mergerId")})`) },
  // Asked anew, since no vote is moved: who still can, and did not give theirs there yet.
  InitiativeMerged: {
    kind: "PLAN_MERGED",
    whom: `select s.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
      from initiatives e join initiatives i on i.id = e.merged_into and i.stage = 'DRAAGVLAK' join draagvlak_rounds r on r.initiative_id = i.id and r.closes_at > $2
      join supports s on s.initiative_id = e.id join persons p on p.id = s.person_id and p.buurt_id = any(r.area)
      where e.id = ${id("initiativeId")} and not exists (select from supports o where o.initiative_id = i.id and o.person_id = s.person_id)`,
  },
  InitiativeGoesOn: {
    kind: "GROUP_GOES_ON",
    whom: `select m.person_id, null::uuid as initiative_id, g.id as group_id, null as text, g.name as about
      from mergers q join initiatives i on i.id = q.stays_id join initiatives e on e.id in (q.asking_id, q.asked_id) and e.id <> i.id join groups g on g.id = i.group_id
      join memberships m on m.group_id = e.group_id and m.state = 'ACTIVE'
      where q.id = ${id("mergerId")} and not exists (select from memberships o where o.group_id = g.id and o.person_id = m.person_id)`,
  },
  // Unless the wish was taken back meanwhile.
  MembershipAsked: {
    kind: "MEMBERSHIP_ASKED",
    whom: `select m.person_id, null::uuid as initiative_id, g.id as group_id, null as text, g.name as about
      from groups g join memberships asked on asked.group_id = g.id and asked.person_id = ${id("personId")} and asked.state = 'ASKED'
      join memberships m on m.group_id = g.id and m.role = 'STEWARD' where g.id = ${id("groupId")}`,
  },
  // What follows comes a moment later: whoever was erased in between is told nothing.
  MemberAdmitted: {
    kind: "MEMBERSHIP_ADMITTED",
    whom: `select ${id("personId")} as person_id, null::uuid as initiative_id, g.id as group_id, null as text, g.name as about from groups g join persons p on p.id = ${id("personId")} where g.id = ${id("groupId")}`,
  },
  StewardAsked: { kind: "STEWARD_ASKED", whom: groupOf(`and m.person_id = ${id("personId")} and m.steward_asked_at is not null`) },
  StewardMade: { kind: "STEWARD_MADE", whom: groupOf("and m.role = 'STEWARD'") },
  StewardWanted: {
    kind: "STEWARD_WANTED",
    whom: `select distinct ro.person_id, ${ofGroup} from groups g join roles ro on ro.kind = 'WIJKREGISSEUR' and (ro.wijk_id is null or ${liesIn("g", "ro.wijk_id")})
      where g.id = ${id("groupId")} and g.steward_wanted_since is not null and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)`,
  },
  // One notice of a removal, however many groups one leads.
  ResidenceDeclared: {
    kind: "STEWARD_MOVED",
    whom: `select distinct on (m.person_id) m.person_id, ${ofGroup} from persons p join memberships m on m.person_id = p.id and m.role = 'STEWARD'
      join groups g on g.id = m.group_id and g.state <> 'ENDED' and not ${liesIn("g", "p.wijk_id")} where p.id = ${id("personId")} and ($1::jsonb ->> 'fromWijk') <> p.wijk_id
      and ${liesIn("g", "($1::jsonb ->> 'fromWijk')")} order by m.person_id, g.id`,
  },
  DecisionOpened: { kind: "DECISION_OPENED", whom: deciders },
  DecisionClosing: { kind: "DECISION_CLOSING", whom: deciders },
  DecisionClosed: { kind: "DECISION_CLOSED", whom: deciders },
  MergeAsked: { kind: "MERGE_ASKED", whom: groupOf("and m.role = 'STEWARD'", "otherId") },
  GroupsMerged: { kind: "GROUPS_MERGED", whom: groupOf("") },
  RoleGranted: { kind: "ROLE_GRANTED", whom: holder },
  FeedPaused: {
    kind: "FEED_PAUSED",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, o.name as about from feeds f join organisations o on o.id = f.organisation_id
      join roles ro on ro.kind = 'ORGANISATION_EDITOR' and ro.organisation_id = o.id and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2) where f.id = ${id("feedId")}`,
  },
  RoleEnded: { kind: "ROLE_ENDED", whom: holder },
  ApplicantAsked: {
    kind: "APPLICANT_ASKED",
    whom: `select d.offered_to as person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
      from dossiers d join initiatives i on i.id = d.initiative_id where d.initiative_id = ${id("initiativeId")} and d.offered_to is not null`,
  },
  ExportReady: {
    kind: "EXPORT_READY",
    whom: `select e.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, '' as about from exports e where e.id = ${id("exportId")}`,
  },
  CommentAnswered: {
    kind: "COMMENT_ANSWERED",
    whom: `select p.author_id as person_id, ${subject}, null as text, ${aboutSubject}
      from comments c join comments p on p.id = c.parent_id and p.author_id is distinct from c.author_id and p.author_id is not null and p.removed_at is null
      ${subjects} where c.id = ${id("commentId")}`,
  },
  // Whose comment is answered is told that already.
  PersonMentioned: {
    kind: "COMMENT_MENTIONED",
    whom: `select m.person_id, ${subject}, null as text, ${aboutSubject}
      from comments c join comment_mentions m on m.comment_id = c.id and m.person_id = ${id("personId")} left join comments p on p.id = c.parent_id ${subjects}
      where c.id = ${id("commentId")} and c.hidden_at is null and c.removed_at is null and p.author_id is distinct from m.person_id`,
  },
  ConcernRaised: { kind: "CONCERN_RAISED", whom: initiators },
  ConcernAnswered: { kind: "CONCERN_ANSWERED", whom: ofConcern("null::text") },
  ConcernHidden: { kind: "CONCERN_HIDDEN", whom: ofConcern("c.hidden_reason") },
  SuggestionAccepted: { kind: "SUGGESTION_ACCEPTED", whom: suggester },
  SuggestionDeclined: { kind: "SUGGESTION_DECLINED", whom: suggester },
  ActivityAwaits: {
    kind: "ACTIVITY_AWAITS",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, a.id as activity_id, null as text, a.title as about
      from activities a join roles ro on ro.kind = 'WIJKREGISSEUR' and (ro.wijk_id is null or ro.wijk_id = a.wijk_id) and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
      where a.id = ${id("activityId")} and a.state = 'AWAITING'`,
  },
  ActivityReturned: { kind: "ACTIVITY_RETURNED", whom: editors("a.state_reason") },
  OrganisationTrusted: { kind: "ORGANISATION_TRUSTED", whom: editors("null") },
  TrustTaken: {
    kind: "TRUST_TAKEN",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, o.trust_reason as text, o.name as about
      from organisations o join roles ro on ro.kind = 'ORGANISATION_EDITOR' and ro.organisation_id = o.id and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
      where o.id = $1::jsonb ->> 'organisationId' and o.trust = 'LOST'`,
  },
  CommentHidden: {
    kind: "COMMENT_HIDDEN",
    whom: `select c.author_id as person_id, ${subject}, c.hidden_reason as text, ${aboutSubject}
      from comments c ${subjects} where c.id = ${id("commentId")} and c.author_id is not null`,
  },
};
