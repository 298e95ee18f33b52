import type { Sql } from "../../platform/view/view.ts";

/** SQL: whether a version was once laid before everybody. Its text then stays public as long as its plan is, whatever it was called by its drafters. */
export function wasPublished(version: Sql): Sql {
  return `exists (select from version_moments vm where vm.initiative_id = ${version}.initiative_id and vm.number = ${version}.number and ${isOfAll("vm")})`;
}

/** SQL: whether a moment is everybody's to know. Names and restorings are the drafters' own. */
export function isOfAll(moment: Sql): Sql {
  return `${moment}.kind in ('OPENED', 'AMENDED', 'HANDED_IN', 'COMPLETED')`;
}
