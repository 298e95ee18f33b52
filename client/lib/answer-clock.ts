// The thirteen weeks in which an answer must come, as something that can be drawn.
const week = 7 * 24 * 60 * 60 * 1000;

export interface AnswerClock {
  readonly weeks: number;
  /** Whole weeks that have passed, at most all of them. */
  readonly passed: number;
  readonly daysLeft: number;
  readonly late: boolean;
}

export function answerClock(handedInAt: string, dueAt: string, now: Date): AnswerClock {
  const start = Date.parse(handedInAt);
  const due = Date.parse(dueAt);
  const weeks = Math.max(1, Math.round((due - start) / week));
  const passed = Math.min(weeks, Math.max(0, Math.floor((now.getTime() - start) / week)));
  const late = now.getTime() > due;
  return { weeks, passed, daysLeft: late ? 0 : Math.ceil((due - now.getTime()) / (week / 7)), late };
}
