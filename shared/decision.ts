import type { RefusalReason } from "./refusal-reasons.ts";

/** A policy's answer. A refusal always says why. */
export type Decision = { readonly allowed: true; readonly reason: null } | { readonly allowed: false; readonly reason: RefusalReason };

export const allowed: Decision = { allowed: true, reason: null };

export function refused(reason: RefusalReason): Decision {
  return { allowed: false, reason };
}

/** The first refusal among the rules, in the order in which a person should hear of them. */
export function firstRefusal(...reasons: readonly (RefusalReason | false | null)[]): Decision {
  const reason = reasons.find((each) => each !== false && each !== null);
  return reason ? refused(reason) : allowed;
}
