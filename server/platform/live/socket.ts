import { handleProtocols, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { Session } from "../session.ts";
import { Peer } from "./peer.ts";
import { startPulse } from "./pulse.ts";
import { type Extra, type Subscribing, subscribing } from "./subscribing.ts";
import type { Entrance } from "./upgrades.ts";

/** A session that was ended, or whose person's rights changed, closes its sockets within this time, whichever process did it. */
const sessionCheckMs = 3_000;

interface Sockets {
  readonly enter: Entrance;
  close(): Promise<void>;
}
interface Dependencies extends Subscribing {
  readonly unchangedAmong: (sessions: readonly Session[]) => Promise<ReadonlySet<string>>;
}

/** Serves subscriptions over graphql-transport-ws. The library speaks the protocol; states go out by the hub. */
export function serveSockets({ unchangedAmong, ...dependencies }: Dependencies): Sockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024, perMessageDeflate: false, handleProtocols });
  const { log, schema } = dependencies;
  const protocol = makeServer<Record<string, unknown>, Extra>({ schema, ...subscribing(dependencies) });
  const signedIn = new Map<WebSocket, Session>();
  const pulse = startPulse(sockets.clients);

  function welcome(peer: Peer): void {
    const { socket, session } = peer;
    socket.on("error", broke);
    pulse.keep(socket);
    if (session) signedIn.set(socket, session);
    const closed = protocol.opened(peer, peer as Extra);
    socket.once("close", (code, reason) => {
      signedIn.delete(socket);
      void closed(code, String(reason));
    });
  }

  // Anybody can cause these, by a message that is too long.
  function broke(error: Error): void {
    log.debug({ err: error }, "a socket broke");
  }

  const checking = setInterval(() => void closeChanged().catch(() => undefined), sessionCheckMs);
  async function closeChanged(): Promise<void> {
    // Only those asked about: who connects meanwhile is not ended by an answer that could not name them.
    const asked = [...signedIn];
    if (!asked.length) return;
    const unchanged = await unchangedAmong(asked.map(([, session]) => session));
    for (const [socket, { id }] of asked) if (!unchanged.has(id)) socket.close(4205, "Come in anew");
  }

  return {
    enter: (request, stream, head, session) => sockets.handleUpgrade(request, stream, head, (socket) => welcome(new Peer(socket, stream, session, log))),
    async close() {
      clearInterval(checking);
      pulse.stop();
      for (const socket of sockets.clients) socket.close(1001, "Going away");
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}
