import type { DataValue, OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { FragmentType, MaybeMasked } from "@apollo/client/masking";
import { useSuspenseFragment } from "@apollo/client/react";

/**
 * What a component's own fragment asked for, read from the cache and kept up to date:
 *
 *   const initiative = usePart(InitiativeCard_initiative, props.initiative);
 *
 * Whoever spreads the fragment must also select `id`, by which the object is found again; so only types that have an id can
 * carry a fragment. Parts without one (draagvlak, dossier) are selected inside their owner's fragment.
 */
export function usePart<T>(fragment: TypedDocumentNode<T, OperationVariables>, from: FragmentType<T>): DataValue.Complete<MaybeMasked<T>> {
  const [own] = fragment.definitions;
  const fragmentName = own?.kind === "FragmentDefinition" ? own.name.value : undefined;
  const { data } = useSuspenseFragment<T>({ fragment, ...(fragmentName ? { fragmentName } : {}), from: from as never });
  return data as DataValue.Complete<MaybeMasked<T>>;
}
