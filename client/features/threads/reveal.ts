// Comments stand newest first. What arrives while somebody reads waits above the fold of `top`, the newest comment they were shown.
interface Node {
  readonly id: string;
}

/** How many comments wait, and which are shown. A top that is gone, or a thread that was empty, shows everything. */
export function revealed<N extends Node>(nodes: readonly N[], top: string | null): { readonly waiting: number; readonly shown: readonly N[] } {
  const from = top === null ? 0 : Math.max(0, nodes.findIndex((node) => node.id === top));
  return { waiting: from, shown: nodes.slice(from) };
}
