import type { Stage } from "./lifecycle.ts";

/** What people ask for, in stages. */
export const stageFilters = {
  gathering: ["DRAAGVLAK"],
  deciding: ["INGEDIEND", "IN_BEHANDELING"],
  doing: ["TOEGEKEND", "BUURTDEAL", "IN_UITVOERING"],
  done: ["GEREALISEERD", "VERANTWOORD"],
  ended: ["AFGEWEZEN", "INGETROKKEN"],
} as const satisfies Record<string, readonly Stage[]>;
export type StageFilter = keyof typeof stageFilters;

export function isStageFilter(text: string): text is StageFilter {
  return Object.hasOwn(stageFilters, text);
}
