// Drafting together over WebSockets: Hocuspocus speaks the protocol and keeps the open documents; who may, what is taken and what is stored
// is decided here.
import { setTimeout as delay } from "node:timers/promises";
import { type Document, Hocuspocus } from "@hocuspocus/server";
import { WebSocketServer } from "ws";
import { type ClosedReason, largestMessage, mostPeople, readFlush } from "#shared/drafting/messages.ts";
import { atMost } from "../../../platform/live/at-most.ts";
import { type Entrance, refuseUpgrade } from "../../../platform/live/upgrades.ts";
import type { Session } from "../../../platform/session.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { accessOf } from "./access.ts";
import type { Means } from "./means.ts";
import { OpenDocument, gatherMs } from "./open-document.ts";
import { ownPresence } from "./presence.ts";
import { bringsChanges, catchesUp } from "./read-message.ts";
import { Seat } from "./seat.ts";

/** Rights are asked again so often, whatever took them; sooner when the initiative itself changed. */
const checkMs = 2_000;
/** Sockets of one person, and in one document; documents in one process. */
const most = { sockets: 50, windows: 8, documents: 1_000 };
/** Two fewer than the pool has connections. */
const mostStoring = 2;
const patienceMs = 5_000;
const codes = { comeAnew: 4205, away: 1001, later: 1013 };

type Dependencies = Omit<Means, "inTurn"> & { readonly lastingAmong: (sessions: readonly Session[]) => Promise<ReadonlySet<string>> };
interface Context {
  readonly seat: Seat;
}
/** How the library is told no: a reason without a message is not logged. */
interface Denied {
  readonly reason: ClosedReason | "LATER";
}

