import type { CaseSystemKind, ForwardingStepKind } from "#shared/cases/forwarding.ts";
import type { Part } from "./case-system.ts";
import type { CaseSettings } from "./settings.ts";

export interface CasePlan {
  readonly kind: CaseSystemKind;
  /** The steps of a part, in order; none where the municipality does not want it told. */
  stepsOf(part: Part): readonly ForwardingStepKind[];
}

/** What is told to which system, as it is configured. */
export function planOf(settings: CaseSettings): CasePlan {
  const { kind } = settings;
  if (kind === "MAIL") return { kind, stepsOf: () => ["MAIL"] };
  // Nothing is sent: an official takes the dossier from the site and says so.
  if (kind === "MANUAL") return { kind, stepsOf: () => ["TAKE"] };
  const closing: readonly ForwardingStepKind[] = settings.results ? ["RESULT", "END_STATUS"] : [];
  return {
    kind,
    stepsOf(part) {
      if (part === "application") return ["CASE", "DOCUMENT", "LINK", "ROLE", "STATUS", "WIJK"];
      if (part === "withdrawal") return closing;
      if (part === "decision") return settings.sendsDecisions ? ["DECISION", ...closing] : [];
      return ["DOCUMENT", "LINK"];
    },
  };
}
