import type { ApolloCache, DocumentNode, OperationVariables } from "@apollo/client";
import { localDay } from "#shared/calendar/local-time.ts";

interface FirstData {
  /** When the server read it. */
  readonly at: string;
  readonly answers: Record<string, unknown>;
}

const openedAt = typeof location === "undefined" ? "" : addressNow();
const first = readFirstData(typeof document === "undefined" ? null : document.getElementById("first")?.textContent);

function addressNow(): string {
  return location.pathname + location.search;
}

/** What the server wrote into the page. Read on another day than today's it answers other questions, and counts as nothing. */
export function readFirstData(json: string | null | undefined, now = new Date()): FirstData {
  const nothing = { at: "", answers: {} };
  if (!json) return nothing;
  const came = JSON.parse(json) as FirstData;
  return localDay(new Date(came.at)) === localDay(now) ? came : nothing;
}

/** Puts the answer that came with this address into the cache; false when none did. */
export function layFirstAnswer(cache: ApolloCache, query: DocumentNode, variables: OperationVariables): boolean {
  const data = addressNow() === openedAt ? first.answers[nameOf(query)] : undefined;
  if (!data) return false;
  // Nobody watches these fields yet, and a component that is being rendered must not wake another.
  cache.writeQuery({ query, variables, data, broadcast: false });
  return true;
}

/** Once it is on the screen it is like any other answer, and who comes back later asks anew. */
export function forgetFirstAnswer(query: DocumentNode): void {
  delete first.answers[nameOf(query)];
}

function nameOf({ definitions: [operation] }: DocumentNode): string {
  return operation?.kind === "OperationDefinition" ? (operation.name?.value ?? "") : "";
}
