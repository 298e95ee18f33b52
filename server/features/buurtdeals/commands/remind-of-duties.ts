import { type DealParty, type Duty, nextDue } from "#shared/buurtdeals/duties.ts";
import { addLocalDays, localDay } from "#shared/calendar/local-time.ts";
import type { Transact } from "../../../platform/unit-of-work.ts";
import { topicsOf } from "../../initiatives/commands/lock-initiative.ts";

/** So many days before its day somebody is reminded of a duty. */
const aheadDays = 7;

interface Falling extends Duty {
  readonly initiativeId: string;
  readonly wijkId: string;
  readonly groupId: string;
  readonly version: number;
  readonly position: number;
  readonly party: DealParty;
}
export interface Reminding {
  readonly transact: Transact;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** Reminds of the duties of deals that hold, whose day comes within a week: of each day once, however often this runs. */
export async function remindOfDuties({ transact, now, signal }: Reminding): Promise<void> {
  const [today, last] = [localDay(now), localDay(addLocalDays(now, aheadDays))];
  const duties = await transact({ viewer: null, now }, async (work) => (await work.tx.query(
    `select d.initiative_id as "initiativeId", i.wijk_id as "wijkId", i.group_id as "groupId", d.version, d.position, d.party, d.first_on::text as "firstOn", d.every_months as "everyMonths", d.until_on::text as "untilOn"
     from deal_duties d join buurtdeals bd on bd.initiative_id = d.initiative_id and bd.in_force = d.version join initiatives i on i.id = d.initiative_id
     where d.first_on <= $2::date and (d.until_on is null or d.until_on >= $1::date) order by d.initiative_id, d.position`, [today, last],
  )) as Falling[]);
  for (const duty of duties) {
    if (signal.aborted) return;
    const due = nextDue(duty, today);
    if (due === null || due > last) continue;
    await transact({ viewer: null, now }, async (work) => {
      const [reminded] = (await work.tx.query("insert into duty_reminders (initiative_id, version, position, due_on) values ($1, $2, $3, $4) on conflict do nothing returning 1", [duty.initiativeId, duty.version, duty.position, due])) as unknown[];
      if (reminded) work.emit({ type: "DutyFalls", topics: topicsOf({ ...duty, id: duty.initiativeId }), ids: { initiativeId: duty.initiativeId, version: String(duty.version), position: String(duty.position), dueOn: due } });
    });
  }
}
