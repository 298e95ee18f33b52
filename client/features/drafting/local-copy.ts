import { IndexeddbPersistence } from "y-indexeddb";
import type { Doc } from "yjs";
import { forgetLocalDraft, isUnsent, localDraftName, markLocalDraft } from "#client/lib/local-drafts.ts";

/** What this person writes at this initiative, on their own device. It stays no longer than something in it waits to be sent. */
export class LocalCopy {
  private readonly name: string;
  private readonly kept: IndexeddbPersistence | null;
  /** It was found from an earlier visit, with something that was never sent. */
  readonly restored: boolean;

  constructor(doc: Doc, personId: string, initiativeId: string) {
    this.name = localDraftName(personId, initiativeId);
    this.restored = isUnsent(this.name);
    // A browser that forbids it still lets one write.
    this.kept = typeof indexedDB === "undefined" ? null : new IndexeddbPersistence(this.name, doc);
    this.mark(this.restored);
  }

  /** Resolves when what was kept stands in the document. */
  async read(): Promise<void> {
    await this.kept?.whenSynced;
  }

  mark(unsent: boolean): void {
    markLocalDraft(this.name, unsent);
  }

  /** Lets go of the copy; it stays for another visit. */
  leave(): void {
    void this.kept?.destroy();
  }

  async wipe(): Promise<void> {
    await this.kept?.destroy();
    forgetLocalDraft(this.name);
  }
}
