import type { RefusalReason } from "#shared/refusal-reasons.ts";

/** An expected no. Thrown inside a unit of work it undoes everything; at the boundary it becomes a Refusal. */
export class Refused extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
    this.name = "Refused";
  }
}

/** Throws Refused with the reason that a rule of shared/ found, if it found one. */
export function refuseIf(reason: RefusalReason | null | false): void {
  if (reason) throw new Refused(reason);
}