/** Serves the documents. Closing stores all that was heard before it ends. */
export function serveDrafting({ lastingAmong, ...dependencies }: Dependencies): { readonly enter: Entrance; close(): Promise<void> } {
  const means: Means = { ...dependencies, inTurn: atMost(mostStoring) };
  const { reads, now, log, feed } = means;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false });
  const seats = new Set<Seat>();
  const opened = new WeakMap<Document, OpenDocument>();
  const among = (draftId: string) => [...seats].filter((seat) => seat.draftId === draftId);

  const hocuspocus = new Hocuspocus<Context>({
    quiet: true, debounce: gatherMs, maxDebounce: gatherMs, maxPendingDocuments: 1, maxUnauthenticatedQueueSize: 2 * largestMessage,
    onAuthenticate: ({ documentName, connectionConfig, context: { seat } }) => admit(seat, documentName, connectionConfig),
    onLoadDocument: ({ document, documentName }) => load(document, documentName),
    beforeSync: async ({ type, payload, document, connection, context: { seat } }) => {
      if (catchesUp(type)) seat.caughtUp = true;
      if (!bringsChanges(type) || connection.readOnly) return;
      const began = performance.now();
      const problem = opened.get(document)?.problemOf(payload);
      seat.spent(performance.now() - began);
      if (!problem) return;
      // So the library does not take it.
      connection.readOnly = true;
      seat.end(problem === "TEXT_TOO_LONG" ? "TOO_LARGE" : "NO_ACCESS");
    },
    beforeHandleAwareness: async ({ states, document, connection, context }) => {
      if (connection) ownPresence(states, document, connection, (context as Context).seat);
    },
    onStateless: ({ payload, document, connection }) => acknowledge(payload, document, connection.readOnly, (connection.context as Context).seat),
    onChange: async ({ document, connection }) => {
      if (connection) opened.get(document)?.changed((connection.context as Context).seat.user.id);
    },
    // The document stays in memory until this is done.
    onStoreDocument: async ({ document }) => void (await opened.get(document)?.stored()),
  });

  async function admit(seat: Seat, draftId: string, connection: { readOnly: boolean }): Promise<void> {
    if (asUuid(draftId) !== draftId.toLowerCase() || draftId !== draftId.toLowerCase()) throw { reason: "NO_ACCESS" } satisfies Denied;
    const [access] = await accessOf(reads, [{ draftId, personId: seat.user.id }], now()).catch((error: unknown) => {
      log.warn({ err: error }, "a right to a draft could not be asked");
      seat.close(codes.later, "Try again later");
      throw { reason: "LATER" } satisfies Denied;
    });
    if (!access || access.closed || access.name === null) throw { reason: access?.closed ?? "NO_ACCESS" } satisfies Denied;
    const here = among(draftId);
    const people = new Set(here.map(({ user }) => user.id));
    const isFull = people.size >= mostPeople && !people.has(seat.user.id);
    const windows = here.filter(({ user }) => user.id === seat.user.id).length;
    if (isFull || windows >= most.windows || (!here.length && hocuspocus.documents.size >= most.documents)) throw { reason: "TOO_MANY" } satisfies Denied;
    seat.draftId = draftId;
    seat.user = { ...seat.user, name: access.name };
    seat.writes = access.writes;
    connection.readOnly = !access.writes;
  }

  async function load(document: Document, draftId: string): Promise<void> {
    const closeAll = (reason: ClosedReason) => among(draftId).forEach((seat) => seat.end(reason));
    try {
      const open = await OpenDocument.open(document, draftId, means, () => closeAll("FROZEN"));
      if (!open) return closeAll("FROZEN");
      opened.set(document, open);
      document.on("destroy", feed.listen(initiativeTopic(draftId), () => void check(among(draftId))));
    } catch (error) {
      log.error({ err: error }, "a draft could not be opened");
      for (const seat of among(draftId)) seat.close(codes.later, "Try again later");
      throw { reason: "LATER" } satisfies Denied;
    }
  }

  /** Never throws: nobody waits for it. */
  async function acknowledge(payload: string, document: Document, readOnly: boolean, seat: Seat): Promise<void> {
    const flush = readFlush(payload);
    if (flush === null || readOnly || !seat.caughtUp) return;
    const version = await opened.get(document)?.stored();
    if (version != null) seat.tell({ stored: flush, version });
  }

  const checking = setInterval(() => void check([...seats]), checkMs);
  async function check(asked: readonly Seat[]): Promise<void> {
    if (!asked.length) return;
    try {
      const inside = asked.flatMap((seat) => (seat.draftId ? [{ seat, draftId: seat.draftId, personId: seat.user.id }] : []));
      const access = inside.length ? await accessOf(reads, inside, now()) : [];
      inside.forEach(({ seat }, index) => apply(seat, access[index]));
      const lasting = await lastingAmong(asked.map(({ session }) => session));
      for (const seat of asked) if (!lasting.has(seat.session.id)) seat.end("NOT_SIGNED_IN");
    } catch (error) {
      log.warn({ err: error }, "rights to drafts could not be asked");
    }
  }

  function apply(seat: Seat, access: Awaited<ReturnType<typeof accessOf>>[number] | undefined): void {
    if (!access || access.closed) seat.end(access?.closed ?? "NO_ACCESS");
    else if (seat.writes && !access.writes) seat.end("NO_ACCESS");
    else if (!seat.writes && access.writes) seat.close(codes.comeAnew, "Come in anew");
  }

  return {
    enter(request, stream, head, session) {
      const isOne = (seat: Seat) => seat.session.personId === session?.personId;
      if (!session || [...seats].filter(isOne).length >= most.sockets) return refuseUpgrade(stream);
      sockets.handleUpgrade(request, stream, head, (socket) => {
        const seat = new Seat(socket, session);
        seats.add(seat);
        const client = hocuspocus.handleConnection(seat, new Request("http://brink.invalid/"), { seat });
        socket.on("message", (data, isBinary) => {
          if (isBinary) seat.hear(new Uint8Array(data as Buffer), client);
          else seat.close(1003, "Not understood");
        });
        // A message that is too long has closed it already.
        socket.on("error", (error) => log.debug({ err: error }, "a socket broke"));
        socket.once("close", (code, reason) => {
          seats.delete(seat);
          client.handleClose({ code, reason: String(reason) });
        });
      });
    },
    async close() {
      clearInterval(checking);
      for (const seat of seats) seat.deafen();
      await Promise.race([storeAll(), delay(patienceMs)]);
      for (const seat of seats) seat.close(codes.away, "Going away");
      await new Promise((resolve) => sockets.close(resolve));
    },
  };

  async function storeAll(): Promise<void> {
    const documents = [...hocuspocus.documents.values()];
    await Promise.all(documents.flatMap((document) => document.getConnections().map((connection) => connection.waitForPendingMessages())));
    await Promise.all(documents.map((document) => opened.get(document)?.stored()));
  }
}
