import type { DocumentNode, OperationVariables } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { actsSoFar } from "./use-act.ts";

/** Ten thousand pages that see the same news do not ask in the same instant. */
const spreadMs = 2_000;

/**
 * Live news holds what is the same for everybody. What the viewer may is asked for again once `standing`, on which that depends, is
 * another than it was; what was asked before stands until the answer is there, and also when none comes.
 */
export function useAskAnew(document: DocumentNode, variables: OperationVariables, standing: string | null): void {
  const client = useApolloClient();
  const known = useRef(standing);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    known.current ??= standing;
    // A page that is just being read has no standing; that must neither count as one nor lose the question that waits.
    if (standing === null || standing === known.current) return undefined;
    const ask = async (): Promise<void> => {
      const before = actsSoFar();
      // Not together with one that is under way: that may have been answered before the news.
      const { data } = await client.query({ query: document, variables: JSON.parse(asked) as OperationVariables, fetchPolicy: "no-cache", context: { queryDeduplication: false } });
      // What the viewer did meanwhile is newer than this answer.
      if (actsSoFar() !== before) return ask();
      client.writeQuery({ query: document, variables: JSON.parse(asked) as OperationVariables, data });
      known.current = standing;
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), Math.random() * spreadMs);
    return () => clearTimeout(timer);
  }, [client, document, asked, standing]);
}
