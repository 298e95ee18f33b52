// What goes over the socket of a document beside the document itself: stateless messages of JSON.

/** Where the socket is, on the server's own port. */
export const draftingPath = "/drafting";

/**
 * Why the server ends a connection to a document. NOT_SIGNED_IN: the session is over. NO_ACCESS: not theirs to see, or no longer.
 * FROZEN: its stage admits no more drafting. TOO_LARGE: what was sent would make it larger than it may be. TOO_MANY: people in it, documents at
 * once, or messages in a short time.
 */
export const closedReasons = ["NOT_SIGNED_IN", "NO_ACCESS", "FROZEN", "TOO_LARGE", "TOO_MANY"] as const;
export type ClosedReason = (typeof closedReasons)[number];
/** A single message that is longer than it may be ends the socket with this code of WebSockets, which then means TOO_LARGE. */
export const messageTooLong = 1009;

/** In bytes. Ten thousand words with all that was ever typed and taken out again stay far below. */
export const largestDocument = 2 * 1024 * 1024;
export const largestMessage = 512 * 1024;
export const mostPeople = 50;

/** Answered by `stored` with the same number, once everything that was sent before it over this connection is in the database. */
export interface Flush {
  readonly flush: number;
}
export type ServerMessage =
  | { readonly stored: number; /** The initiative's version as it was stored. */ readonly version: number }
  | { readonly closed: ClosedReason };

/** Who is in a document, as everybody in it sees: `user` is the server's word, the rest is theirs. */
export interface Presence {
  readonly user: { readonly id: string; readonly name: string; readonly colour: string };
  /** Where their caret is, as the editor's extension writes it. */
  readonly cursor?: unknown;
  /** The part or line that they are in. */
  readonly field?: string;
}

export function readFlush(payload: string): number | null {
  const { flush } = readObject(payload);
  return Number.isSafeInteger(flush) ? (flush as number) : null;
}

export function readServerMessage(payload: string): ServerMessage | null {
  const { stored, version, closed } = readObject(payload);
  if (typeof stored === "number" && typeof version === "number") return { stored, version };
  return closedReasons.some((reason) => reason === closed) ? { closed: closed as ClosedReason } : null;
}

function readObject(payload: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(payload);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
