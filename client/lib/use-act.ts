import type { ApolloCache, ApolloClient, OperationVariables, TypedDocumentNode, Unmasked } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useCallback, useState } from "react";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { graphql } from "#client/gql/gql.ts";

/** Why an act did not happen: the server refused, or could not be reached. */
export type Problem = RefusalReason | "SEND_FAILED";

type Answered<T> = Exclude<T[keyof T], string | undefined>;
type Done<T> = Exclude<Answered<T>, { readonly reason: RefusalReason }>;
interface RunOptions<T> {
  readonly optimisticResponse?: Unmasked<T>;
  readonly update?: (cache: ApolloCache) => void;
}
interface Act<T, V> {
  /** What came of it, or null when nothing did; then `problem` says why. A second call while one runs does nothing. */
  readonly run: (variables: V, options?: RunOptions<T>) => Promise<Done<T> | null>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly forget: () => void;
}

const StillSignedIn = graphql(`
  query StillSignedIn {
    me { id }
  }
`);

/** To whose sign-in ran out, drafts and closed groups look as if they were gone: then the way back in is what helps. */
async function reasonFor(client: ApolloClient, reason: RefusalReason): Promise<RefusalReason> {
  if (reason !== "NOT_FOUND") return reason;
  const { data } = await client.query({ query: StillSignedIn, fetchPolicy: "network-only" });
  return data?.me ? reason : "NOT_SIGNED_IN";
}

/** A mutation whose one answer is what was done or a Refusal: neither throws, both end up on the screen. */
export function useAct<T extends object, V extends OperationVariables>(document: TypedDocumentNode<T, V>): Act<T, V> {
  const [mutate, { loading, client }] = useMutation(document as TypedDocumentNode<T, OperationVariables>);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (variables: V, options: RunOptions<T> = {}) => {
      if (loading) return null;
      setProblem(null);
      try {
        const { data } = await mutate({ variables, ...options } as useMutation.MutationFunctionOptions<T, OperationVariables>);
        const answer = Object.entries(data ?? {}).find(([key]) => key !== "__typename")?.[1] as { __typename?: string; reason?: RefusalReason } | undefined;
        if (answer && answer.__typename !== "Refusal") return answer as Done<T>;
        setProblem(answer?.reason ? await reasonFor(client, answer.reason) : "SEND_FAILED");
      } catch {
        setProblem("SEND_FAILED");
      }
      return null;
    },
    [mutate, loading, client],
  );
  const forget = useCallback(() => setProblem(null), []);
  return { run, busy: loading, problem, forget };
}
