import { type Rich, type RichParts, richParts } from "#shared/drafting/document.ts";
import { richOfPlain } from "#shared/drafting/plain-text.ts";
import type { Draft } from "#shared/initiatives/draft.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

const read = new Statement<Draft & { readonly rich: RichParts | null }>(
  `select title, goal, for_whom as "forWhom", place, planning, own_effort as "ownEffort", upkeep, rich,
     (select coalesce(json_agg(json_build_object('kind', l.kind, 'description', l.description, 'cents', l.cents) order by l.position), '[]') from budget_lines l where l.initiative_id = i.id) as lines
   from initiatives i where i.id = $1`,
);

/** What an initiative says: after it was opened this is what the public reads, whatever its document has become since. Throws NOT_FOUND. */
export async function readInitiative(work: Work, id: string): Promise<{ readonly text: Draft; readonly rich: Rich }> {
  const [row] = await read.run(work.run, [id]);
  if (!row) throw new Refused("NOT_FOUND");
  const { rich, ...text } = row;
  return { text, rich: Object.fromEntries(richParts.map((part) => [part, rich?.[part] ?? richOfPlain(text[part])])) as Rich };
}
