import { createHash } from "node:crypto";
import { guard } from "../../../platform/policy.ts";
import type { Keys } from "../../../platform/keys.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { office } from "../../residence/commands/office.ts";
import { payeeOf } from "./payee.ts";
import { type Payer, type Transfer, pain001 } from "../pain001.ts";
import { handlesPayments, maySend, maySettleRun } from "../payment.policy.ts";

const demandOffice = office(handlesPayments);
const guardSend = guard("payment_runs", handlesPayments, maySend);
const guardSettle = guard("payment_runs", handlesPayments, maySettleRun);

interface Approved {
  readonly id: string;
  readonly initiativeId: string;
  readonly groupId: string;
  readonly number: number;
  readonly cents: number;
  readonly reference: string;
  readonly title: string;
}
/** Puts all that is approved in a wijk on one run for the bank, once. Throws NOTHING_WAITING, and NO_ACCOUNT_NUMBER while an applicant's account is not known. */
export async function makeRun(work: Work, keys: Keys, payer: Payer, wijkId: string): Promise<void> {
  work.audit({ act: "PaymentRunMade", wijkId: ((await work.tx.query("select id from wijken where id = $1", [wijkId])) as { id: string }[])[0]?.id ?? null });
  await demandOffice(work, wijkId);
  // Locked against a colleague who makes a run in the same moment: they find nothing left.
  const waiting = (await work.tx.query(
    `select ins.id, i.id as "initiativeId", i.group_id as "groupId", ins.number, ins.cents::float8 as cents, d.reference, i.title from instalments ins join initiatives i on i.id = ins.initiative_id and i.wijk_id = $1 join dossiers d on d.initiative_id = i.id
     where ins.approved_at is not null and ins.run_id is null order by ins.approved_at, ins.id for update of ins`, [wijkId],
  )) as Approved[];
  if (!waiting.length) throw new Refused("NOTHING_WAITING");
  const transfers: Transfer[] = [];
  for (const { initiativeId, number, cents, reference, title } of waiting) transfers.push({ endToEndId: `${reference}-${number}`, cents, ...(await payeeOf(work, keys, initiativeId)), about: `${reference} ${title}` });
  const [{ id }] = (await work.tx.query("select uuidv7() as id")) as [{ id: string }];
  const file = pain001({ id, madeAt: work.now, payer, transfers });
  await work.tx.query(
    "insert into payment_runs (id, wijk_id, state, payments, cents, hash, file, made_by, made_at) values ($1, $2, 'MADE', $3, $4, $5, $6, $7, $8)",
    [id, wijkId, transfers.length, transfers.reduce((sum, { cents }) => sum + cents, 0), createHash("sha256").update(file).digest("hex"), keys.encrypt("payment", file, id), work.person(), work.now],
  );
  await work.tx.query("update instalments set run_id = $2 where id = any($1)", [waiting.map((each) => each.id), id]);
  tell(work, wijkId, waiting);
}

/** The file of a run, the same each time. Throws NOT_FOUND, ALREADY_DECIDED. */
export async function openRun(work: Work, keys: Keys, runId: string): Promise<string> {
  const id = asUuid(runId);
  const [run] = (await work.tx.query('select id, file, wijk_id as "wijkId" from payment_runs where id = $1', [id])) as { id: string; file: string | null; wijkId: string }[];
  work.person();
  work.audit({ act: "PaymentRunFetched", ...(id && { subject: ["run", id] }), wijkId: run?.wijkId ?? null });
  await guardSend(work, runId);
  return keys.decrypt("payment", run?.file ?? "", run?.id ?? "");
}

/** Says that the bank has it. A second time changes nothing. Answers the wijk. */
export async function markRunSent(work: Work, runId: string): Promise<string> {
  const wijkId = await lockRun(work, runId, "PaymentRunSent");
  await guardSend(work, runId);
  await work.tx.query("update payment_runs set state = 'SENT', sent_at = $2, sent_by = $3 where id = $1 and state = 'MADE'", [asUuid(runId), work.now, work.person()]);
  tell(work, wijkId, await paidBy(work, runId));
  return wijkId;
}

/** Says what the bank made of it, by somebody else than who made it. What the bank sent back waits for a next run; the file with people's accounts goes. */
export async function settleRun(work: Work, runId: string, outcome: "CONFIRMED" | "RETURNED"): Promise<string> {
  const wijkId = await lockRun(work, runId, "PaymentRunSettled");
  await guardSettle(work, runId);
  const paid = await paidBy(work, runId);
  await work.tx.query("update payment_runs set state = $2, settled_at = $3, settled_by = $4, file = null where id = $1", [asUuid(runId), outcome, work.now, work.person()]);
  if (outcome === "RETURNED") await work.tx.query("update instalments set run_id = null where run_id = $1", [asUuid(runId)]);
  tell(work, wijkId, paid);
  return wijkId;
}

async function lockRun(work: Work, runId: string, act: "PaymentRunSent" | "PaymentRunSettled"): Promise<string> {
  work.person();
  const id = asUuid(runId);
  const [run] = (await work.tx.query('select wijk_id as "wijkId" from payment_runs where id = $1 for update', [id])) as { wijkId: string }[];
  work.audit({ act, ...(id && { subject: ["run", id] }), wijkId: run?.wijkId ?? null });
  return run?.wijkId ?? "";
}

async function paidBy(work: Work, runId: string): Promise<Pick<Approved, "initiativeId" | "groupId">[]> {
  return (await work.tx.query('select distinct i.id as "initiativeId", i.group_id as "groupId" from instalments ins join initiatives i on i.id = ins.initiative_id where ins.run_id = $1', [asUuid(runId)])) as Approved[];
}

/** The pages of the plans show where their money is. */
function tell(work: Work, wijkId: string, plans: readonly Pick<Approved, "initiativeId" | "groupId">[]): void {
  for (const { initiativeId, groupId } of new Map(plans.map((plan) => [plan.initiativeId, plan])).values()) work.emit({ type: "PaymentMoved", topics: topicsOf({ id: initiativeId, wijkId, groupId }), ids: { initiativeId } });
}
