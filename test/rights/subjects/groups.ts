// Groups of each kind, and what is in them.
import { acceptInvitation, admitMember, decisionOf, endGroup, inviteToGroup, joinGroup, proposeDecision } from "../../support/neighbourhood.ts";
import type { Person } from "../../support/person.ts";
import * as way from "../../support/way.ts";
import type { Makers, Making, Subject } from "./subject.ts";

export type GroupSubject =
  | "PUBLIC group"
  | "CLOSED group"
  | "HIDDEN group"
  | "UNLED group"
  | "ENDED group"
  | "invitation"
  | "file in PUBLIC group"
  | "file in CLOSED group"
  | "decision in PUBLIC group"
  | "decision in CLOSED group";

export function groupsOf({ town, subjects, people }: Making): Makers<GroupSubject> {
  const { author, steward, member, asker } = people;
  let other: Promise<string> | undefined;

  async function group(kind: "PUBLIC" | "CLOSED" | "HIDDEN" | "ENDED"): Promise<Subject> {
    const visibility = kind === "ENDED" ? "CLOSED" : kind;
    const id = await way.startGroup(steward, "oost", visibility);
    if (kind === "HIDDEN") {
      const { token = "" } = await inviteToGroup(steward, id);
      for (const person of [member, author]) await acceptInvitation(person, token);
      return { id, groupId: id, askerId: asker.personId ?? "", memberId: member.personId ?? "" };
    }
    for (const person of [member, author, ...(kind === "PUBLIC" ? [] : [asker])]) await joinGroup(person, id);
    if (kind !== "PUBLIC") for (const person of [member, author]) await admitMember(steward, id, person.personId);
    if (kind === "ENDED") await endGroup(steward, id);
    return { id, groupId: id, askerId: asker.personId ?? "", memberId: member.personId ?? "", otherId: await (other ??= way.startGroup(steward, "oost", "CLOSED")) };
  }

  /** One whose steward was erased: the wijkregisseur is to find another. */
  async function unledGroup(): Promise<Subject> {
    const [leader, led] = (await way.residents(town, "oost", 2)) as [Person, Person];
    const id = await way.startGroup(leader, "oost");
    await joinGroup(led, id);
    await town.pool.query("with gone as (delete from memberships where group_id = $1 and role = 'STEWARD') update groups set member_count = 1, steward_wanted_since = now() where id = $1", [id]);
    return { id, groupId: id, memberId: led.personId ?? "" };
  }

  async function decision(kind: "PUBLIC" | "CLOSED"): Promise<Subject> {
    const { id } = await subjects.standing(`${kind} group`);
    await proposeDecision(steward, id);
    return { id: (await decisionOf(steward, id)).id };
  }

  async function file(kind: "PUBLIC" | "CLOSED"): Promise<Subject> {
    const { id } = await subjects.fresh(`${kind} group`);
    const { rows: [kept] } = await town.pool.query<{ id: string }>("insert into group_files (group_id, name, kind, bytes, content, added_at) values ($1, 'Schuur.pdf', 'PDF', 5, '%PDF-', now()) returning id", [id]);
    return { id: kept?.id ?? "" };
  }

  return {
    "PUBLIC group": () => group("PUBLIC"),
    "CLOSED group": () => group("CLOSED"),
    "HIDDEN group": () => group("HIDDEN"),
    "UNLED group": unledGroup,
    "ENDED group": () => group("ENDED"),
    invitation: async () => {
      const { id: groupId } = await subjects.standing("HIDDEN group");
      const { token = "" } = await inviteToGroup(steward, groupId, 7, 200);
      const { rows } = await town.pool.query<{ id: string }>("select id from group_invitations where group_id = $1 order by id desc limit 1", [groupId]);
      return { id: rows[0]?.id ?? "", groupId, token };
    },
    "file in PUBLIC group": () => file("PUBLIC"),
    "file in CLOSED group": () => file("CLOSED"),
    "decision in PUBLIC group": () => decision("PUBLIC"),
    "decision in CLOSED group": () => decision("CLOSED"),
  };
}
