import { localDay } from "#shared/calendar/local-time.ts";
import { addDays, weekdayOf } from "#shared/calendar/month-grid.ts";

export interface StandingDate {
  readonly id: string;
  /** When it begins by its series. */
  readonly at: Date;
}
export interface Matched {
  /** Rows that stay, and when they begin by the new rule. */
  readonly kept: readonly StandingDate[];
  readonly dropped: readonly string[];
  readonly added: readonly Date[];
}

const weekOf = (at: Date) => addDays(localDay(at), -weekdayOf(localDay(at)));
/** From what is surely the same date to what is most likely meant: the same moment, the same day, the same week. */
const alike: readonly ((at: Date) => string)[] = [(at) => at.toISOString(), localDay, weekOf];

/** Which of a series' dates live on in a changed rule, so that who registered for one keeps it. */
export function matchDates(standing: readonly StandingDate[], wanted: readonly Date[]): Matched {
  const kept: StandingDate[] = [];
  let [left, open] = [[...standing], [...wanted]];
  for (const sign of alike) {
    const found = new Map<string, Date[]>();
    for (const at of open) found.set(sign(at), [...(found.get(sign(at)) ?? []), at]);
    left = left.filter(({ id, at }) => {
      const next = found.get(sign(at))?.shift();
      if (next) kept.push({ id, at: next });
      return !next;
    });
    open = [...found.values()].flat();
  }
  return { kept, dropped: left.map(({ id }) => id), added: open.sort((a, b) => a.getTime() - b.getTime()) };
}
