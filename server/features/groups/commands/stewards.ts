import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";
import { groupTopic } from "../group.events.ts";
import { mayAskSteward, mayLead, mayMarkRead, mayReadGroup, mayWantSteward } from "../group.policy.ts";
import { lockGroup } from "./lock-group.ts";

const guardAsk = guard("groups", mayReadGroup, mayAskSteward);
const guardAnswer = guard("groups", mayReadGroup, mayMarkRead);
const guardLead = guard("groups", mayReadGroup, mayLead);
const guardWant = guard("groups", mayReadGroup, mayWantSteward);

interface Member {
  readonly id: string;
  readonly role: string;
  readonly asked: boolean;
}

async function memberOf(work: Work, groupId: string, personId: string): Promise<Member> {
  const [member] = (await work.tx.query(
    `select person_id as id, role, steward_asked_at is not null as asked from memberships where group_id = $1 and person_id = $2 and state = 'ACTIVE'`, [groupId, asUuid(personId)],
  )) as Member[];
  if (!member) throw new Refused("NOT_FOUND");
  return member;
}

/** Asks a member to become steward: by another one, or by the wijkregisseur where none is left. Nobody becomes one unasked. */
export async function askSteward(work: Work, groupId: string, personId: string): Promise<string> {
  const group = await lockGroup(work, groupId);
  await guardAsk(work, group.id);
  const member = await memberOf(work, group.id, personId);
  refuseIf(member.role === "STEWARD" && "ALREADY_STEWARD");
  if (!member.asked) {
    await work.tx.query("update memberships set steward_asked_at = $3 where group_id = $1 and person_id = $2", [group.id, member.id, work.now]);
    work.emit({ type: "StewardAsked", topics: [groupTopic(group.id), personTopic(member.id)], ids: { groupId: group.id, personId: member.id } });
  }
  return group.id;
}

/** Answers that question. Throws NOT_ASKED. */
export async function answerSteward(work: Work, groupId: string, accept: boolean): Promise<string> {
  const group = await lockGroup(work, groupId);
  await guardAnswer(work, group.id);
  const person = work.person();
  const member = await memberOf(work, group.id, person);
  refuseIf(!member.asked && "NOT_ASKED");
  await work.tx.query("update memberships set steward_asked_at = null, role = case when $3 then 'STEWARD' else role end where group_id = $1 and person_id = $2", [group.id, person, accept]);
  if (accept) {
    await work.tx.query("update groups set steward_wanted_since = null where id = $1", [group.id]);
    await changeRights(work, person);
    work.audit({ act: "StewardMade", subject: ["person", person], onBehalfOf: ["group", group.id], wijkId: group.wijkId });
  }
  work.emit({ type: accept ? "StewardMade" : "StewardDeclined", topics: [groupTopic(group.id), personTopic(person)], ids: { groupId: group.id, personId: person } });
  return group.id;
}

/** Makes a steward a member as the others are: oneself or another. Throws LAST_STEWARD; of two who end each other the second finds that they are none any more. */
export async function endSteward(work: Work, groupId: string, personId: string): Promise<string> {
  const group = await lockGroup(work, groupId);
  await guardLead(work, group.id);
  const member = await memberOf(work, group.id, personId);
  if (member.role !== "STEWARD") throw new Refused("NOT_FOUND");
  const others = (await work.tx.query("select 1 from memberships where group_id = $1 and role = 'STEWARD' and person_id <> $2 limit 1", [group.id, member.id])) as unknown[];
  refuseIf(others.length === 0 && "LAST_STEWARD");
  await work.tx.query("update memberships set role = 'MEMBER' where group_id = $1 and person_id = $2", [group.id, member.id]);
  await changeRights(work, member.id);
  work.audit({ act: "StewardEnded", subject: ["person", member.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId });
  work.emit({ type: "StewardEnded", topics: [groupTopic(group.id), personTopic(member.id)], ids: { groupId: group.id, personId: member.id } });
  return group.id;
}

/** The last steward asks the wijkregisseur to find another one, and is free to go from then on. */
export async function wantSteward(work: Work, groupId: string): Promise<string> {
  const group = await lockGroup(work, groupId);
  await guardWant(work, group.id);
  await tellStewardWanted(work, group.id);
  return group.id;
}

/** Puts a group on the desk of its wijkregisseur: it needs somebody to lead it. Once; who asks again finds it asked. */
export async function tellStewardWanted(work: Work, groupId: string): Promise<void> {
  const told = (await work.tx.query(
    "with told as (update groups set steward_wanted_since = $2 where id = $1 and steward_wanted_since is null returning 1) select * from told", [groupId, work.now],
  )) as unknown[];
  if (told.length) work.emit({ type: "StewardWanted", topics: [groupTopic(groupId)], ids: { groupId } });
}
