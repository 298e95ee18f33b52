import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { speakForGroup } from "../../groups/commands/speak-for-group.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

/** Tells the neighbourhood how it goes: in one's own name or, by a steward, in the group's. */
export async function postUpdate(work: Work, id: string, written: string, asGroup: boolean): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "postUpdate", initiative.id);
  const text = tidy(written);
  refuseIf(textProblem(text, "update"));
  const onBehalfOf = asGroup ? await speakForGroup(work, initiative.groupId, "plan") : null;
  await work.tx.query("insert into initiative_updates (initiative_id, author_id, text, created_at, on_behalf_of) values ($1, $2, $3, $4, $5)", [initiative.id, work.person(), text, work.now, onBehalfOf]);
  work.emit({ type: "UpdatePosted", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
