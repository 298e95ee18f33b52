import { mostSettled, returnTermDays, settlementOf } from "#shared/buurtdeals/settling.ts";
import { addLocalDays, localDay } from "#shared/calendar/local-time.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { bookGrant, grantMoney } from "../../payments/commands/grant-money.ts";
import { approve, planInstalments } from "../../payments/commands/instalments.ts";

export interface SettleInput {
  readonly id: string;
  readonly settledCents: number;
  /** Why it is less than what was spent of the grant; else it may be left out. */
  readonly reason?: string | null;
}

/**
 * Settles a grant at what was spent of it (Awb 4:44 to 4:46): what was not paid yet is paid or falls free, what was paid beyond it is asked back within
 * six weeks (Awb 4:57, 4:87). Throws INVALID_AMOUNT, INVALID_TEXT when it is lower without a reason, STALE_VERSION when receipts
 * changed since the account was handed in.
 */
export async function settleAccount(work: Work, { id, settledCents: settled, reason: written }: SettleInput): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "AccountSettled", initiative, { rule: "Awb 4:46", facts: { settledCents: settled } });
  await demandAct(work, "settleAccount", initiative.id);
  const { granted, paid, open } = await grantMoney(work, initiative.id);
  const [{ spent, receipts }] = (await work.tx.query(
    "select spent_cents::float8 as spent, (select coalesce(sum(r.cents), 0)::float8 from receipts r where r.initiative_id = $1) as receipts from initiative_accounts where initiative_id = $1", [initiative.id],
  )) as [{ spent: number; receipts: number }];
  if (spent !== receipts) throw new Refused("STALE_VERSION");
  const most = mostSettled(granted, spent);
  refuseIf(settled > most && "INVALID_AMOUNT");
  const reason = tidy(written ?? "");
  refuseIf(textProblem(reason, "settleReason", settled === most));
  const { toPay, lowered, toReturn } = settlementOf(settled, paid, open);
  await settleOpen(work, initiative, toPay, lowered);
  await work.tx.query(
    "update initiative_accounts set settled_cents = $2, returned_cents = $3, settled_at = $4, settled_by = $5, reason = nullif($6, ''), to_return_cents = $7, return_by = $8 where initiative_id = $1",
    [initiative.id, settled, granted - settled, work.now, work.person(), reason, toReturn, toReturn > 0 ? addLocalDays(work.now, returnTermDays) : null],
  );
  if (toReturn > 0) work.emit({ type: "ReturnAsked", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  await moveStage(work, initiative, "VERANTWOORD", "AccountSettled");
}

/** The rest that was earned is approved with the settling itself; what was planned beside it is planned no more. */
async function settleOpen(work: Work, initiative: LockedInitiative, toPay: number, lowered: number): Promise<void> {
  await planInstalments(work, initiative.id, toPay > 0 ? [{ what: "Slotbetaling", cents: toPay, dueOn: localDay(work.now) }] : []);
  if (lowered > 0) await bookGrant(work, initiative, "LOWERED", lowered, "Lager vastgesteld");
  if (toPay === 0) return;
  const [{ id }] = (await work.tx.query("select id from instalments where initiative_id = $1 and approved_at is null", [initiative.id])) as [{ id: string }];
  await approve(work, initiative, [id]);
}

/** Books what came back after a grant was settled. Throws NOTHING_WAITING when nothing is to come (any more). */
export async function recordReturn(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "ReturnReceived", initiative);
  await demandAct(work, "recordReturn", initiative.id);
  const [[{ cents }]] = (await work.tx.query("update initiative_accounts set returned_at = $2 where initiative_id = $1 returning to_return_cents::float8 as cents", [initiative.id, work.now])) as [[{ cents: number }], number];
  await bookGrant(work, initiative, "RETURNED", cents, "Niet gebruikt");
  work.emit({ type: "ReturnReceived", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
