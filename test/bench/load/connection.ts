import { type Socket, connect } from "node:net";

const headEnd = Buffer.from("\r\n\r\n");

export interface Connection {
  /** Sends one request and waits for the whole of its answer; the number is of the body's bytes. */
  ask(request: Buffer): Promise<number>;
  close(): void;
}

/** One kept-alive connection with one request under way at a time. It reads no more of HTTP than these servers write. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  let waiting: PromiseWithResolvers<number> | null = null;
  let received: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    received = received.length ? Buffer.concat([received, chunk]) : chunk;
    try {
      const bytes = bodyBytes(received);
      if (bytes === null) return;
      received = Buffer.alloc(0);
      waiting?.resolve(bytes);
    } catch (error) {
      waiting?.reject(error);
    }
  });
  socket.on("error", (error) => waiting?.reject(error));
  socket.on("close", () => waiting?.reject(new Error("the server closed a connection")));
  return { ask: (request) => send(socket, request, (waiting = Promise.withResolvers())), close: () => void socket.removeAllListeners().on("error", () => undefined).destroy() };
}

function send(socket: Socket, request: Buffer, waiting: PromiseWithResolvers<number>): Promise<number> {
  socket.write(request);
  return waiting.promise;
}

/** Null while the answer is not whole. Throws when it is not what was verified before. */
function bodyBytes(received: Buffer): number | null {
  const end = received.indexOf(headEnd);
  if (end === -1) return null;
  const head = received.toString("latin1", 0, end);
  const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? NaN);
  if (!head.startsWith("HTTP/1.1 200") || Number.isNaN(length)) throw new Error(`an unexpected answer: ${received.toString("utf8").slice(0, 400)}`);
  const start = end + headEnd.length;
  if (received.length < start + length) return null;
  if (received.toString("latin1", start, start + 9) === '{"errors"') throw new Error(`an answer of errors: ${received.toString("utf8", start, start + 400)}`);
  return length;
}
