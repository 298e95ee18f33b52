import { termEnd } from "../subsidies/clock.ts";

/** Thirteen weeks from the application (Wijkbudget, hilversum.nl; Awb 4:13), without what may stop or extend them: for data that was never handed in here. */
export function decisionDue(handedInAt: Date): Date {
  return termEnd(handedInAt, 13 * 7, true);
}

/** An objection can be made within six weeks from the day after the decision was sent (Awb 6:7, 6:8), to the end of the last day, which is a working day (Algemene termijnenwet, art. 1). */
export function objectionUntil(decidedAt: Date): Date {
  return termEnd(decidedAt, 6 * 7, true);
}
