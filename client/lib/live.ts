import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useSubscription } from "@apollo/client/react";

/**
 * Keeps a page up to date. The subscription spreads the page's own fragment on the newest state, which Apollo lays into the
 * cache, so whatever shows it changes by itself; when the server says that news was missed, `resync` reads the page anew:
 *
 *   useLive(WijkPageLiveDocument, { id }, () => void refetch());
 */
export function useLive<V extends OperationVariables>(document: TypedDocumentNode<unknown, V>, variables: V | null, resync: () => void): void {
  useSubscription(document as TypedDocumentNode<Record<string, unknown>, OperationVariables>, {
    ...(variables === null ? { skip: true } : { variables }),
    ignoreResults: true,
    onData: ({ data }) => {
      const events = Object.values(data.data ?? {}) as ({ resync?: boolean } | null)[];
      if (events.some((event) => event?.resync)) resync();
    },
  });
}
