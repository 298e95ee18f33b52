import { isPublic } from "#shared/initiatives/lifecycle.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { lapseMergers } from "../../merging/commands/lapse-mergers.ts";
import type { LockedInitiative } from "./lock-initiative.ts";
import { moveStage } from "./move-stage.ts";

const held = { DRAAGVLAK: "ASK_ENDED", INGEDIEND: "RELEASED", IN_BEHANDELING: "RELEASED" } as const;

/** Ends a locked initiative before its decision, and tells it as an event of this type. What it held of the wijkbudget becomes free. The caller has asked the policy. */
export async function endInitiative(work: Work, initiative: LockedInitiative, event: string, why: string): Promise<void> {
  const kind = held[initiative.stage as keyof typeof held];
  if (kind) {
    const pot = await potOfInitiative(work, initiative.id);
    await book(work, { id: initiative.id, ...pot }, [{ kind, cents: initiative.askedCents, note: "Ingetrokken" }]);
  }
  await lapseMergers(work, initiative.id);
  if (!isPublic(initiative.stage)) await work.tx.query("update initiatives set withdrawn_unseen = true where id = $1", [initiative.id]);
  await moveStage(work, initiative, "INGETROKKEN", event, why);
}
