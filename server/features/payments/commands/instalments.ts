import { sumCents } from "#shared/budget/euro-cents.ts";
import { type PlannedInstalment, instalmentsProblem } from "#shared/buurtdeals/instalments.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { tidy } from "#shared/initiatives/texts.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { mayPay, mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { bookGrant, grantMoney } from "./grant-money.ts";

const demandPay = guard("initiatives", mayReadInitiative, mayPay);

/** Plans what is not paid yet, instead of what was planned before; together never more than was granted. Throws INVALID_AMOUNT, INVALID_TIME, TOO_MANY. */
export async function scheduleInstalments(work: Work, id: string, given: readonly PlannedInstalment[]): Promise<void> {
  const initiative = await lockInitiative(work, id);
  const instalments = given.map(({ what, cents, dueOn }) => ({ what: tidy(what), cents, dueOn }));
  auditAct(work, "PaymentScheduled", initiative, { facts: { instalments: given.length, cents: sumCents(given.map(({ cents }) => cents)) } });
  await demandAct(work, "schedulePayment", initiative.id);
  refuseIf(instalmentsProblem(instalments, (await grantMoney(work, initiative.id)).open));
  await planInstalments(work, initiative.id, instalments);
  work.emit({ type: "PaymentScheduled", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

/** Puts these in the place of all that is planned and not approved. */
export async function planInstalments(work: Work, initiativeId: string, instalments: readonly PlannedInstalment[]): Promise<void> {
  await work.tx.query("delete from instalments where initiative_id = $1 and approved_at is null", [initiativeId]);
  await work.tx.query(
    `insert into instalments (initiative_id, number, what, cents, due_on)
     select $1, (select coalesce(max(number), 0) from instalments where initiative_id = $1) + n, i ->> 'what', (i ->> 'cents')::bigint, (i ->> 'dueOn')::date from jsonb_array_elements($2::jsonb) with ordinality as given (i, n)`,
    [initiativeId, JSON.stringify(instalments)],
  );
}

/** Approves one instalment: booked as paid at once, to go to the bank with the next run. Throws NOT_FOUND, ALREADY_DECIDED. Answers its initiative. */
export async function approveInstalment(work: Work, instalmentId: string): Promise<string> {
  const [of] = (await work.tx.query("select initiative_id as id from instalments where id = $1", [asUuid(instalmentId)])) as { id: string }[];
  if (!of) throw new Refused("NOT_FOUND");
  const initiative = await lockInitiative(work, of.id);
  auditAct(work, "InstalmentApproved", initiative);
  await demandPay(work, initiative.id);
  await approve(work, initiative, [instalmentId]);
  return initiative.id;
}

/** Approves all that is planned; where nothing is, what was granted in one sum. Throws NOTHING_WAITING when all is paid. */
export async function payAll(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  const { open } = await grantMoney(work, initiative.id);
  auditAct(work, "InitiativePaid", initiative, { facts: { cents: open } });
  await demandPay(work, initiative.id);
  const planned = async () => (await work.tx.query("select id from instalments where initiative_id = $1 and approved_at is null", [initiative.id])) as { id: string }[];
  if (!(await planned()).length && open > 0) await planInstalments(work, initiative.id, [{ what: "Het hele bedrag", cents: open, dueOn: localDay(work.now) }]);
  const ids = (await planned()).map((each) => each.id);
  refuseIf(!ids.length && "NOTHING_WAITING");
  await approve(work, initiative, ids);
}

/** Books instalments of a locked initiative as paid; one that another approved meanwhile is refused. */
export async function approve(work: Work, initiative: LockedInitiative, ids: readonly string[]): Promise<void> {
  const [approved] = (await work.tx.query("update instalments set approved_at = $2, approved_by = $3 where id = any($1) and approved_at is null returning cents::float8 as cents", [ids, work.now, work.person()])) as [{ cents: number }[], number];
  if (approved.length !== ids.length) throw new Refused("ALREADY_DECIDED");
  // The whole in one sum is paid out; of parts each is one.
  const note = approved.length === 1 && (await grantMoney(work, initiative.id)).open === approved[0]?.cents && initiative.stage === "BUURTDEAL" ? "Uitbetaald" : "Termijn betaald";
  for (const { cents } of approved) await bookGrant(work, initiative, "PAID", cents, note);
  if (initiative.stage === "BUURTDEAL") await moveStage(work, initiative, "IN_UITVOERING", "InitiativePaid");
  else work.emit({ type: "InstalmentApproved", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
