import { type Hocuspocus, OutgoingMessage, type WebSocketLike } from "@hocuspocus/server";
import type { WebSocket } from "ws";
import type { ClosedReason, Presence, ServerMessage } from "#shared/drafting/messages.ts";
import type { Session } from "../../../platform/session.ts";
import { colourOf } from "./presence.ts";
import { addressOf } from "./read-message.ts";

/** Who reads slower than this many bytes behind is let go; on coming back they get what they miss at once. */
const mostUnread = 4 * 1024 * 1024;
/**
 * Messages at once and a second; two thousand bytes count as one more, and so does a millisecond of looking at what they bring. Fast typing is
 * some thirty a second with the caret.
 */
const allowance = { most: 600, aSecond: 120, bytes: 2_048 };
const codes = { unreadable: 1007, ended: 4403 };

/** One socket in one document, between WebSockets and the protocol's library. */
export class Seat implements WebSocketLike {
  /** The document, once this person was let into it. */
  draftId: string | null = null;
  writes = false;
  /** Whether what its sender typed while away has come. */
  caughtUp = false;
  /** The number of its caret. */
  client: number | null = null;
  user: Presence["user"];
  #address: string | null = null;
  #ended = false;
  #left = allowance.most;
  #countedAt = performance.now();

  constructor(readonly socket: WebSocket, readonly session: Session) {
    this.user = { id: session.personId, name: "", colour: colourOf(session.personId) };
  }

  get readyState(): number {
    return this.socket.readyState;
  }

  send(data: Uint8Array): void {
    if (this.socket.bufferedAmount > mostUnread) this.socket.terminate();
    else this.socket.send(data);
  }

  close(code?: number, reason?: string): void {
    this.#ended = true;
    this.socket.close(code, reason);
  }

  /** Hands on what can be read, at the pace of people. */
  hear(data: Uint8Array, client: ReturnType<Hocuspocus["handleConnection"]>): void {
    if (this.#ended) return;
    if (!this.#isAllowed(data.length)) return this.end("TOO_MANY");
    const address = addressOf(data);
    this.#address ??= address;
    if (address === null || address !== this.#address) return this.close(codes.unreadable, "Not understood");
    client.handleMessage(data);
  }

  tell(message: ServerMessage): void {
    if (this.#address !== null) this.send(new OutgoingMessage(this.#address).writeStateless(JSON.stringify(message)).toUint8Array());
  }

  /** Says why, and closes; nothing that still comes is heard. */
  end(reason: ClosedReason): void {
    if (this.#ended) return;
    this.tell({ closed: reason });
    this.close(codes.ended, reason);
  }

  /** Counts the milliseconds that their message took to look at. */
  spent(milliseconds: number): void {
    this.#left -= milliseconds;
  }

  /** Nothing more is heard, while what was heard is finished. */
  deafen(): void {
    this.#ended = true;
  }

  #isAllowed(bytes: number): boolean {
    const now = performance.now();
    this.#left = Math.min(allowance.most, this.#left + ((now - this.#countedAt) / 1_000) * allowance.aSecond) - 1 - bytes / allowance.bytes;
    this.#countedAt = now;
    return this.#left >= 0;
  }
}
