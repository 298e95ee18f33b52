import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { draftOf, shapeDocument } from "#shared/drafting/document.ts";
import type { ClosedReason } from "#shared/drafting/messages.ts";
import { type Draft, draftTexts } from "#shared/initiatives/draft.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Timers } from "#client/lib/timers.ts";
import { Watched } from "#client/lib/watched.ts";
import { LocalCopy } from "./local-copy.ts";
import { MergeLine, type Merge } from "./merge-line.ts";
import { peopleIn, type Present } from "./people.ts";
import type { RoomState, UnsentPart } from "./room-state.ts";
import { SocketLine } from "./socket-line.ts";

export interface RoomAsks {
  readonly merge: Merge;
  /** Whether the one who opened the room is signed in still. */
  readonly stillHere: () => Promise<boolean>;
}

/** Milliseconds: how long typing is gathered before its storing is asked about; a short loss of the line is nobody's alarm; an answer that keeps one waiting is. */
const pause = 300;
const patience = 2_000;
const longWait = 8_000;
/** After so many failed attempts in a row the other way is taken, until a socket is whole again. */
const failuresForMerge = 2;

const refusedAs: Partial<Record<RefusalReason, ClosedReason>> = { NOT_SIGNED_IN: "NOT_SIGNED_IN", WRONG_STAGE: "FROZEN", TEXT_TOO_LONG: "TOO_LARGE", TOO_MANY: "TOO_MANY" };

/**
 * Where one person writes at a draft with others: the document, its way to the server, and what of it is known to be stored. What is typed is
 * never taken back here; it waits, on this device too, until the server says that it is in the database.
 */
export class DraftRoom {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly state = new Watched<RoomState>({ ready: false, line: "lost", unsaved: false, late: false, savedAt: null, restored: false, closed: null });
  readonly people = new Watched<readonly Present[]>([]);
  readonly draft: Watched<Draft>;
  private readonly copy: LocalCopy;
  private readonly socket: SocketLine;
  private merging: MergeLine | null = null;
  /** Counted changes of one's own, and up to which of them the server has stored. */
  private changes = 0;
  private stored = 0;
  /** What is known to be stored. */
  private kept: Draft;
  private restoring = false;
  private over = false;
  private readonly timers = new Timers();

  constructor(readonly initiativeId: string, personId: string, private readonly asks: RoomAsks) {
    shapeDocument(this.doc);
    this.kept = draftOf(this.doc);
    this.draft = new Watched(this.kept);
    this.copy = new LocalCopy(this.doc, personId, initiativeId);
    if (this.copy.restored) this.restore(this.copy);
    this.doc.on("update", (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
      this.timers.start("read", 0, () => this.draft.set(draftOf(this.doc)));
      if (local) this.changed();
    });
    // The first state of all is not told to others; one that was set is.
    this.at(null);
    this.awareness.on("change", () => this.meet(peopleIn(this.awareness, personId)));
    this.socket = new SocketLine(initiativeId, this.doc, this.awareness, {
      onSynced: () => this.whole("socket"),
      onStored: (number) => this.storedUpTo(number),
      onLost: (times) => this.lost(times),
      onClosed: (reason) => void this.close(reason),
    });
  }

  /** The part or line that one is in, for the others to see. */
  at(field: string | null): void {
    this.awareness.setLocalStateField("field", field);
  }

