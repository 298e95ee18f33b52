import { setImmediate as breath } from "node:timers/promises";
import type { WebSocket } from "ws";

/** Below the minute after which proxies cut a silent connection. */
const beatMs = 25_000;
const atOnce = 200;

export interface Pulse {
  keep(socket: WebSocket): void;
  stop(): void;
}

/** Asks all sockets for a sign of life, and cuts those that gave none since the last time. One timer for all of them. */
export function startPulse(sockets: ReadonlySet<WebSocket>): Pulse {
  const silent = new WeakSet<WebSocket>();
  const beating = setInterval(() => void beat(), beatMs);

  async function beat(): Promise<void> {
    for (const [index, socket] of [...sockets].entries()) {
      if (index % atOnce === atOnce - 1) await breath();
      if (silent.has(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) {
        silent.add(socket);
        socket.ping();
      }
    }
  }

  function heard(this: WebSocket): void {
    silent.delete(this);
  }

  return { keep: (socket) => void socket.on("pong", heard), stop: () => clearInterval(beating) };
}
