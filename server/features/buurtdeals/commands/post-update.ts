import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

/** Tells the neighbourhood how it goes. */
export async function postUpdate(work: Work, id: string, written: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "postUpdate", initiative.id);
  const text = tidy(written);
  refuseIf(textProblem(text, "update"));
  await work.tx.query("insert into initiative_updates (initiative_id, author_id, text, created_at) values ($1, $2, $3, $4)", [initiative.id, work.person(), text, work.now]);
  work.emit({ type: "UpdatePosted", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
