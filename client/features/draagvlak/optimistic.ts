import { isReached } from "#shared/initiatives/draagvlak.ts";

interface Supported {
  readonly viewerSupports: boolean;
  readonly draagvlak?: { readonly supporters: number; readonly threshold: number; readonly buurtenNeeded: number; readonly buurtenReached: number } | null;
}

/**
 * What the server will very likely answer to one vote more or less, shown before it does. The buurten stay as they are: which
 * one the vote counts for is not known here.
 */
export function afterVote<I extends Supported>(initiative: I, supports: boolean): I {
  if (!initiative.draagvlak || initiative.viewerSupports === supports) return { ...initiative, viewerSupports: supports };
  const draagvlak = { ...initiative.draagvlak, supporters: Math.max(0, initiative.draagvlak.supporters + (supports ? 1 : -1)) };
  return { ...initiative, viewerSupports: supports, draagvlak: { ...draagvlak, reached: isReached(draagvlak, draagvlak) } };
}
