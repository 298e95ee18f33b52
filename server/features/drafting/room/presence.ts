import { createHash } from "node:crypto";
import type { Connection, Document } from "@hocuspocus/server";
import type { Presence } from "#shared/drafting/messages.ts";
import type { Seat } from "./seat.ts";

/** Dark enough for white letters on them, and apart from each other. */
const colours = ["#8a1c1c", "#7a3e00", "#5c4a00", "#2f5d00", "#00613f", "#005f73", "#004f9e", "#3d3dba", "#6a2c9c", "#8c1d74", "#6b3a2a", "#37474f"] as const;
const longestField = 80;

/** The same person has the same colour in every document. */
export function colourOf(personId: string): string {
  return colours[(createHash("sha256").update(personId).digest()[0] ?? 0) % colours.length] ?? colours[0];
}

/** What comes from a connection is one presence, its own; who it is of is what the session says. */
export function ownPresence(states: Map<number, Record<string, unknown>>, document: Document, connection: Connection, seat: Seat): void {
  // The library reads what came into an awareness of its own, whose first state is its own too.
  const [ofLibrary] = states.keys();
  if (ofLibrary !== undefined) states.delete(ofLibrary);
  for (const [client, { cursor, field }] of [...states]) {
    if (!isOwn(client, document, connection, seat)) {
      states.delete(client);
      continue;
    }
    seat.client = client;
    const presence: Presence = { user: seat.user, ...(typeof cursor === "object" && { cursor }), ...(typeof field === "string" && field.length <= longestField && { field }) };
    states.set(client, { ...presence });
  }
}

/** One number each; that of a connection of before is theirs who comes back. */
function isOwn(client: number, document: Document, connection: Connection, seat: Seat): boolean {
  if (seat.client !== null) return client === seat.client;
  for (const [other, { clients }] of document.connections) {
    if (other !== connection && clients.has(client) && (other.context as { seat: Seat }).seat.user.id !== seat.user.id) return false;
  }
  return true;
}
