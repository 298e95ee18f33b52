import { versionText, hashOf } from "../features/versions/version-text.ts";
import type { Transaction } from "./transaction.ts";

/** Numbers the loaded dossiers by the time they were handed in, and freezes their texts. */
export async function fileDossiers(tx: Transaction): Promise<void> {
  await tx.query(`
    UPDATE dossiers d SET reference = 'WB-' || f.year || '-' || f.number, text = f.text::json, hash = ${hashOf("f.text")}
    FROM (SELECT o.initiative_id, to_char(o.handed_in_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY') AS year, row_number() OVER (ORDER BY o.handed_in_at, o.initiative_id) AS number, ${versionText} AS text
          FROM dossiers o JOIN initiatives i ON i.id = o.initiative_id) f
    WHERE f.initiative_id = d.initiative_id`);
}
