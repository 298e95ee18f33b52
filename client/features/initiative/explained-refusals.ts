import type { RefusalReason } from "#shared/refusal-reasons.ts";

/** Refusals of an act that is one's own to do, just not yet: those are worth a sentence. The others only mean that it is somebody else's. */
const worthSaying: readonly RefusalReason[] = ["INCOMPLETE", "THRESHOLD_NOT_REACHED", "ABOVE_MANDATE", "OWN_INITIATIVE", "NOT_SIGNED_YET", "ALREADY_SIGNED", "BUDGET_EXHAUSTED"];

export interface Permission {
  readonly allowed: boolean;
  readonly reason?: RefusalReason | null;
}

export function isShown({ allowed, reason }: Permission): boolean {
  return allowed || (reason != null && worthSaying.includes(reason));
}
