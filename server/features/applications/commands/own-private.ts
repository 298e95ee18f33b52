import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { unsealPrivate } from "../private-seal.ts";

const read = new Statement<{ initiativeId: string; initiative: string; keyNumber: number; sealed: string; savedAt: Date }>(
  `select ap.initiative_id as "initiativeId", i.title as initiative, ap.key_number as "keyNumber", ap.sealed, ap.saved_at as "savedAt"
   from application_private ap join initiatives i on i.id = ap.initiative_id where ap.person_id = $1 order by ap.initiative_id`,
);

/** All that somebody gave of themselves, for what they are given of what is known of them (AVG 15). */
export async function ownPrivate(work: Work, keys: Keys, personId: string): Promise<Readonly<Record<string, unknown>>[]> {
  const rows = await read.run(work.run, [personId]);
  return rows.map(({ initiativeId, initiative, keyNumber, sealed, savedAt }) => ({ initiative, ...unsealPrivate(keys, keyNumber, { initiativeId, personId }, sealed), saved_at: savedAt }));
}
