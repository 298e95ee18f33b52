// The port to the municipality's systems: what is forwarded, in which steps, and what an adapter has to do.
import type { CaseProblem, ForwardingStepKind } from "#shared/cases/forwarding.ts";
import type { Forwarded } from "./forwarded.ts";

/** What there is to tell: "application", "withdrawal", "decision", or the number of a completion ("completion-1"). Each step belongs to one. */
export type Part = "application" | "withdrawal" | "decision" | `completion-${number}`;

export interface Step {
  readonly kind: ForwardingStepKind;
  readonly part: Part;
}

export interface Arrived {
  /** What the other side calls what was made: an address there, or a name. */
  readonly answer: string;
  /** The last day of a decision, as the other side counts it: "2026-11-22". */
  readonly caseDue?: string | null;
}

/** Does a step; one that was done before, of which the answer was lost, is found again and not done twice. Throws CaseFailure. */
export type Perform = (step: Step, forwarded: Forwarded) => Promise<Arrived>;

/** What did not arrive. `heals` when the same may arrive later; what it says goes to officials and holds nothing of people. */
export class CaseFailure extends Error {
  readonly problem: CaseProblem;
  readonly heals: boolean;
  /** Of an HTTP answer. */
  readonly status: number | null;

  constructor(problem: CaseProblem, detail: string, { heals = false, status = null }: { heals?: boolean; status?: number | null } = {}) {
    super(detail);
    this.problem = problem;
    this.heals = heals;
    this.status = status;
  }
}
