import type { RefusalReason } from "#shared/refusal-reasons.ts";

const yearMs = 366 * 86_400_000;

export interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** It ends after it starts and is not over yet, lasts no more than a year, and is not planned more than two ahead. */
export function timeProblem({ startsAt, endsAt }: Times, now: Date): RefusalReason | null {
  const [starts, ends] = [startsAt.getTime(), endsAt.getTime()];
  const possible = ends > starts && ends > now.getTime() && ends - starts <= yearMs && starts - now.getTime() <= 2 * yearMs;
  return possible ? null : "INVALID_TIME";
}

/** How long it lasts. A series is a thing of hours, and each of its dates is over before the next day ends. */
export function minutesOf({ startsAt, endsAt }: Times): number {
  return Math.max(1, Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000));
}
