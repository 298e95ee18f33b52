import { Doc, applyUpdate, encodeStateAsUpdate } from "yjs";
import { type Rich, draftOf, fillDocument, richOf, shapeDocument } from "#shared/drafting/document.ts";
import { type Draft, draftProblem } from "#shared/initiatives/draft.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type LockedInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { readInitiative } from "../../initiatives/commands/read-initiative.ts";
import { writeInitiative } from "../../initiatives/commands/write-initiative.ts";
import { draftTopic } from "../draft.events.ts";

export interface StoredState {
  readonly state: Uint8Array;
  readonly revision: number;
}
export interface Stored {
  readonly revision: number;
  /** The initiative's, as it is now. */
  readonly version: number;
  /** Whether what the initiative says changed with it. */
  readonly raised: boolean;
}

const read = new Statement<StoredState>("select case when revision <> $2 then state else '' end as state, revision from initiative_drafts where initiative_id = $1");
const insert = new Statement(
  "insert into initiative_drafts (initiative_id, state, text, rich, problem, updated_at) values ($1, $2, $3::jsonb, $4::jsonb, $5, $6)",
);
const update = new Statement<{ revision: number; changed: boolean }>(
  `update initiative_drafts set state = $2, text = $3::jsonb, rich = $4::jsonb, problem = $5, updated_at = $6, revision = revision + 1 where initiative_id = $1
   returning revision, (old.text, old.rich) is distinct from (new.text, new.rich) as changed`,
);

/**
 * The stored document of an initiative that is locked; the first time it is made of what the initiative says. Who holds the revision that is
 * stored gets its number alone.
 */
export async function stateOf(work: Work, initiativeId: string, held = 0): Promise<StoredState> {
  const [stored] = await read.run(work.run, [initiativeId, held]);
  if (stored) return stored;
  const { text, rich } = await readInitiative(work, initiativeId);
  const doc = new Doc();
  shapeDocument(doc);
  fillDocument(doc, text, rich);
  await insert.run(work.run, [initiativeId, ...written(doc), work.now]);
  return { state: encodeStateAsUpdate(doc), revision: 1 };
}

export function docOf({ state }: StoredState): Doc {
  const doc = new Doc();
  shapeDocument(doc);
  applyUpdate(doc, state);
  return doc;
}

/** Stores the document of a locked initiative, which holds all of the stored one; until it is public the initiative says the same. */
export async function storeState(work: Work, initiative: LockedInitiative, doc: Doc): Promise<Stored> {
  const [text, rich] = [draftOf(doc), richOf(doc)];
  const [stored] = await update.run(work.run, [initiative.id, ...written(doc, text, rich), work.now]);
  if (!stored) throw new Error("a document is stored that was never made");
  work.emit({ type: "DraftStored", topics: [draftTopic(initiative.id)], ids: { initiativeId: initiative.id } });
  const raised = stored.changed && isOwnText(initiative);
  return { revision: stored.revision, raised, version: raised ? await writeInitiative(work, initiative, text, rich) : initiative.version };
}

/** Tells the pages of an initiative that its draft changed. */
export function tellSaved(work: Work, initiative: LockedInitiative): void {
  work.emit({ type: "DraftSaved", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

function isOwnText({ stage }: LockedInitiative): boolean {
  return stage === "IDEE" || stage === "CONCEPT";
}

function written(doc: Doc, text: Draft = draftOf(doc), rich: Rich = richOf(doc)): [state: Buffer, text: string, rich: string, problem: string | null] {
  return [Buffer.from(encodeStateAsUpdate(doc)), JSON.stringify(text), JSON.stringify(rich), draftProblem(text)];
}
