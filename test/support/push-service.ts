// A push service as browsers have one: it takes what is pushed, or answers as it is told.
import { once } from "node:events";
import { type IncomingHttpHeaders, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Pushed {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
}
export interface PushService {
  readonly host: string;
  readonly pushed: Pushed[];
  /** The status it answers with, by path. */
  status: (path: string) => number;
  stop(): Promise<void>;
}

export async function pushService(): Promise<PushService> {
  const state = { pushed: [] as Pushed[], status: (_path: string): number => 201 };
  const server = createServer((request, response) => {
    let bytes = 0;
    request.on("data", (part: Buffer) => (bytes += part.length));
    request.on("end", () => {
      const path = request.url ?? "";
      state.pushed.push({ path, headers: request.headers, bytes });
      response.writeHead(state.status(path), { location: "http://127.0.0.1:1/elsewhere" }).end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return Object.assign(state, {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
