import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { insider } from "../../initiatives/initiative.policy.ts";

/** The note that is spoken of; of an answer the one above it. */
export interface NoteIds {
  readonly noteId: string;
  readonly initiativeId: string;
}
export interface LockedNote {
  readonly id: string;
  readonly initiativeId: string;
  readonly kind: "COMMENT" | "SUGGESTION" | "ANSWER";
  readonly authorId: string | null;
  /** Of an answer; what only the others have is empty in it. */
  readonly parentId: string | null;
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly quote: string;
  readonly text: string;
  readonly removed: boolean;
  readonly state: "OPEN" | "DONE" | "ACCEPTED" | "DECLINED" | null;
}

const visible = `exists (select from initiatives i where i.id = n.initiative_id and ${insider("i", ofParameters)})`;
const find = new Statement<{ initiativeId: string }>(`select n.initiative_id as "initiativeId", ($3::timestamptz) is not null from draft_notes n where n.id = $1 and ${visible}`);
const lock = new Statement<LockedNote>(
  `select n.id, n.initiative_id as "initiativeId", n.kind, n.author_id as "authorId", n.parent_id as "parentId", n.part, n.anchor_from as "from", n.anchor_to as "to", n.quote, n.text,
     n.removed_at is not null as removed, n.state, ($3::timestamptz) is not null from draft_notes n where n.id = $1 and (${visible} or n.author_id = ${ofParameters.viewer}) for no key update of n`,
);

/** Locks a note, after its initiative, against everybody else who reads that draft. Throws NOT_FOUND for others. */
export async function lockNote(work: Work, id: string): Promise<LockedNote> {
  const [found] = await find.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!found) throw new Refused("NOT_FOUND");
  await lockInitiative(work, found.initiativeId);
  return holdNote(work, id);
}

/** Locks a note alone, which is also its author's who reads there no more. Throws NOT_FOUND. */
export async function holdNote(work: Work, id: string): Promise<LockedNote> {
  const [note] = await lock.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!note) throw new Refused("NOT_FOUND");
  return note;
}

export function tellNote(work: Work, type: string, { id, parentId, initiativeId }: Pick<LockedNote, "id" | "parentId" | "initiativeId">): NoteIds {
  const ids = { noteId: parentId ?? id, initiativeId };
  work.emit({ type, topics: [initiativeTopic(initiativeId)], ids });
  return ids;
}
