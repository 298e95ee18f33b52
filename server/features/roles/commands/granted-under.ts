import { grantings } from "#shared/members/granting.ts";
import type { AuditEntry } from "../../../platform/audit.ts";

/** What the log tells of the granting by which somebody acted, given its place in the table; nothing when there was none. */
export function grantedUnder(place: number | null | undefined, organisationId: string | null = null): Pick<AuditEntry, "rule" | "onBehalfOf"> {
  const granting = place == null ? undefined : grantings[place];
  if (!granting) return {};
  return { rule: granting.source, ...(granting.reach === "ownOrganisation" && organisationId && { onBehalfOf: ["organisation", organisationId] as const }) };
}
