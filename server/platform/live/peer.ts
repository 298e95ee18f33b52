import type { Duplex } from "node:stream";
import type { WebSocket as Channel } from "graphql-ws";
import type { RawData, WebSocket } from "ws";
import type { Log } from "../log.ts";
import type { Session } from "../session.ts";
import type { Outlet } from "./hub.ts";

/** Who has more than this unread asks more than they read: they are cut off. */
const mostUnread = 1024 * 1024;
const internalError = 4500;

/**
 * Who is at the other end of a socket, as the protocol's library speaks with them and the hub writes to them. Ten thousand of these wait
 * at once, so it holds nothing of the request that opened it; the library's own binding to `ws` would keep that, a timer, and the bytes of
 * each message.
 */
export class Peer implements Outlet, Channel {
  constructor(
    readonly socket: WebSocket,
    readonly stream: Duplex,
    readonly session: Session | null,
    readonly log: Log,
  ) {}

  get protocol(): string {
    return this.socket.protocol;
  }

  get bufferedAmount(): number {
    return this.stream.writableLength;
  }

  /** Whole frames go past `ws`, whose own are never in parts: nothing is compressed here. */
  write(frame: Buffer): void {
    if (this.socket.readyState === this.socket.OPEN) this.stream.write(frame);
  }

  send(text: string): void {
    if (this.bufferedAmount > mostUnread) this.socket.terminate();
    else this.socket.send(text);
  }

  close(code?: number, reason?: string): void {
    this.socket.close(code, reason);
  }

  onMessage(hear: (message: string) => Promise<void>): void {
    this.socket.on("message", (data) => {
      hear(messageOf(data)).catch((error: unknown) => {
        this.log.error({ err: error }, "a message over a socket failed");
        this.close(internalError, "Internal server error");
      });
    });
  }
}

/** Parsed here, for the library keeps what it is given as long as a subscription lasts; text that is no JSON is its to refuse. */
function messageOf(data: RawData): string {
  const text = String(data);
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "string" ? text : (message as string);
  } catch {
    return text;
  }
}
