/**
 * SQL for the text of the plan in the row of initiatives named `i`: all that neighbours support and the municipality decides on, always in
 * this order. It is stored as it was written (json, not jsonb), so that anyone can take its hash again.
 */
export const versionText = `json_build_object('initiative', i.id, 'version', i.version, 'title', i.title, 'goal', i.goal, 'forWhom', i.for_whom, 'place', i.place,
  'planning', i.planning, 'ownEffort', i.own_effort, 'upkeep', i.upkeep,
  'lines', (select coalesce(json_agg(json_build_object('kind', l.kind, 'description', l.description, 'cents', l.cents) order by l.position), '[]') from budget_lines l where l.initiative_id = i.id),
  'rich', i.rich)::text`;

/** SQL for the SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;
}
