import type { RefusalReason } from "../refusal-reasons.ts";
import { textProblem } from "../initiatives/texts.ts";

/** Who sign a buurtdeal: for the group, as a neighbour who will maintain what comes of it, for the municipality. */
export const dealParties = ["INITIATOR", "MAINTAINER", "MUNICIPALITY"] as const;
export type DealParty = (typeof dealParties)[number];

/** What one party promises the others. Days are local, as "2026-11-22"; without a first day nobody is reminded. */
export interface Duty {
  readonly party: DealParty;
  readonly what: string;
  readonly firstOn: string | null;
  /** Null: once. */
  readonly everyMonths: number | null;
  /** The last day on which it can fall; null: it goes on. */
  readonly untilOn: string | null;
}

export const mostDuties = 20;
export const mostMaintainers = 30;
const mostMonths = 60;

/** "2026-02-30" is no day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;
}

/** Why these duties cannot be taken, or null. */
export function dutiesProblem(duties: readonly Duty[]): RefusalReason | null {
  if (duties.length > mostDuties) return "TOO_MANY";
  for (const { what, firstOn, everyMonths, untilOn } of duties) {
    const problem = textProblem(what, "duty");
    if (problem) return problem;
    if (firstOn === null ? everyMonths !== null || untilOn !== null : !isDay(firstOn)) return "INVALID_TIME";
    if (untilOn !== null && (!isDay(untilOn) || untilOn < String(firstOn))) return "INVALID_TIME";
    if (everyMonths !== null && !(Number.isInteger(everyMonths) && everyMonths >= 1 && everyMonths <= mostMonths)) return "INVALID_TERM";
  }
  return null;
}

/** So many months after a day; in a shorter month its last day (31 January and a month: 28 February). */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The first day from `day` on (itself included) on which a duty falls; null when it falls no more or has no days. Each is counted from the first. */
export function nextDue({ firstOn, everyMonths, untilOn }: Duty, day: string): string | null {
  if (firstOn === null) return null;
  const [year, month] = [day, firstOn].map((each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7))) as [number, number];
  const turn = everyMonths === null ? 0 : Math.max(0, Math.floor((year - month) / everyMonths));
  const due = [turn, turn + 1].map((n) => monthsAfter(firstOn, n * (everyMonths ?? 0))).find((each) => each >= day);
  return due && (untilOn === null || due <= untilOn) ? due : null;
}
