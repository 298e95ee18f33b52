import { addLocalDays } from "../calendar/local-time.ts";

/** Decision within thirteen weeks of the application (Wijkbudget, hilversum.nl; Awb 4:13). */
export function decisionDue(handedInAt: Date): Date {
  return addLocalDays(handedInAt, 13 * 7);
}

/** An objection can be made within six weeks from the day after the decision was sent (Awb 6:7, 6:8). */
export function objectionUntil(decidedAt: Date): Date {
  return addLocalDays(decidedAt, 6 * 7);
}
