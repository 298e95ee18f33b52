import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

/** Says once why one's support should not have been removed. Throws NOTHING_WAITING where none was, or that was said already. */
export async function objectToRemoval(work: Work, id: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  const person = work.person();
  const text = tidy(why);
  refuseIf(textProblem(text, "answer"));
  const [objected] = (await work.tx.query(
    "update removed_supports set objection = $3, objected_at = $4 where initiative_id = $1 and person_id = $2 and objected_at is null returning id", [initiative.id, person, text, work.now],
  )) as [{ id: string }[], number];
  const [removal] = objected;
  if (!removal) throw new Refused("NOTHING_WAITING");
  work.emit({ type: "ObjectionMade", topics: topicsOf(initiative).slice(0, 1), ids: { initiativeId: initiative.id, removalId: removal.id } });
}
