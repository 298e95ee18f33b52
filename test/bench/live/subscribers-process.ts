// Many watchers in a process of their own: they open, count what arrives, and say when all have it.
import { WebSocket } from "ws";

export interface Watch {
  readonly url: string;
  readonly cookie?: string;
  /** The subscription to ask for by graphql-transport-ws; without it the socket only listens. */
  readonly subscription?: { readonly query: string; readonly variables: object };
}
export type Command = { readonly open: readonly Watch[] } | { readonly expect: true };
export interface Report {
  readonly opened?: true;
  readonly expecting?: true;
  /** Milliseconds since the epoch at which the last had it, and what it was. */
  readonly arrived?: { readonly at: number; readonly text: string };
  readonly error?: string;
}

const atOnce = 50;
let sockets = 0;
let awaited: Set<WebSocket> | null = null;

function open({ url, cookie, subscription }: Watch): Promise<void> {
  const socket = new WebSocket(url, subscription ? "graphql-transport-ws" : [], { perMessageDeflate: false, skipUTF8Validation: true, ...(cookie && { headers: { cookie } }) });
  return new Promise((resolve, reject) => {
    socket.once("error", reject).on("close", (code) => tell({ error: `a socket was closed: ${code}` }));
    socket.once("open", () => {
      sockets += 1;
      if (!subscription) return resolve();
      socket.send('{"type":"connection_init"}');
      socket.once("message", () => {
        socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: subscription }));
        resolve();
      });
    });
    socket.on("message", (data: Buffer) => {
      const head = data.toString("latin1", 0, 40);
      if (head.includes('"error"')) tell({ error: data.toString("utf8") });
      if (head.includes('"next"') || !subscription) arrived(socket, data);
    });
  });
}

function arrived(socket: WebSocket, data: Buffer): void {
  if (!awaited) return;
  awaited.add(socket);
  if (awaited.size < sockets) return;
  awaited = null;
  tell({ arrived: { at: performance.timeOrigin + performance.now(), text: data.toString() } });
}

function tell(report: Report): void {
  if (process.connected) process.send?.(report);
}

async function openAll(watches: readonly Watch[]): Promise<void> {
  const queue = [...watches];
  const lane = async () => {
    for (let watch = queue.pop(); watch; watch = queue.pop()) await open(watch);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  tell({ opened: true });
}

process.on("message", (command: Command) => {
  if ("expect" in command) {
    awaited = new Set();
    tell({ expecting: true });
  } else openAll(command.open).catch((error: Error) => tell({ error: error.message }));
});
process.once("disconnect", () => process.exit());
