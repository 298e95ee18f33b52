import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandTakesPart } from "../../measures/commands/demand-takes-part.ts";
import { personTopic } from "../../members/member.events.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";
import { mayStartGroup } from "../group.policy.ts";
import { type GroupTraits, checkedPlace, checkedTraits, writePlace } from "./group-traits.ts";
import { topicsOf } from "./lock-group.ts";

export interface NewGroup extends GroupTraits {
  /** Where it is at home; this stays. */
  readonly wijkId: string;
}

const guardStart = guard("persons", (person, { viewer }) => `${person}.id = ${viewer}`, mayStartGroup);

/** Starts a group with whoever asks as its steward. Answers its id. */
export async function startGroup(work: Work, input: NewGroup): Promise<string> {
  const person = work.person();
  await guardStart(work, person);
  const { name, about, visibility, joining } = checkedTraits(input);
  const place = await checkedPlace(work, input.wijkId, input);
  await demandTakesPart(work, input.wijkId);
  const [group] = (await work.tx.query(
    `with started as (
       insert into groups (wijk_id, theme_id, name, about, visibility, joining, whole_town, created_by, created_at, member_count) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) returning id
     ), led as (
       insert into memberships (group_id, person_id, role, state, since) select id, $8, 'STEWARD', 'ACTIVE', $9 from started
     ) select id from started`,
    [input.wijkId, place.themeId, name, about, visibility, joining, place.wholeTown, person, work.now],
  )) as [{ id: string }];
  await writePlace(work, group.id, place);
  await changeRights(work, person);
  work.audit({ act: "GroupStarted", subject: ["group", group.id], wijkId: input.wijkId, facts: { visibility, joining } });
  work.emit({ type: "GroupStarted", topics: [...topicsOf({ id: group.id, wijkId: input.wijkId, visibility }), personTopic(person)], ids: { groupId: group.id } });
  return group.id;
}
