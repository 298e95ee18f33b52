/**
 * SQL for the text that handing in freezes, of the row of initiatives named `i`: everything the neighbours supported, always in this
 * order. It is stored as it was written (json, not jsonb), so that anyone can take its hash again.
 */
export const frozenText = `json_build_object('title', i.title, 'goal', i.goal, 'forWhom', i.for_whom, 'place', i.place, 'planning', i.planning, 'ownEffort', i.own_effort,
  'upkeep', i.upkeep, 'version', i.version, 'lines', (select json_agg(json_build_object('kind', l.kind, 'description', l.description, 'cents', l.cents) order by l.position)
  from budget_lines l where l.initiative_id = i.id))::text`;

/** SQL for the SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;
}
