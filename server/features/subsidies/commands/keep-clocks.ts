import { nextInLine } from "#shared/subsidies/next-in-line.ts";
import type { RoleKind } from "#shared/members/roles.ts";
import type { Transact, Work } from "../../../platform/unit-of-work.ts";
import { holdInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { resumeClock } from "./clock.ts";

interface Keeping {
  readonly transact: Transact;
  readonly now: Date;
  /** Ends it between two units of work; it throws then. */
  readonly signal?: AbortSignal;
}

const running = "i.stage in ('INGEDIEND', 'IN_BEHANDELING') and d.clock_stopped_at is null";
const due = "d.decision_warn_at < $1 and d.escalated < 80 or d.decision_due_at < $1 and d.escalated < 100";

/**
 * Lets clocks go on whose applicant did not complete in time, and tells who is next in line at four fifths of a term and at its end: each
 * exactly once, in a unit of work of its own. Safe to run twice and side by side.
 */
export async function keepClocks({ transact, now, signal }: Keeping): Promise<void> {
  const request = { viewer: null, now };
  const among = (sql: string) => transact(request, (work) => work.tx.query(sql, [now])) as Promise<{ id: string }[]>;
  for (const { id } of await among("select initiative_id as id from completions where answered_at is null and answer_by < $1 order by 1")) {
    signal?.throwIfAborted();
    await transact(request, (work) => goOn(work, id));
  }
  for (const { id } of await among(`select i.id from dossiers d join initiatives i on i.id = d.initiative_id where ${running} and (${due}) order by d.decision_due_at, i.id`)) {
    signal?.throwIfAborted();
    await transact(request, (work) => escalate(work, id));
  }
}

async function goOn(work: Work, id: string): Promise<void> {
  const initiative = await holdInitiative(work, id);
  const [over] = (await work.tx.query("select from completions where initiative_id = $1 and answered_at is null and answer_by < $2", [id, work.now])) as object[];
  if (!initiative || !over) return;
  await resumeClock(work, id, "TERM_OVER");
  work.emit({ type: "CompletionMissed", topics: topicsOf(initiative), ids: { initiativeId: id } });
}

/** Asked anew under the lock: who completed, decided or withdrew in this moment leaves nothing to tell. */
async function escalate(work: Work, id: string): Promise<void> {
  const initiative = await holdInitiative(work, id);
  const [[told]] = (await work.tx.query(
    `update dossiers d set escalated = case when d.decision_due_at < $1 then 100 else 80 end from initiatives i where i.id = d.initiative_id and i.id = $2 and ${running} and (${due})
     returning d.escalated, array(select role from unnest(d.hands) as role where not exists (select from hands h where h.initiative_id = d.initiative_id and h.role = role)) as missing`,
    [work.now, id],
  )) as [{ escalated: number; missing: RoleKind[] }[], number];
  if (!initiative || !told) return;
  const { escalated, missing } = told;
  work.audit({ act: "DecisionEscalated", subject: ["initiative", id], wijkId: initiative.wijkId, rule: "Awb 4:13", facts: { part: escalated } });
  const ids = { initiativeId: id, roles: nextInLine(missing, escalated === 100).join(",") };
  work.emit({ type: escalated === 100 ? "DecisionLate" : "DecisionDueSoon", topics: topicsOf(initiative), ids });
  if (escalated === 100) work.emit({ type: "AnswerLate", topics: topicsOf(initiative), ids: { initiativeId: id } });
}
