import type { Template } from "#shared/initiatives/templates.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { guard } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReadGroup, mayStartInitiative } from "../../groups/group.policy.ts";
import { recordVersion } from "../../versions/commands/record-version.ts";
import { auditAct, forGroup } from "./audit-act.ts";
import { topicsOf } from "./lock-initiative.ts";

export interface NewInitiative {
  readonly groupId: string;
  readonly themeId?: string | null;
  readonly title: string;
  readonly goal: string;
  readonly template?: Template | null;
}

const guardStart = guard("groups", mayReadGroup, mayStartInitiative);

/** Starts an idea in a group; its group drafts it on. Answers the new initiative's id. */
export async function startInitiative(work: Work, input: NewInitiative): Promise<string> {
  // Races with the group's ending.
  await work.tx.query("select from groups where id = $1 for share", [asUuid(input.groupId)]);
  await guardStart(work, input.groupId);
  const [title, goal] = [tidy(input.title), tidy(input.goal)];
  refuseIf(textProblem(title, "title") ?? textProblem(goal, "goal"));
  const rows = (await work.tx.query(
    `insert into initiatives (wijk_id, group_id, theme_id, author_id, title, goal, template, stage, stage_since, created_at, updated_at)
     select g.wijk_id, g.id, coalesce(t.id, g.theme_id), $2, $3, $4, $7, 'IDEE', $5, $5, $5 from groups g left join wijkthemas t on t.id = $6 and t.wijk_id = g.wijk_id
     where g.id = $1 and ($6::uuid is null or t.id is not null) returning id, wijk_id as "wijkId", group_id as "groupId"`,
    [input.groupId, work.person(), title, goal, work.now, input.themeId ? (asUuid(input.themeId) ?? nobody) : null, input.template ?? null],
  )) as { id: string; wijkId: string; groupId: string }[];
  const [initiative] = rows;
  refuseIf(!initiative && "UNKNOWN_THEME");
  if (!initiative) return "";
  await work.tx.query("insert into initiative_counters (initiative_id) values ($1)", [initiative.id]);
  await work.tx.query("insert into stage_changes (initiative_id, stage, at, by_id) values ($1, 'IDEE', $2, $3)", [initiative.id, work.now, work.viewer]);
  await recordVersion(work, initiative.id, "STARTED");
  auditAct(work, "InitiativeStarted", initiative, forGroup(initiative));
  work.emit({ type: "InitiativeStarted", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  return initiative.id;
}

const nobody = "00000000-0000-0000-0000-000000000000";
