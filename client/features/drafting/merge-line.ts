import * as Y from "yjs";
import type { RefusalReason } from "#shared/refusal-reasons.ts";

/** The mutation: what is new here and what we have, for what we lack. */
export type Merge = (update: Uint8Array, vector: Uint8Array) => Promise<{ readonly update: Uint8Array } | { readonly reason: RefusalReason }>;

interface MergeEvents {
  readonly onStored: (number: number) => void;
  readonly onLost: () => void;
  readonly onRefused: (reason: RefusalReason) => void;
}

/** Milliseconds between two journeys. */
const pace = 3_000;

/** The draft without a socket: every few seconds what is new goes by a mutation that merges, and brings back what others wrote. */
export class MergeLine {
  /** What the server is known to have. */
  private readonly theirs = new Y.Doc();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private left = false;

  constructor(private readonly doc: Y.Doc, private readonly merge: Merge, private readonly changes: () => number, private readonly told: MergeEvents) {
    void this.go();
  }

  /** Goes now; who asks while it is under way waits for that journey. */
  go(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.journey().finally(() => {
      this.running = null;
      if (!this.left) this.timer = setTimeout(() => void this.go(), pace);
    });
    return this.running;
  }

  leave(): void {
    this.left = true;
    clearTimeout(this.timer);
  }

  private async journey(): Promise<void> {
    const number = this.changes();
    const update = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.theirs));
    try {
      const answer = await this.merge(update, Y.encodeStateVector(this.doc));
      if (this.left) return;
      if ("reason" in answer) return this.told.onRefused(answer.reason);
      for (const known of [update, answer.update]) Y.applyUpdate(this.theirs, known);
      Y.applyUpdate(this.doc, answer.update, this);
      this.told.onStored(number);
    } catch {
      this.told.onLost();
    }
  }
}
