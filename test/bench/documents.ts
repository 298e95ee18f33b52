// The client's own operations, in the two ways in which they may be sent.
import { readFileSync } from "node:fs";

export interface ClientDocument {
  readonly hash: string;
  readonly text: string;
}

const registered = JSON.parse(readFileSync(new URL("../../client/gql/persisted-documents.json", import.meta.url), "utf8")) as Record<string, string>;

/** The operation of this name, as the client's build registers it; undefined when the client has none. */
export function clientDocument(name: string): ClientDocument | undefined {
  const found = Object.entries(registered).find(([, text]) => new RegExp(`\\b(query|mutation|subscription) ${name}\\b`).test(text));
  return found && { hash: found[0].replace("sha256:", ""), text: found[1] };
}

export function demandDocument(name: string): ClientDocument {
  const found = clientDocument(name);
  if (!found) throw new Error(`the client has no operation ${name} any more: choose the one of that page, and write its twins`);
  return found;
}

/** By the name that the build gave it. */
export function knownBody({ hash }: ClientDocument, variables: object): string {
  return JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables });
}

/** By its text, as any other client would. */
export function ordinaryBody({ text }: ClientDocument, variables: object): string {
  return JSON.stringify({ query: text, variables });
}
