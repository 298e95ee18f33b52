import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Session } from "../session.ts";

/** What takes over a connection whose session was looked up: null for nobody. */
export type Entrance = (request: IncomingMessage, stream: Duplex, head: Buffer, session: Session | null) => void;

interface Dependencies {
  /** By the path of the address. */
  readonly entrances: Readonly<Record<string, Entrance>>;
  readonly sessionOf: (request: IncomingMessage) => Promise<Session | null>;
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
}

/** Lets WebSockets in by their path, from our own pages alone, on the HTTP server's own port. */
export function admitUpgrades(server: Server, { entrances, sessionOf, isOwnOrigin }: Dependencies): void {
  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const path = request.url?.split("?")[0] ?? "";
    const enter = Object.hasOwn(entrances, path) ? entrances[path] : undefined;
    if (!enter || !isOwnOrigin(request)) return refuseUpgrade(stream);
    sessionOf(request).then(
      (session) => enter(request, stream, head, session),
      () => refuseUpgrade(stream),
    );
  });
}

export function refuseUpgrade(stream: Duplex): void {
  stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
}
