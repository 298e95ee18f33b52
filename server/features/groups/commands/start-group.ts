import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";
import { groupTopic } from "../group.events.ts";
import { mayStartGroup } from "../group.policy.ts";
import type { GroupVisibility } from "../group.type.ts";

export interface NewGroup {
  readonly wijkId: string;
  readonly themeId?: string | null;
  readonly name: string;
  readonly about: string;
  readonly visibility: GroupVisibility;
}

const guardStart = guard("persons", (person, { viewer }) => `${person}.id = ${viewer}`, mayStartGroup);

/** Starts a group with whoever asks as its steward. Answers its id. */
export async function startGroup(work: Work, input: NewGroup): Promise<string> {
  const person = work.person();
  await guardStart(work, person);
  const name = tidy(input.name).replace(/\s+/gu, " ");
  const about = tidy(input.about);
  refuseIf(textProblem(name, "groupName") ?? textProblem(about, "groupAbout"));
  await checkPlace(work, input);
  const [group] = (await work.tx.query(
    `with started as (
       insert into groups (wijk_id, theme_id, name, about, visibility, created_by, created_at, member_count) values ($1, $2, $3, $4, $5, $6, $7, 1) returning id
     ), led as (
       insert into memberships (group_id, person_id, role, state, since) select id, $6, 'STEWARD', 'ACTIVE', $7 from started
     ) select id from started`,
    [input.wijkId, input.themeId ?? null, name, about, input.visibility, person, work.now],
  )) as [{ id: string }];
  await changeRights(work, person);
  work.audit({ act: "GroupStarted", subject: ["group", group.id], wijkId: input.wijkId, facts: { visibility: input.visibility } });
  work.emit({ type: "GroupStarted", topics: [groupTopic(group.id), wijkTopic(input.wijkId), personTopic(person)], ids: { groupId: group.id } });
  return group.id;
}

async function checkPlace(work: Work, { wijkId, themeId }: NewGroup): Promise<void> {
  const [wijk] = (await work.tx.query("select exists (select from wijkthemas t where t.wijk_id = w.id and t.id = $2) as themed from wijken w where w.id = $1", [
    wijkId, asUuid(themeId),
  ])) as { themed: boolean }[];
  if (!wijk) throw new Refused("NOT_FOUND");
  refuseIf(themeId != null && !wijk.themed && "UNKNOWN_THEME");
}