  /** Asks to be stored now; whether all is, within so many milliseconds. */
  async settle(within: number): Promise<boolean> {
    this.flush();
    const { read, subscribe } = this.state;
    if (!read().unsaved) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(false), within);
      const stop = subscribe(() => !read().unsaved && done(true));
      const done = (isStored: boolean) => {
        clearTimeout(timer);
        stop();
        resolve(isStored);
      };
    });
  }

  /** What stands here and was never stored, part by part, for who wrote it to take along. */
  unsent(): readonly UnsentPart[] {
    const now = draftOf(this.doc);
    if (!this.state.read().unsaved) return [];
    const texts = draftTexts.filter((name) => now[name] !== "" && now[name] !== this.kept[name]).map((name) => ({ name, text: now[name] }));
    return JSON.stringify(now.lines) === JSON.stringify(this.kept.lines) ? texts : [...texts, { name: "lines", lines: now.lines }];
  }

  /** Lets go of the draft; what was not stored yet stays on this device. */
  leave(): void {
    if (this.over) return;
    this.hangUp();
    if (this.state.read().unsaved) this.copy.leave();
    else void this.copy.wipe();
  }

  /** What was never sent is a change of one's own that waits, until it was read and sent. */
  private restore(copy: LocalCopy): void {
    this.changes = 1;
    this.restoring = true;
    this.tell({ unsaved: true, restored: true });
    void copy.read().then(() => {
      this.restoring = false;
      this.flush();
    });
  }

  private whole(line: "socket" | "merge"): void {
    this.timers.stop("lost");
    if (line === "socket") this.endMerging();
    if (!this.state.read().unsaved) this.kept = draftOf(this.doc);
    this.tell({ ready: true, line });
    this.flush();
  }

  private lost(times: number): void {
    if (times >= failuresForMerge && navigator.onLine) {
      this.merging ??= new MergeLine(this.doc, this.asks.merge, () => this.changes, {
        onStored: (number) => {
          if (this.state.read().line !== "merge") this.whole("merge");
          this.storedUpTo(number);
        },
        onLost: () => this.tell({ line: "lost" }),
        onRefused: (reason) => void this.close(refusedAs[reason] ?? "NO_ACCESS"),
      });
    } else if (!this.merging && !this.timers.isRunning("lost")) {
      this.timers.start("lost", patience, () => this.tell({ line: "lost" }));
    }
  }

  private changed(): void {
    this.changes += 1;
    if (!this.state.read().unsaved) {
      this.copy.mark(true);
      this.tell({ unsaved: true });
    }
    if (!this.timers.isRunning("late")) this.timers.start("late", longWait, () => this.askAgain());
    if (!this.timers.isRunning("flush")) this.timers.start("flush", pause, () => this.flush());
  }

  private askAgain(): void {
    this.tell({ late: true });
    this.flush();
    this.timers.start("late", longWait, () => this.askAgain());
  }

  private flush(): void {
    this.timers.stop("flush");
    if (this.changes <= this.stored || this.restoring || this.over) return;
    if (this.merging) void this.merging.go();
    else this.socket.flush(this.changes);
  }

  private storedUpTo(number: number): void {
    this.stored = Math.max(this.stored, number);
    if (this.stored < this.changes) return;
    this.timers.stop("late");
    this.copy.mark(false);
    this.kept = draftOf(this.doc);
    this.tell({ unsaved: false, late: false, savedAt: this.state.read().unsaved ? new Date() : this.state.read().savedAt });
  }

  private async close(told: ClosedReason): Promise<void> {
    const asksWho = told === "NOT_SIGNED_IN" || told === "NO_ACCESS";
    const isHere = !asksWho || (await this.asks.stillHere());
    // Rights that changed end the line too; who still may come in is let in again by the line itself.
    if (this.over || (told === "NOT_SIGNED_IN" && isHere)) return;
    // To who is signed in no more, a draft looks as if it were not there.
    const reason = isHere ? told : "NOT_SIGNED_IN";
    this.hangUp();
    const waits = reason === "TOO_MANY" || (reason === "NOT_SIGNED_IN" && this.state.read().unsaved);
    if (waits) this.copy.leave();
    else await this.copy.wipe();
    this.tell({ closed: reason, line: "lost" });
  }

  private hangUp(): void {
    this.over = true;
    this.timers.stopAll();
    this.endMerging();
    this.socket.leave();
  }

  private endMerging(): void {
    this.merging?.leave();
    this.merging = null;
  }

  /** Carets move all the time; who is where changes seldom. */
  private meet(people: readonly Present[]): void {
    if (JSON.stringify(people) !== JSON.stringify(this.people.read())) this.people.set(people);
  }

  private tell(changes: Partial<RoomState>): void {
    this.state.set({ ...this.state.read(), ...changes });
  }
}
