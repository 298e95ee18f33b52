import { ApolloLink, Observable } from "@apollo/client";
import { print, type DocumentNode } from "graphql";

/**
 * Asks by the name of a document instead of its text; the server was given all of them when it was built. One of another version does
 * not know it and is sent the text. Apollo's own two links for this do much that we never ask, at 3 kB for every phone.
 */
export class KnownLink extends ApolloLink {
  override request({ query, variables, operationName }: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((observer) => {
      const left = new AbortController();
      const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
      const ask = (asked: object) => post({ operationName, variables, ...asked }, left.signal);
      ask({ extensions })
        .then((result) => (isUnknown(result) ? ask({ query: print(query) }) : result))
        .then(
          (result) => {
            observer.next(result);
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      return () => left.abort();
    });
  }
}

async function post(body: object, signal: AbortSignal): Promise<ApolloLink.Result> {
  const response = await fetch("/graphql", {
    method: "POST", credentials: "same-origin", signal, body: JSON.stringify(body),
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
  });
  const result = (await response.json()) as ApolloLink.Result;
  if (!response.ok && !isUnknown(result)) throw new Error(`the server answered ${response.status}`);
  return result;
}

function hashOf(document: DocumentNode): string {
  return (document as { __meta__?: { hash: string } }).__meta__?.hash.replace("sha256:", "") ?? "";
}

function isUnknown({ errors }: ApolloLink.Result): boolean {
  return errors?.[0]?.extensions?.["code"] === "PERSISTED_QUERY_NOT_FOUND";
}
