import type { RoleKind } from "../members/roles.ts";

/** Who is told when somebody's decision does not come: the clusterteam steers the wijkregisseur, the wethouder answers for all. */
const next: Partial<Record<RoleKind, RoleKind>> = { WIJKREGISSEUR: "CLUSTERTEAM_MANAGER", WIJKWETHOUDER: "WETHOUDER", CLUSTERTEAM_MANAGER: "WETHOUDER", WETHOUDER: "WETHOUDER" };

/** The roles next in line of those whose hand is missing; when the term is over the wethouder too. */
export function nextInLine(missing: readonly RoleKind[], isOver: boolean): RoleKind[] {
  const told = missing.flatMap((role) => next[role] ?? []);
  return [...new Set<RoleKind>(isOver || !told.length ? [...told, "WETHOUDER"] : told)];
}
