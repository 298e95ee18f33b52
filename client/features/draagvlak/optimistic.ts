import { type DraagvlakRule, type DraagvlakState, isReached } from "#shared/initiatives/draagvlak.ts";

interface Supported {
  readonly version: number;
  readonly viewerSupports: boolean;
  readonly viewerSupport?: { readonly version: number; readonly confirmed: boolean; readonly shown: boolean } | null;
  readonly draagvlak?: (DraagvlakRule & DraagvlakState & { readonly supporters: number; readonly confirmed: number; readonly viewerCounts: boolean }) | null;
}

/**
 * What the server will very likely answer to one vote more or less, or to one that is confirmed, shown before it does. The buurten stay as they
 * are: which one the vote counts for is not known here.
 */
export function afterVote<I extends Supported>(initiative: I, supports: boolean): I {
  const { draagvlak, version, viewerSupports, viewerSupport } = initiative;
  const own = supports ? { __typename: "OwnSupport" as const, version, confirmed: true, shown: viewerSupport?.shown ?? false } : null;
  const changed = { ...initiative, viewerSupports: supports, viewerSupport: supports && viewerSupport?.confirmed ? viewerSupport : own };
  if (!draagvlak) return changed;
  const more = Number(supports) - Number(viewerSupports);
  const confirmed = Number(supports) - Number(viewerSupport?.confirmed ?? false);
  const now = { ...draagvlak, supporters: draagvlak.supporters + more, confirmed: draagvlak.confirmed + confirmed, counted: draagvlak.counted + (draagvlak.viewerCounts ? confirmed : 0) };
  return { ...changed, draagvlak: { ...now, reached: isReached(now, now) } };
}
