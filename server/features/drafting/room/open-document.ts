import { setTimeout as delay } from "node:timers/promises";
import { type Doc, applyUpdate, encodeStateAsUpdate } from "yjs";
import { Statement } from "../../../platform/database/statement.ts";
import type { StoredState } from "../commands/draft-state.ts";
import { type Holder, fromStore, openDraft, storeDraft, tellDraft } from "../commands/open-drafts.ts";
import { draftTopic } from "../draft.events.ts";
import { fitsInto } from "../update-check.ts";
import type { Means } from "./means.ts";

/** What is typed in this time is stored together, in milliseconds; who asks whether it is stored waits no longer. */
export const gatherMs = 250;
const longestWaitMs = 5_000;
/** Pages that show the draft hear of it once in this time. */
const tellMs = 1_000;

const newer = new Statement<StoredState>("select state, revision from initiative_drafts where initiative_id = $1 and revision > $2");

/** A document that is open in this process: stores what is typed, merges what others stored, and knows what is stored. */
export class OpenDocument implements Holder {
  revision = 0;
  #version = 0;
  /** Changes by people here, counted; and up to which of them the database has them. */
  #changes = 0;
  #stored = 0;
  #taken = 0;
  /** An upper bound, in bytes. */
  #size = 0;
  #writer: string | null = null;
  #behind = false;
  #frozen = false;
  #running = false;
  #waiting: { readonly upTo: number; readonly done: (version: number | null) => void }[] = [];
  #toldAt = 0;
  #telling: NodeJS.Timeout | undefined;
  readonly #stopListening: () => void;

  private constructor(readonly doc: Doc, readonly id: string, readonly means: Means, readonly frozen: () => void) {
    this.#stopListening = means.feed.listen(draftTopic(id), () => {
      this.#behind = true;
      this.#go();
    });
    doc.on("update", (update: Uint8Array) => void (this.#size += update.length));
    doc.on("destroy", () => this.#end());
  }

  /** Fills an empty document with the stored one; `frozen` is called when it can no longer be stored. Null when that is so already. */
  static async open(doc: Doc, id: string, means: Means, frozen: () => void): Promise<OpenDocument | null> {
    // Listening begins before the look, so that nothing is stored in between unheard.
    const open = new OpenDocument(doc, id, means, frozen);
    try {
      const stored = await means.transact({ viewer: null, now: means.now() }, (work) => openDraft(work, id));
      if (stored) {
        applyUpdate(doc, stored.state, fromStore);
        open.revision = stored.revision;
        open.#version = stored.version;
        return open;
      }
    } catch (error) {
      open.#end();
      throw error;
    }
    open.#end();
    return null;
  }

  /** Why an update cannot be taken, or null. */
  problemOf(update: Uint8Array): ReturnType<typeof fitsInto> {
    const problem = fitsInto(this.doc, update, this.#size);
    if (problem !== "TEXT_TOO_LONG") return problem;
    this.#size = encodeStateAsUpdate(this.doc).length;
    return fitsInto(this.doc, update, this.#size);
  }

  /** Somebody here changed it. */
  changed(by: string): void {
    this.#changes += 1;
    this.#writer = by;
    this.#go();
  }

  /** Resolves once all that was changed so far is in the database, with the initiative's version then; with null when it never will be. */
  stored(): Promise<number | null> {
    if (this.#frozen) return Promise.resolve(null);
    if (this.#stored === this.#changes) return Promise.resolve(this.#version);
    return new Promise((done) => this.#waiting.push({ upTo: this.#changes, done }));
  }

  taken(): void {
    this.#taken = this.#changes;
    this.#size = encodeStateAsUpdate(this.doc).length;
  }

  tells(): boolean {
    if (Date.now() - this.#toldAt < tellMs) {
      this.#telling ??= setTimeout(() => this.#tellNow(), tellMs);
      return false;
    }
    this.#told();
    return true;
  }

  #go(): void {
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  // One thing at a time; what fails is tried again for as long as it takes, and nobody who types hears of it but by waiting.
  async #run(): Promise<void> {
    for (let wait = gatherMs; !this.#frozen && (this.#behind || this.#stored < this.#changes); ) {
      const stores = this.#stored < this.#changes;
      if (stores) await delay(wait);
      try {
        this.#behind = false;
        await (stores ? this.#store() : this.#takeIn());
        wait = gatherMs;
      } catch (error) {
        this.#behind = true;
        this.means.log.error({ err: error }, "a draft could not be stored");
        wait = Math.min(wait * 2, longestWaitMs);
        if (!stores) await delay(wait);
      }
    }
    // In the same turn as the last look, so that no change falls between.
    this.#running = false;
  }

  async #store(): Promise<void> {
    const stored = await this.means.inTurn(() => this.means.transact({ viewer: this.#writer, now: this.means.now() }, (work) => storeDraft(work, this.id, this)));
    if (!stored) return this.#freeze();
    this.revision = stored.revision;
    this.#version = stored.version;
    this.#stored = this.#taken;
    this.#answer((upTo) => upTo <= this.#stored, this.#version);
  }

  async #takeIn(): Promise<void> {
    const [stored] = await newer.run(this.means.reads, [this.id, this.revision]);
    if (!stored) return;
    applyUpdate(this.doc, stored.state, fromStore);
    this.revision = stored.revision;
  }

  #freeze(): void {
    this.#frozen = true;
    this.#answer(() => true, null);
    this.frozen();
  }

  #answer(whose: (upTo: number) => boolean, version: number | null): void {
    const answered = this.#waiting.filter(({ upTo }) => whose(upTo));
    this.#waiting = this.#waiting.filter(({ upTo }) => !whose(upTo));
    for (const { done } of answered) done(version);
  }

  #told(): void {
    this.#toldAt = Date.now();
    clearTimeout(this.#telling);
    this.#telling = undefined;
  }

  #tellNow(): void {
    this.#told();
    this.means
      .transact({ viewer: null, now: this.means.now() }, (work) => tellDraft(work, this.id))
      .catch((error: unknown) => this.means.log.warn({ err: error }, "a saved draft could not be told"));
  }

  #end(): void {
    this.#stopListening();
    if (this.#telling) this.#tellNow();
  }
}
