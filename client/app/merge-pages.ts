export interface ConnectionPage {
  readonly nodes: readonly unknown[];
  readonly pageInfo: unknown;
}

/**
 * Lays a page of a list into what was read before. A next page goes behind it. A fresh first page (a live event, a refetch)
 * replaces the first page only: what was read further down stays, when the two still join.
 */
export function mergePages<P extends ConnectionPage>(existing: P | undefined, incoming: P, isNext: boolean, idOf: (node: unknown) => string): P {
  if (!existing) return incoming;
  const fresh = new Set(incoming.nodes.map(idOf));
  if (isNext) return { ...incoming, nodes: [...existing.nodes.filter((node) => !fresh.has(idOf(node))), ...incoming.nodes] };
  const last = incoming.nodes.at(-1);
  const joint = last === undefined ? -1 : existing.nodes.findIndex((node) => idOf(node) === idOf(last));
  const further = joint < 0 ? [] : existing.nodes.slice(joint + 1).filter((node) => !fresh.has(idOf(node)));
  return further.length ? { ...incoming, nodes: [...incoming.nodes, ...further], pageInfo: existing.pageInfo } : incoming;
}
