import { type CategoryId, categoryIds } from "#shared/privacy/categories.ts";
import { retentionDays } from "#shared/privacy/retention.ts";
import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import type { Work } from "../../platform/unit-of-work.ts";
import { personTopic } from "../members/member.events.ts";
import { type ExportParts, type ExportedPicture, archiveOf } from "./export-archive.ts";
import { readTables } from "./export-tables.ts";

interface Gathering {
  readonly id: string;
  readonly personId: string;
  readonly locale: string;
  readonly gathered: readonly CategoryId[];
}

/** What somebody gave under seal with their applications, opened for themselves. */
type SealedOf = (work: Work, personId: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

const dayMs = 86_400_000;

/**
 * One category a reaction, each told as an event that brings the next: so everybody sees how far it is, a process that is killed loses at
 * most the category at hand, and two processes never do the same one.
 */
const gatherWith = (sealedOf: SealedOf): Reaction => async (work, { ids }) => {
  // Gone when its person was erased or another one was asked for since.
  const [gathering] = (await work.tx.query(
    `select e.id, e.person_id as "personId", p.locale, array(select category from export_parts where export_id = e.id) as gathered
     from exports e join persons p on p.id = e.person_id where e.id = $1 and e.state = 'GATHERING' for update of e`,
    [ids["exportId"]],
  )) as Gathering[];
  if (!gathering) return;
  const next = categoryIds.find((id) => !gathering.gathered.includes(id));
  if (next) await gatherOne(work, gathering, next);
  else await finish(work, sealedOf, gathering);
};

export function exportReactions(sealedOf: SealedOf): Reactions {
  const gather = gatherWith(sealedOf);
  return { ExportAsked: gather, ExportGathered: gather };
}

async function gatherOne(work: Work, { id, personId }: Gathering, category: CategoryId): Promise<void> {
  const tables = await readTables(work, personId, category);
  await work.tx.query("insert into export_parts (export_id, category, tables) values ($1, $2, $3)", [id, category, JSON.stringify(tables)]);
  await work.tx.query("update exports set done = done + 1 where id = $1", [id]);
  work.emit({ type: "ExportGathered", topics: [personTopic(personId)], ids: { exportId: id } });
}

async function finish(work: Work, sealedOf: SealedOf, { id, personId, locale }: Gathering): Promise<void> {
  const rows = (await work.tx.query("delete from export_parts where export_id = $1 returning category, tables", [id])) as [{ category: CategoryId; tables: object }[], number];
  const gathered = Object.fromEntries(rows[0].map(({ category, tables }) => [category, tables])) as ExportParts;
  // Opened last, so that it lies nowhere in the open but in the archive.
  const parts = { ...gathered, dossiers: { ...gathered.dossiers, application_private: await sealedOf(work, personId) } };
  const pictures = (await work.tx.query("select id, large from pictures where uploaded_by = $1", [personId])) as ExportedPicture[];
  const archive = archiveOf(parts, pictures, locale === "EN" ? "en" : "nl", work.now);
  await work.tx.query("update exports set state = 'READY', archive = $2, ready_at = $3, expires_at = $4 where id = $1", [
    id, Buffer.from(archive), work.now, new Date(work.now.getTime() + retentionDays.export * dayMs),
  ]);
  work.emit({ type: "ExportReady", topics: [personTopic(personId)], ids: { exportId: id } });
}
