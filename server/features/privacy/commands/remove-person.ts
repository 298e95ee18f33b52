import { personalTables } from "#shared/privacy/categories.ts";
import { always, guard } from "../../../platform/policy.ts";
import { LockedTooLittle, type Work } from "../../../platform/unit-of-work.ts";
import { lockSupportedRounds } from "../../draagvlak/commands/supported-rounds.ts";
import { takeBackSupport } from "../../draagvlak/commands/take-back-support.ts";
import { leavePlaces, lockOwnPlaces } from "../../registrations/commands/leave-places.ts";
import { activityTopic } from "../../activities/activity.events.ts";
import { type LockedGroup, topicsOf } from "../../groups/commands/lock-group.ts";
import { tellStewardWanted } from "../../groups/commands/stewards.ts";
import { groupTopic } from "../../groups/group.events.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { forgetFacts } from "../../measures/commands/forget-facts.ts";
import { removeNotes } from "../../notes/commands/remove-note.ts";
import { themeTopic } from "../../themes/wijkthema.events.ts";
import { forgetReports } from "../../reports/commands/forget-reports.ts";
import { removeWords } from "../../threads/commands/remove-words.ts";
import { holdPerson } from "../../members/commands/hold-person.ts";
import { personTopic } from "../../members/member.events.ts";
import { canEnd } from "../privacy.policy.ts";

const topics = { initiative: initiativeTopic, group: groupTopic, theme: themeTopic, activity: activityTopic } as const;
const guardEnd = guard("persons", always, canEnd);

/**
 * Erases a person (AVG 17): what is theirs alone goes, what was made together or handed in stays without them, as the categories say and
 * the references in the database do. Throws OPEN_DOSSIER, and NOT_SIGNED_IN when there is no such person any more.
 */
export async function removePerson(work: Work, personId: string): Promise<void> {
  const [known] = (await work.tx.query("select email, pseudonym from persons where id = $1", [personId])) as { email: string | null; pseudonym: string }[];
  // By the pseudonym, which means nothing from here on: that it was done can be shown (AVG 5:2), whose it was cannot.
  if (known) work.audit({ act: "AccountErased", subject: ["account", known.pseudonym], rule: "AVG 17" });
  // Races with everything a person does. Locked in the order in which their own acts and what follows on them lock: link, event, places, rounds, groups, person. What came in
  // between is seen when no more can come; waiting for it then would be waiting for those who wait for the person.
  await work.tx.query("delete from sign_in_links where email = $1", [known?.email]);
  await work.tx.query("delete from outbox where topic = $1", [personTopic(personId)]);
  const places = await lockOwnPlaces(work, personId, known?.email ?? null);
  const rounds = await lockSupportedRounds(work, personId);
  const groups = await lockGroups(work, personId);
  await holdPerson(work, personId);
  await demandAllLocked(work, personId, [...rounds, ...groups]);
  await guardEnd(work, personId);
  await leavePlaces(work, personId, known?.email ?? null, places);
  await takeBackSupport(work, personId, rounds);
  await leaveGroups(work, personId);
  await tellWhereTheyWere(work, personId);
  await removeWords(work, personId);
  await removeNotes(work, personId);
  await forgetFacts(work, personId);
  await forgetReports(work, personId);
  for (const { table, link } of personalTables) {
    if (link.by === "email") await work.tx.query(`delete from ${table} where ${link.column} = $1`, [known?.email]);
  }
  // Mail to an address of before, or about a change of it.
  await work.tx.query("delete from mails where position($1 in source) > 0", [personId]);
  await work.tx.query("delete from persons where id = $1", [personId]);
  await forgetEvents(work, personId);
}

async function lockGroups(work: Work, personId: string): Promise<string[]> {
  const groups = (await work.tx.query("select id from groups where id in (select group_id from memberships where person_id = $1) order by id for no key update", [personId])) as { id: string }[];
  return groups.map(({ id }) => id);
}

async function demandAllLocked(work: Work, personId: string, locked: readonly string[]): Promise<void> {
  const bound = (await work.tx.query(
    `select group_id as id from memberships where person_id = $1
     union all select s.initiative_id from supports s join initiatives i on i.id = s.initiative_id where s.person_id = $1 and i.stage = 'DRAAGVLAK'`,
    [personId],
  )) as { id: string }[];
  if (bound.some(({ id }) => !locked.includes(id))) throw new LockedTooLittle();
}

/** A group that nobody is left in has ended, as when somebody leaves; for one that nobody leads any more the wijkregisseur is asked. */
async function leaveGroups(work: Work, personId: string): Promise<void> {
  const left = (await work.tx.query(
    `with gone as (delete from memberships where person_id = $1 returning group_id, state),
     counted as (update groups g set member_count = g.member_count - 1, state = case when g.member_count = 1 then 'ENDED' else g.state end from gone where g.id = gone.group_id and gone.state = 'ACTIVE')
     select g.id, g.wijk_id as "wijkId", g.visibility from groups g join gone on gone.group_id = g.id`,
    [personId],
  )) as (Pick<LockedGroup, "id" | "wijkId" | "visibility">)[];
  for (const group of left) {
    work.emit({ type: "MemberLeft", topics: topicsOf(group), ids: { groupId: group.id } });
    const led = (await work.tx.query("select 1 from groups g where g.id = $1 and (g.state = 'ENDED' or exists (select from memberships m where m.group_id = g.id and m.role = 'STEWARD'))", [group.id])) as unknown[];
    if (!led.length) await tellStewardWanted(work, group.id);
  }
}

/** Whoever reads along sees the name go. */
async function tellWhereTheyWere(work: Work, personId: string): Promise<void> {
  const seen = (await work.tx.query(
    `with said as (select c.* from comments c where c.author_id = $1 union select c.* from comment_mentions m join comments c on c.id = m.comment_id where m.person_id = $1)
     select 'initiative' as kind, initiative_id as id from said where initiative_id is not null union select 'group', group_id from said where group_id is not null
     union select 'theme', theme_id from said where theme_id is not null union select 'activity', activity_id from said where activity_id is not null
     union select 'initiative', id from initiatives where author_id = $1 union select 'initiative', initiative_id from initiative_updates where author_id = $1
     union select 'initiative', initiative_id from draft_notes where author_id = $1`,
    [personId],
  )) as { kind: keyof typeof topics; id: string }[];
  for (const { kind, id } of seen) work.emit({ type: "AuthorErased", topics: [topics[kind](id)], ids: { [`${kind}Id`]: id } });
}

/** Last, when nobody can write for them any more: the topic of their own, and their id in what others hear. */
async function forgetEvents(work: Work, personId: string): Promise<void> {
  await work.tx.query("delete from outbox where topic = $1", [personTopic(personId)]);
  await work.tx.query("delete from topics where topic = $1", [personTopic(personId)]);
  await work.tx.query(
    "update outbox set ids = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(ids) where value <> to_jsonb($1::text)) where position($1 in ids::text) > 0",
    [personId],
  );
}
