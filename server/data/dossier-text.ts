import type { Transaction } from "./transaction.ts";

/** The text that a dossier freezes, of the initiative named `i`: the same fields in the same order as handing in takes them. */
export const frozenText = `json_build_object('title', i.title, 'goal', i.goal, 'forWhom', i.for_whom, 'place', i.place, 'planning', i.planning, 'ownEffort', i.own_effort, 'upkeep', i.upkeep,
  'version', i.version, 'lines', (SELECT json_agg(json_build_object('kind', l.kind, 'description', l.description, 'cents', l.cents) ORDER BY l.position) FROM budget_lines l WHERE l.initiative_id = i.id))::text`;

export const hashOf = (text: string) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** Numbers the loaded dossiers by the time they were handed in, and freezes their texts. */
export async function fileDossiers(tx: Transaction): Promise<void> {
  await tx.query(`
    UPDATE dossiers d SET reference = 'WB-' || f.year || '-' || f.number, text = f.text::jsonb, hash = ${hashOf("f.text")}
    FROM (SELECT o.initiative_id, to_char(o.handed_in_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY') AS year, row_number() OVER (ORDER BY o.handed_in_at, o.initiative_id) AS number, ${frozenText} AS text
          FROM dossiers o JOIN initiatives i ON i.id = o.initiative_id) f
    WHERE f.initiative_id = d.initiative_id`);
}
