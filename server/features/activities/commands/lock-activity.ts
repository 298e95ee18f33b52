import { Statement } from "../../../platform/database/statement.ts";
import { guard, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import { LockedTooLittle, type Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayChange, mayReadActivity } from "../activity.policy.ts";
import type { ActivityKind } from "../activity.type.ts";

export interface Locked {
  readonly id: string;
  readonly seriesId: string | null;
  readonly recurrenceId: Date | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly wijkId: string;
  readonly kind: ActivityKind;
  readonly sequence: number;
  readonly organisation_id: string | null;
  readonly group_id: string | null;
}

const guardChange = guard("activities", mayReadActivity, mayChange);

// What the actor may not see is not locked either, so that it costs them what nothing costs and never makes them wait.
const find = new Statement<{ series: string | null }>(`select r.series_id as series from activities r where r.id = $1::uuid and ($4::boolean or ${mayReadActivity("r", ofParameters)})`);

/** Holds an activity, and before it the series to which it belongs. Throws NOT_FOUND, also when the actor may not see it; a feed sees its organisation's own. */
export async function lockActivity(work: Work, id: string, byFeed = false): Promise<Locked> {
  const [before] = await find.run(work.run, [asUuid(id), work.viewer, work.now, byFeed]);
  if (!before) throw new Refused("NOT_FOUND");
  if (before.series) await work.tx.query("select from activity_series where id = $1 for update", [before.series]);
  const [locked] = (await work.tx.query(
    `select id, series_id as "seriesId", recurrence_id as "recurrenceId", starts_at as "startsAt", ends_at as "endsAt", place, wijk_id as "wijkId", kind, sequence, organisation_id, group_id
     from activities where id = $1::uuid for update`, [asUuid(id)],
  )) as Locked[];
  if (!locked) throw new Refused("NOT_FOUND");
  // Another editor split the series meanwhile.
  if (locked.seriesId !== before.series) throw new LockedTooLittle();
  return locked;
}

/**
 * That whoever asks may change it and saw what it is now. Where it came in by a feed nobody is asked; `sequence` is left out by who replaces
 * it whatever it was. Throws STALE_VERSION.
 */
export async function demandChange(work: Work, activity: Locked, sequence: number | undefined, byFeed: boolean): Promise<void> {
  if (!byFeed) await guardChange(work, activity.id);
  if (sequence !== undefined && sequence !== activity.sequence) throw new Refused("STALE_VERSION");
}
