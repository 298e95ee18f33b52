// Ten stages are too many to take in at a glance: the page draws six steps, each of them one or more stages of the shared lifecycle.
import type { Stage } from "#shared/initiatives/lifecycle.ts";

export const steps = [
  { id: "idea", stages: ["IDEE"] },
  { id: "draft", stages: ["CONCEPT"] },
  { id: "draagvlak", stages: ["DRAAGVLAK"] },
  { id: "handedIn", stages: ["INGEDIEND", "IN_BEHANDELING"] },
  { id: "decision", stages: ["TOEGEKEND", "BUURTDEAL"] },
  { id: "realisation", stages: ["IN_UITVOERING", "GEREALISEERD", "VERANTWOORD"] },
] as const satisfies readonly { id: string; stages: readonly Stage[] }[];

export type StepId = (typeof steps)[number]["id"] | "refused" | "withdrawn";
export interface StageChange {
  readonly stage: Stage;
  readonly at: string;
}
export interface WayStep {
  readonly id: StepId;
  readonly state: "done" | "now" | "ahead" | "ended";
  /** When its first stage was entered; null for what is ahead. */
  readonly since: string | null;
}

function stepOf(stage: Stage): number {
  return steps.findIndex((step) => (step.stages as readonly Stage[]).includes(stage));
}

/**
 * The steps to draw. A refused or withdrawn initiative keeps the steps that it really took and ends there:
 * steps that can no longer come are not shown as if they could.
 */
export function wayOf(stage: Stage, history: readonly StageChange[]): readonly WayStep[] {
  const since = (stages: readonly Stage[]) => history.find((change) => stages.includes(change.stage))?.at ?? null;
  const ended = stage === "AFGEWEZEN" ? "refused" : stage === "INGETROKKEN" ? "withdrawn" : null;
  if (ended) {
    const reached = Math.max(0, ...history.map((change) => stepOf(change.stage)));
    const taken = steps.slice(0, reached + 1).map((step) => ({ id: step.id, state: "done", since: since(step.stages) }) as const);
    return [...taken, { id: ended, state: "ended", since: since([stage]) }];
  }
  const now = stepOf(stage);
  return steps.map((step, index) => {
    const state = index < now || stage === "VERANTWOORD" ? "done" : index === now ? "now" : "ahead";
    return { id: step.id, state, since: state === "ahead" ? null : since(step.stages) };
  });
}
