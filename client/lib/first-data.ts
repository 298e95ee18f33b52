import type { ApolloCache, DocumentNode, OperationVariables } from "@apollo/client";
import { createContext } from "react";
import { localDay } from "#shared/calendar/local-time.ts";

interface FirstData {
  /** When the server read it. */
  readonly at: string;
  readonly answers: Record<string, unknown>;
}

/** The answers that came with the page that was opened. */
export interface FirstAnswers {
  /** Puts the answer to a question of the opened address into the cache; false when none came. */
  lay(cache: ApolloCache, query: DocumentNode, variables: OperationVariables): boolean;
  /** Once it is on the screen it is like any other answer, and who comes back later asks anew. */
  forget(query: DocumentNode): void;
}

/** `address` tells where the reader is now. */
export function firstAnswers(json: string | null | undefined, address: () => string): FirstAnswers {
  const openedAt = address();
  const { answers } = readFirstData(json);
  return {
    lay(cache, query, variables) {
      const data = address() === openedAt ? answers[nameOf(query)] : undefined;
      if (!data) return false;
      // Nobody watches these fields yet, and a component that is being rendered must not wake another.
      cache.writeQuery({ query, variables, data, broadcast: false });
      return true;
    },
    forget(query) {
      delete answers[nameOf(query)];
    },
  };
}

export const FirstAnswersContext = createContext<FirstAnswers>({ lay: () => false, forget: () => undefined });

/** What the server wrote into the page. Read on another day than today's it answers other questions, and counts as nothing. */
export function readFirstData(json: string | null | undefined, now = new Date()): FirstData {
  const nothing = { at: "", answers: {} };
  if (!json) return nothing;
  const came = JSON.parse(json) as FirstData;
  return localDay(new Date(came.at)) === localDay(now) ? came : nothing;
}

function nameOf({ definitions: [operation] }: DocumentNode): string {
  return operation?.kind === "OperationDefinition" ? (operation.name?.value ?? "") : "";
}
