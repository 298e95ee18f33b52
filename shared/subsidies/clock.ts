import { workingDayFrom } from "../calendar/holidays.ts";
import { endOfLocalDay, localDay } from "../calendar/local-time.ts";
import { addDays, daysBetween } from "../calendar/month-grid.ts";

export const clockEventKinds = ["STARTED", "STOPPED", "RESUMED", "EXTENDED"] as const;
export type ClockEventKind = (typeof clockEventKinds)[number];

/** What happened to the term of a decision, in the order in which it did. */
export interface ClockEvent {
  readonly at: Date;
  readonly kind: ClockEventKind;
  /** Of STARTED the whole term, of EXTENDED what it adds; else 0. */
  readonly days: number;
  /** Of STARTED: a term that would end on a Saturday, Sunday or holiday ends on the next working day. */
  readonly onWorkingDay: boolean;
}

export interface Clock {
  /** Since when it stands still, while the applicant completes; null while it runs. */
  readonly stoppedAt: Date | null;
  /** The last day of the term, as it stands; while it is stopped, as it stood then. */
  readonly dueDay: string;
  readonly dueAt: Date;
  /** When four fifths are used. */
  readonly warnAt: Date;
  /** Days that counted up to now, and all there are. */
  readonly counted: number;
  readonly days: number;
}

const warnAfter = 0.8;

/**
 * The clock of a decision at a moment. The day of the application does not count (Awb 4:13); the days from the day after the question to
 * complete up to the day of the answer do not either (Awb 4:15). Throws where it never started.
 */
export function readClock(events: readonly ClockEvent[], now: Date): Clock {
  const [first] = events;
  if (first?.kind !== "STARTED") throw new Error("a clock begins by being started");
  const startDay = localDay(first.at);
  let days = 0;
  let still = 0;
  let stoppedAt: Date | null = null;
  for (const { kind, at, days: more } of events) {
    if (kind === "STARTED" || kind === "EXTENDED") days += more;
    else if (kind === "STOPPED") stoppedAt = at;
    else if (stoppedAt) {
      still += daysStill(stoppedAt, at);
      stoppedAt = null;
    }
  }
  const last = addDays(startDay, days + still);
  const dueDay = first.onWorkingDay ? workingDayFrom(last) : last;
  const counted = daysBetween(startDay, localDay(stoppedAt ?? now)) - still;
  const warnDay = addDays(startDay, Math.ceil(days * warnAfter) + still);
  return { stoppedAt, dueDay, dueAt: endOfLocalDay(dueDay), warnAt: endOfLocalDay(addDays(warnDay, -1)), counted: Math.max(0, counted), days };
}

/** Neither the day of the question nor that of the answer stands still. */
function daysStill(asked: Date, answered: Date): number {
  return Math.max(0, daysBetween(localDay(asked), localDay(answered)) - 1);
}

/** The last moment of a term of so many days from the day after this one. */
export function termEnd(from: Date, days: number, onWorkingDay: boolean): Date {
  const last = addDays(localDay(from), days);
  return endOfLocalDay(onWorkingDay ? workingDayFrom(last) : last);
}
