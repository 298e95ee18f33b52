import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import type { Awareness } from "y-protocols/awareness";
import type { Doc } from "yjs";
import { type ClosedReason, closedReasons, draftingPath, type Flush, messageTooLong, readServerMessage } from "#shared/drafting/messages.ts";

/** What a line tells the room. */
export interface LineEvents {
  /** Both sides have what the other had. */
  readonly onSynced: () => void;
  /** All that was sent up to this number is in the database. */
  readonly onStored: (number: number) => void;
  /** An attempt failed or the line broke; how often since it was last whole. */
  readonly onLost: (times: number) => void;
  readonly onClosed: (reason: ClosedReason) => void;
}

const firstWait = 500;
const longestWait = 20_000;
/** Milliseconds of typing that go as one message: below what is felt, and some thirty times fewer messages under a held key. */
const gathering = 50;

class Socket extends HocuspocusProviderWebsocket {
  /** Takes the line as gone, and waits to be told to connect. */
  drop(): void {
    this.shouldConnect = false;
    this.emit("close", { event: { code: 4408, reason: "offline" } });
  }
}

/** The draft over a socket: changes go both ways at once. It is opened again for as long as the room stands. */
export class SocketLine {
  private readonly socket: Socket;
  private readonly provider: HocuspocusProvider;
  private failures = 0;

  constructor(name: string, document: Doc, awareness: Awareness, told: LineEvents) {
    this.socket = new Socket({
      url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${draftingPath}`,
      delay: firstWait, minDelay: firstWait, maxDelay: longestWait,
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket, name, document, awareness, flushDelay: gathering,
      onSynced: () => {
        this.failures = 0;
        told.onSynced();
      },
      onDisconnect: ({ event }) => (event?.code === messageTooLong ? told.onClosed("TOO_LARGE") : told.onLost((this.failures += 1))),
      onAuthenticationFailed: ({ reason }) => {
        const denied = closedReasons.find((each) => each === reason);
        if (denied) told.onClosed(denied);
      },
      onStateless: ({ payload }) => {
        const message = readServerMessage(payload);
        if (message && "stored" in message) told.onStored(message.stored);
        if (message && "closed" in message) told.onClosed(message.closed);
      },
    });
    this.provider.attach();
    addEventListener("offline", this.offline);
    addEventListener("online", this.online);
  }

  /**
   * Asks to be told when all that was changed so far is stored. Sent on the same line behind the changes; after a break only once both sides
   * are equal again, or it would be answered before what was written in between has come.
   */
  flush(number: number): void {
    if (!this.provider.isSynced) return;
    this.provider.flushPendingUpdates();
    this.provider.sendStateless(JSON.stringify({ flush: number } satisfies Flush));
  }

  leave(): void {
    removeEventListener("offline", this.offline);
    removeEventListener("online", this.online);
    this.provider.destroy();
    this.socket.destroy();
  }

  // A browser notices a dead socket after half a minute; that the network is gone it knows at once.
  private readonly offline = () => this.socket.drop();

  private readonly online = () => void this.socket.connect();
}
