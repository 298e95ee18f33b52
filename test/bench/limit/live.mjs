import { WebSocketServer } from "ws";
import { run } from "./database.mjs";
import { initiative } from "./initiative.mjs";

const coalesceMs = 200;
const watchers = new Map();
const waiting = new Map();

/** `/live?id=…`: the state of an initiative as anybody sees it, after every change and at most five times a second. */
export function serveLive(server) {
  new WebSocketServer({ server, perMessageDeflate: false }).on("connection", (socket, { url }) => {
    const id = new URL(url, "http://localhost").searchParams.get("id");
    const among = watchers.get(id) ?? new Set();
    watchers.set(id, among.add(socket));
    socket.on("close", () => among.delete(socket));
  });
}

export function changed(id) {
  if (!watchers.has(id)) return;
  if (waiting.has(id)) return void waiting.set(id, true);
  waiting.set(id, false);
  void deliver(id);
  setTimeout(() => {
    const again = waiting.get(id);
    waiting.delete(id);
    if (again) changed(id);
  }, coalesceMs);
}

async function deliver(id) {
  const { answer } = await run(initiative, [id, null, new Date()]);
  for (const socket of watchers.get(id)) socket.send(answer);
}
