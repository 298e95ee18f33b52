import { hashOf, versionText } from "../features/versions/version-text.ts";
import type { Transaction } from "./transaction.ts";

/** Keeps the texts of loaded plans as opening and handing in would have done; call it when dossiers have theirs. */
export async function keepVersions(tx: Transaction): Promise<void> {
  await tx.query(`
    INSERT INTO initiative_versions (initiative_id, number, text, hash, at)
      SELECT i.id, i.version, coalesce(d.text, f.text::json), coalesce(d.hash, ${hashOf("f.text")}), s.at
      FROM initiatives i LEFT JOIN dossiers d ON d.initiative_id = i.id CROSS JOIN LATERAL (SELECT ${versionText} AS text) f
      CROSS JOIN LATERAL (SELECT at FROM stage_changes c WHERE c.initiative_id = i.id AND c.stage = 'DRAAGVLAK' ORDER BY c.id DESC LIMIT 1) s
      WHERE i.stage NOT IN ('IDEE', 'CONCEPT') AND NOT i.withdrawn_unseen
      ON CONFLICT DO NOTHING;
    INSERT INTO version_moments (initiative_id, number, kind, by_id, at)
      SELECT v.initiative_id, v.number, 'OPENED', i.author_id, v.at FROM initiative_versions v JOIN initiatives i ON i.id = v.initiative_id
      WHERE NOT EXISTS (SELECT FROM version_moments m WHERE m.initiative_id = v.initiative_id);
    INSERT INTO version_moments (initiative_id, number, kind, by_id, at)
      SELECT v.initiative_id, v.number, 'HANDED_IN', d.handed_in_by, d.handed_in_at FROM initiative_versions v JOIN dossiers d USING (initiative_id)
      WHERE NOT EXISTS (SELECT FROM version_moments m WHERE m.initiative_id = v.initiative_id AND m.kind = 'HANDED_IN')`);
}
