import type { AuditedAct } from "#shared/audited-acts.ts";
import type { AuditEntry } from "../../../platform/audit.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { LockedInitiative } from "./lock-initiative.ts";

/**
 * Keeps that an act on an initiative was done or, when it is refused hereafter, that somebody tried. What a visitor tries is not kept: it
 * tells nothing, and strangers could fill the log.
 */
export function auditAct(work: Work, act: AuditedAct, initiative: Pick<LockedInitiative, "id" | "wijkId">, more: Pick<AuditEntry, "facts" | "rule" | "onBehalfOf"> = {}): void {
  if (work.viewer) work.audit({ act, subject: ["initiative", initiative.id], wijkId: initiative.wijkId, ...more });
}

/** On behalf of the group that carries it. */
export function forGroup({ groupId }: Pick<LockedInitiative, "groupId">): Pick<AuditEntry, "onBehalfOf"> {
  return { onBehalfOf: ["group", groupId] };
}
