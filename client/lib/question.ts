import type { DocumentNode, OperationVariables } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useContext, useEffect, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { questions, type QuestionPath } from "#shared/pages/questions.ts";
import { FirstAnswersContext } from "./first-data.ts";

interface Asking<V> {
  readonly variables: V;
  readonly fetchPolicy: "cache-first" | "cache-and-network";
}
type VariablesOf<P extends QuestionPath> = ReturnType<(typeof questions)[P]["variables"]>;

/**
 * A page's first question, as its address says it:
 *
 *   const answer = useQuery(HomeQuery, useQuestion("/", HomeQuery));
 */
export function useQuestion<P extends QuestionPath>(path: P, document: DocumentNode): Asking<VariablesOf<P>> {
  const params = useParams();
  const [query] = useSearchParams();
  return useAsking(document, questions[path].variables({ params, query, now: new Date() }) as VariablesOf<P>);
}

/** Makes no journey for an answer that came with the page; asks anew whatever is not that one. */
export function useAsking<V extends OperationVariables>(document: DocumentNode, variables: V): Asking<V> {
  const { cache } = useApolloClient();
  const first = useContext(FirstAnswersContext);
  const asked = JSON.stringify(variables);
  const [came] = useState(() => (first.lay(cache, document, variables) ? asked : null));
  useEffect(() => first.forget(document), [first, document]);
  return { variables, fetchPolicy: came === asked ? "cache-first" : "cache-and-network" };
}
