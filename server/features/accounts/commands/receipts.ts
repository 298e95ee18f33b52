import { isDay } from "#shared/buurtdeals/duties.ts";
import { isCents } from "#shared/budget/euro-cents.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

const most = 200;

export interface NewReceipt {
  readonly initiativeId: string;
  readonly what: string;
  readonly cents: number;
  /** A local day. */
  readonly spentOn: string;
  /** The line of the plan's costs that it belongs to; null: none of them. */
  readonly lineId: string | null;
}
export interface KeptFile {
  readonly type: "application/pdf" | "image/webp";
  readonly file: Buffer;
  /** SHA-256 of what was sent. */
  readonly hash: string;
}

/** Asked before a file is looked at: nobody makes the server work for a plan that is not theirs. */
export async function demandReceipts(work: Work, initiativeId: string): Promise<void> {
  await demandAct(work, "enterReceipt", (await lockInitiative(work, initiativeId)).id);
}

/** Keeps a receipt. Throws RECEIPT_TWICE when the same file was handed in before, for whatever plan; INVALID_AMOUNT, INVALID_TIME, NOT_FOUND for a line of another plan, TOO_MANY. */
export async function enterReceipt(work: Work, given: NewReceipt, { type, file, hash }: KeptFile): Promise<string> {
  const initiative = await lockInitiative(work, given.initiativeId);
  await demandAct(work, "enterReceipt", initiative.id);
  const what = tidy(given.what);
  refuseIf(textProblem(what, "receiptWhat"));
  refuseIf((!isCents(given.cents) || given.cents === 0) && "INVALID_AMOUNT");
  refuseIf((!isDay(given.spentOn) || given.spentOn > localDay(work.now)) && "INVALID_TIME");
  const lineId = given.lineId === null ? null : asUuid(given.lineId);
  if (given.lineId !== null && !((await work.tx.query("select 1 from budget_lines where id = $1 and initiative_id = $2 and kind = 'COST'", [lineId, initiative.id])) as unknown[]).length) throw new Refused("NOT_FOUND");
  const [{ kept }] = (await work.tx.query("select count(*)::int as kept from receipts where initiative_id = $1", [initiative.id])) as [{ kept: number }];
  refuseIf(kept >= most && "TOO_MANY");
  const [made] = (await work.tx.query(
    "insert into receipts (initiative_id, line_id, what, cents, spent_on, type, file, hash, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (hash) do nothing returning id",
    [initiative.id, lineId, what, given.cents, given.spentOn, type, file, hash, work.person(), work.now],
  )) as { id: string }[];
  if (!made) throw new Refused("RECEIPT_TWICE");
  tell(work, initiative);
  return made.id;
}

/** Takes a receipt out again, until the account is settled. Answers the initiative. */
export async function removeReceipt(work: Work, receiptId: string): Promise<string> {
  work.person();
  const id = asUuid(receiptId);
  const [of] = (await work.tx.query("select initiative_id as id from receipts where id = $1", [id])) as { id: string }[];
  if (!of) throw new Refused("NOT_FOUND");
  const initiative = await lockInitiative(work, of.id);
  await demandAct(work, "enterReceipt", initiative.id);
  await work.tx.query("delete from receipts where id = $1", [id]);
  tell(work, initiative);
  return initiative.id;
}

function tell(work: Work, initiative: LockedInitiative): void {
  work.emit({ type: "ReceiptsChanged", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
