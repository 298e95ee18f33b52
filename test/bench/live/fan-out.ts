// (g) One event to thousands of watchers of a page, beside a bare broadcast of the same bytes.
import { ask } from "../load/wire.ts";
import type { Subjects } from "../subjects.ts";
import { startBrink, startBroadcast } from "../targets.ts";
import { type Delivery, beginSide, deliver, endSide, heard } from "./side.ts";
import { voter, watchOfBrink } from "./watched-pages.ts";

export interface FanOut {
  readonly watchers: number;
  readonly bytes: number;
  readonly brink: Delivery;
  readonly raw: Delivery;
}
export interface SignedIn extends Delivery {
  readonly watchers: number;
}

const watcherCounts = [1_000, 5_000, 10_000] as const;

export async function measureFanOut(databaseUrl: string, subjects: Subjects): Promise<readonly FanOut[]> {
  const page = subjects.votedOn[0] ?? "";
  const product = await startBrink(databaseUrl);
  const watch = watchOfBrink(product, page);
  const brink = await beginSide(product, voter(product, subjects), watch);
  const { text } = await heard(brink);
  const server = await startBroadcast();
  const rawWatch = { url: server.url.replace("http", "ws") };
  const raw = await beginSide(server, async () => void (await ask(server.url, { method: "POST", path: "/", body: text })), rawWatch);
  const results: FanOut[] = [];
  try {
    let open = 1;
    for (const watchers of watcherCounts) {
      const more = Array.from({ length: watchers - open });
      await brink.subscribers.open(more.map(() => watch));
      await raw.subscribers.open(more.map(() => rawWatch));
      open = watchers;
      results.push({ watchers, bytes: Buffer.byteLength(text), brink: await deliver(brink, watchers), raw: await deliver(raw, watchers) });
    }
  } finally {
    await endSide(brink);
    await endSide(raw);
  }
  return results;
}

/** To people who are signed in: each is told what they may themselves, so that no answer is another's too. */
export async function measureSignedIn(databaseUrl: string, subjects: Subjects): Promise<SignedIn> {
  const [page = ""] = subjects.votedOn;
  const product = await startBrink(databaseUrl);
  const [first, ...others] = subjects.watchers.map(({ cookie }) => watchOfBrink(product, page, cookie));
  if (!first) throw new Error("nobody to sign in");
  const side = await beginSide(product, voter(product, subjects), first);
  try {
    await side.subscribers.open(others);
    return { watchers: subjects.watchers.length, ...(await deliver(side, subjects.watchers.length)) };
  } finally {
    await endSide(side);
  }
}
