// People who write in one document together, over real sockets, as a browser does.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { draftOf, shapeDocument } from "#shared/drafting/document.ts";
import { type ClosedReason, draftingPath, readServerMessage } from "#shared/drafting/messages.ts";
import type { Draft } from "#shared/initiatives/draft.ts";
import { expect, vi } from "vitest";
import { WebSocket } from "ws";
import { Doc, XmlElement, XmlText } from "yjs";
import type { Person } from "./person.ts";

const patience = { timeout: 15_000, interval: 10 };

export interface Writer {
  readonly doc: Doc;
  readonly provider: HocuspocusProvider;
  says(): Draft;
  /** Puts letters at the end of a part. */
  type(part: "goal" | "upkeep", letters: string): void;
  /** Resolves with the initiative's version once all that was typed so far is in the database. */
  flush(): Promise<number>;
  /** What the server acknowledged: the numbers of flushes. */
  readonly acknowledged: ReadonlySet<number>;
  /** Why the server closed, once it said so. */
  closed(): ClosedReason | null;
  /** Whether it was let in, and to write. */
  readonly scope: () => string | null;
  /** The socket itself, for what no client of ours sends. */
  socket(): WebSocket;
  ready(): Promise<Writer>;
  stop(): void;
}

/** Opens the document of an initiative as somebody, or as whoever the cookie says. */
export function openDraft(url: string, person: Pick<Person, "cookie">, id: string, doc = new Doc()): Writer {
  shapeDocument(doc);
  const state: { closed: ClosedReason | null; scope: string | null; denied: ClosedReason | null; flushes: number } = { closed: null, scope: null, denied: null, flushes: 0 };
  const acknowledged = new Set<number>();
  const versions = new Map<number, number>();
  const sockets: WebSocket[] = [];
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: url.replace("http", "ws") + draftingPath, delay: 50, minDelay: 50, maxDelay: 500,
    WebSocketPolyfill: class extends WebSocket {
      constructor(address: string) {
        super(address, { headers: { cookie: person.cookie } });
        sockets.push(this);
      }
    },
  });
  const provider = new HocuspocusProvider({
    websocketProvider, name: id, document: doc,
    onAuthenticated: ({ scope }) => void (state.scope = scope),
    onAuthenticationFailed: ({ reason }) => void (state.closed = reason as ClosedReason),
    onStateless: ({ payload }) => {
      const message = readServerMessage(payload);
      if (message && "stored" in message) {
        acknowledged.add(message.stored);
        versions.set(message.stored, message.version);
      }
      if (message && "closed" in message) {
        state.closed = message.closed;
        websocketProvider.disconnect();
      }
    },
  });
  provider.attach();

  const writer: Writer = {
    doc, provider, acknowledged,
    says: () => draftOf(doc),
    type(part, letters) {
      const fragment = doc.getXmlFragment(part);
      let paragraph = fragment.length ? fragment.get(fragment.length - 1) : null;
      if (!(paragraph instanceof XmlElement) || paragraph.nodeName !== "paragraph") {
        paragraph = new XmlElement("paragraph");
        fragment.push([paragraph]);
      }
      let text = paragraph.length ? paragraph.get(paragraph.length - 1) : null;
      if (!(text instanceof XmlText)) {
        text = new XmlText();
        paragraph.push([text]);
      }
      text.insert(text.length, letters);
    },
    async flush() {
      const number = (state.flushes += 1);
      provider.sendStateless(JSON.stringify({ flush: number }));
      await vi.waitFor(() => expect(acknowledged.has(number) || state.closed).toBeTruthy(), patience);
      return versions.get(number) ?? 0;
    },
    closed: () => state.closed,
    scope: () => state.scope,
    socket: () => sockets.at(-1) as WebSocket,
    async ready() {
      await vi.waitFor(() => expect(provider.isSynced || state.closed).toBeTruthy(), patience);
      return writer;
    },
    stop() {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
  return writer;
}

/** Until all of them say the same. */
export async function agree(...writers: readonly Writer[]): Promise<Draft> {
  await vi.waitFor(() => {
    for (const writer of writers.slice(1)) expect(writer.says()).toEqual(writers[0]?.says());
  }, patience);
  return (writers[0] as Writer).says();
}
