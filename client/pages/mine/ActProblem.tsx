import type { Problem } from "#client/lib/use-act.ts";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";

/** Why something did not happen; the common sentence for too many speaks of things that one can take away. */
export function ActProblem({ problem, tooMany }: { readonly problem: Problem | null; readonly tooMany: string }) {
  return problem === "TOO_MANY" ? <Notice kind="alert">{tooMany}</Notice> : <Refused problem={problem} />;
}
