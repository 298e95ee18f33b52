// A message of the protocol, looked at before the library does: what it cannot read it would complain about loudly, and somebody could make it.
import { IncomingMessage, MessageType } from "@hocuspocus/server";
import { decodeStateVector } from "yjs";
import { isUpdate } from "../update-check.ts";

/** As in y-protocols/sync: what I have, what you lack, what I wrote. */
const syncKinds = { have: 0, lack: 1, wrote: 2 };
/** Awareness of a few carets; what is said beside the document; in bytes. */
const longest = { awareness: 8 * 1024, stateless: 1024, address: 200 };

/** To which document a message is addressed, or null for one that nobody of ours sends. */
export function addressOf(data: Uint8Array): string | null {
  try {
    const message = new IncomingMessage(data);
    const address = message.readVarString();
    return address.length <= longest.address && isReadable(message) ? address : null;
  } catch {
    return null;
  }
}

function isReadable(message: IncomingMessage): boolean {
  switch (message.readVarUint() as MessageType) {
    case MessageType.Sync:
    case MessageType.SyncReply:
      return isSync(message.readVarUint(), message.readVarUint8Array());
    case MessageType.Awareness:
      return isAwareness(message.readVarUint8Array());
    case MessageType.Stateless:
      return message.readVarString().length <= longest.stateless;
    case MessageType.Auth:
      return message.readVarUint() === 0 && message.readVarString() === "";
    case MessageType.QueryAwareness:
    case MessageType.CLOSE:
      return true;
    default:
      return false;
  }
}

function isSync(kind: number, payload: Uint8Array): boolean {
  if (kind === syncKinds.have) return decodeStateVector(payload) instanceof Map;
  return (kind === syncKinds.lack || kind === syncKinds.wrote) && isUpdate(payload);
}

function isAwareness(update: Uint8Array): boolean {
  if (update.length > longest.awareness) return false;
  const message = new IncomingMessage(update);
  for (let left = message.readVarUint(); left > 0; left -= 1) {
    message.readVarUint();
    message.readVarUint();
    const state: unknown = JSON.parse(message.readVarString());
    if (typeof state !== "object" || Array.isArray(state)) return false;
  }
  return true;
}

/** Whether a message of this kind of sync brings changes. */
export function bringsChanges(kind: number): boolean {
  return kind === syncKinds.lack || kind === syncKinds.wrote;
}

/** Whether it answers what the server asked on opening: from then on nothing is missing that was typed while away. */
export function catchesUp(kind: number): boolean {
  return kind === syncKinds.lack;
}
