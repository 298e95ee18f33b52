import { isDay } from "#shared/buurtdeals/duties.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

const most = 30;

interface LockedMilestone {
  readonly initiative: LockedInitiative;
  readonly plannedOn: string;
  readonly reached: boolean;
}

/** Plans something to reach on a local day. Throws INVALID_TIME, TOO_MANY. */
export async function addMilestone(work: Work, id: string, called: string, plannedOn: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "planMilestones", initiative.id);
  const title = tidy(called);
  refuseIf(textProblem(title, "milestone") ?? (!isDay(plannedOn) && "INVALID_TIME"));
  const [made] = (await work.tx.query("insert into milestones (initiative_id, title, first_on, planned_on) select $1, $2, $3, $3 where (select count(*) from milestones where initiative_id = $1) < $4 returning 1", [initiative.id, title, plannedOn, most])) as unknown[];
  refuseIf(!made && "TOO_MANY");
  tell(work, initiative, "MilestonePlanned");
}

/** Says that it was reached; a second time changes nothing. Answers the initiative. */
export async function reachMilestone(work: Work, milestoneId: string): Promise<string> {
  const { initiative, reached } = await lockMilestone(work, milestoneId);
  if (reached) return initiative.id;
  await work.tx.query("update milestones set reached_at = $2 where id = $1", [asUuid(milestoneId), work.now]);
  tell(work, initiative, "MilestoneReached");
  return initiative.id;
}

/** Moves it to a later day, and says why: who supported the plan hears of each delay once. Throws INVALID_TIME for a day that is not later, ALREADY_DECIDED once it was reached. */
export async function delayMilestone(work: Work, milestoneId: string, plannedOn: string, because: string): Promise<string> {
  const { initiative, reached, plannedOn: before } = await lockMilestone(work, milestoneId);
  refuseIf(reached && "ALREADY_DECIDED");
  const reason = tidy(because);
  refuseIf(textProblem(reason, "delayReason") ?? ((!isDay(plannedOn) || plannedOn <= before) && "INVALID_TIME"));
  await work.tx.query("update milestones set planned_on = $2, delay_reason = $3 where id = $1", [asUuid(milestoneId), plannedOn, reason]);
  work.emit({ type: "MilestoneDelayed", topics: topicsOf(initiative), ids: { initiativeId: initiative.id, milestoneId: asUuid(milestoneId) ?? "" } });
  return initiative.id;
}

async function lockMilestone(work: Work, milestoneId: string): Promise<LockedMilestone> {
  const id = asUuid(milestoneId);
  const [of] = (await work.tx.query("select initiative_id as id from milestones where id = $1", [id])) as { id: string }[];
  if (!of) throw new Refused("NOT_FOUND");
  const initiative = await lockInitiative(work, of.id);
  await demandAct(work, "planMilestones", initiative.id);
  const [milestone] = (await work.tx.query('select planned_on::text as "plannedOn", reached_at is not null as reached from milestones where id = $1', [id])) as Omit<LockedMilestone, "initiative">[];
  if (!milestone) throw new Refused("NOT_FOUND");
  return { initiative, ...milestone };
}

function tell(work: Work, initiative: LockedInitiative, type: string): void {
  work.emit({ type, topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
