// (j) People who type in one document, and documents that stand open.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { draftingPath } from "#shared/drafting/messages.ts";
import { WebSocket } from "ws";
import { Doc, type Transaction } from "yjs";
import { cpuSecondsOf, residentBytesOf } from "../cpu.ts";
import { percentile, rounded } from "../statistics.ts";
import type { Session, Subjects } from "../subjects.ts";
import { type Target, startBrink } from "../targets.ts";

export interface Typing {
  readonly people: number;
  /** Milliseconds from a keystroke until another screen has it. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's CPU for one keystroke, with all whom it is told. */
  readonly cpu: number;
}
export interface Drafting {
  readonly typing: readonly Typing[];
  readonly documents: number;
  /** Bytes of the server's memory for one that is open, and for one that everybody has left. */
  readonly open: number;
  readonly idle: number;
}

const counts = [2, 10, 50] as const;
const documents = 200;
/** Five keystrokes a second each, as people who type fast. */
const betweenMs = 200;
const keystrokes = 40;
const atOnce = 20;

interface Screen {
  readonly doc: Doc;
  leave(): void;
}

export async function measureDrafting(databaseUrl: string, client: Client, subjects: Subjects): Promise<Drafting> {
  const people = subjects.watchers.slice(0, Math.max(...counts));
  const drafts = await letInto(client, people);
  const product = await startBrink(databaseUrl);
  try {
    const typing: Typing[] = [];
    for (const [index, count] of counts.entries()) typing.push(await typeTogether(product, drafts[index] ?? "", people.slice(0, count)));
    return { typing, documents: drafts.length, ...(await standOpen(product, drafts, people)) };
  } finally {
    await product.stop();
  }
}

/** Makes the people members of the groups of so many drafts. */
async function letInto(client: Client, people: readonly Session[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with drafts as (select i.id, i.group_id from initiatives i join groups g on g.id = i.group_id where i.stage in ('IDEE', 'CONCEPT', 'DRAAGVLAK') and g.state = 'ACTIVE' order by i.id limit $1),
       joined as (insert into memberships (group_id, person_id, role, state, since) select distinct d.group_id, p.id, 'MEMBER', 'ACTIVE', now() from drafts d cross join unnest($2::uuid[]) as p (id) on conflict do nothing)
     select id from drafts`,
    [documents, people.map(({ person }) => person)],
  );
  return rows.map(({ id }) => id);
}

async function typeTogether(product: Target, draft: string, people: readonly Session[]): Promise<Typing> {
  const screens = await Promise.all(people.map((person) => openScreen(product, draft, person)));
  const typedAt = new Map(screens.map(({ doc }) => [doc.clientID, [] as number[]]));
  const took: number[] = [];
  for (const { doc } of screens) {
    doc.on("afterTransaction", ({ local, beforeState, afterState }: Transaction) => {
      const now = performance.now();
      if (!local) for (const [writer, clock] of afterState) for (const at of typedAt.get(writer)?.slice(beforeState.get(writer) ?? 0, clock) ?? []) took.push(now - at);
    });
  }
  const before = cpuSecondsOf(product.pid);
  await Promise.all(screens.map(async ({ doc }, index) => {
    await sleep((betweenMs * index) / screens.length);
    for (let key = 0; key < keystrokes; key += 1) {
      typedAt.get(doc.clientID)?.push(performance.now());
      doc.getText("place").insert(0, "a");
      await sleep(betweenMs);
    }
  }));
  const cpu = ((cpuSecondsOf(product.pid) - before) * 1e6) / (keystrokes * people.length);
  for (const screen of screens) screen.leave();
  return { people: people.length, p50: rounded(percentile(took, 0.5)), p99: rounded(percentile(took, 0.99)), cpu: rounded(cpu) };
}

/** What stands open is measured after it has settled, and again after everybody left. */
async function standOpen(product: Target, drafts: readonly string[], people: readonly Session[]): Promise<Pick<Drafting, "open" | "idle">> {
  await sleep(2_000);
  const before = residentBytesOf(product.pid);
  const screens: Screen[] = [];
  for (let from = 0; from < drafts.length; from += atOnce) {
    // Each by another: nobody has more than a few open.
    screens.push(...(await Promise.all(drafts.slice(from, from + atOnce).map((draft, at) => openScreen(product, draft, people[(from + at) % people.length] as Session)))));
  }
  await sleep(2_000);
  const open = residentBytesOf(product.pid);
  for (const screen of screens) screen.leave();
  await sleep(5_000);
  const per = (bytes: number) => Math.round((bytes - before) / drafts.length);
  return { open: per(open), idle: per(residentBytesOf(product.pid)) };
}

function openScreen({ url }: Target, draft: string, { cookie }: Session): Promise<Screen> {
  const doc = new Doc();
  return new Promise((resolve, reject) => {
    // Whoever is turned away would come back for ever.
    const refused = (why: unknown) => reject(new Error(`not let into a draft: ${String(why)}`));
    const websocketProvider = new HocuspocusProviderWebsocket({
      url: url.replace("http", "ws") + draftingPath,
      WebSocketPolyfill: class extends WebSocket {
        constructor(address: string) {
          super(address, { headers: { cookie } });
          this.on("error", refused);
        }
      },
    });
    const provider: HocuspocusProvider = new HocuspocusProvider({
      websocketProvider, name: draft, document: doc,
      onAuthenticationFailed: ({ reason }) => refused(reason),
      onSynced: () => resolve({ doc, leave: () => (provider.destroy(), websocketProvider.destroy()) }),
    });
    provider.attach();
  });
}
