import { isPublic } from "#shared/initiatives/lifecycle.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { lapseMergers } from "../../merging/commands/lapse-mergers.ts";
import type { LockedInitiative } from "./lock-initiative.ts";
import { moveStage } from "./move-stage.ts";

const frees = { DRAAGVLAK: { kind: "ASK_ENDED", column: "asked_cents" }, INGEDIEND: { kind: "RELEASED", column: "reserved_cents" }, IN_BEHANDELING: { kind: "RELEASED", column: "reserved_cents" } } as const;

/** Ends a locked initiative before its decision, and tells it as an event of this type. What it held of the wijkbudget becomes free. The caller has asked the policy. */
export async function endInitiative(work: Work, initiative: LockedInitiative, event: string, why: string): Promise<void> {
  const freed = frees[initiative.stage as keyof typeof frees];
  if (freed) {
    // A route without a pot of its own holds nothing.
    const [{ cents }] = (await work.tx.query(`select coalesce(sum(${freed.column}), 0)::int as cents from initiative_money where initiative_id = $1`, [initiative.id])) as [{ cents: number }];
    const pot = await potOfInitiative(work, initiative.id);
    if (cents > 0) await book(work, { id: initiative.id, ...pot }, [{ kind: freed.kind, cents, note: "Ingetrokken" }]);
  }
  await lapseMergers(work, initiative.id);
  if (!isPublic(initiative.stage)) await work.tx.query("update initiatives set withdrawn_unseen = true where id = $1", [initiative.id]);
  await moveStage(work, initiative, "INGETROKKEN", event, why);
}
