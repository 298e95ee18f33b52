import { type Rich, richParts } from "#shared/drafting/document.ts";
import { type Draft, draftTexts, linesProblem, partProblem, totals } from "#shared/initiatives/draft.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { LockedInitiative } from "./lock-initiative.ts";

const write = new Statement<{ version: number }>(
  `update initiatives set title = coalesce($2, title), goal = coalesce($3, goal), for_whom = coalesce($4, for_whom), place = coalesce($5, place), planning = coalesce($6, planning),
     own_effort = coalesce($7, own_effort), upkeep = coalesce($8, upkeep), cost_cents = coalesce($9, cost_cents), income_cents = coalesce($10, income_cents),
     rich = coalesce(rich, '{}') || $11::jsonb, version = version + 1, updated_at = $12::timestamptz, demo_amounts = demo_amounts and $9 is null,
     stage = case stage when 'IDEE' then 'CONCEPT' else stage end, stage_since = case stage when 'IDEE' then $12 else stage_since end
   where id = $1 returning version`,
);
// Lines that stay the same keep their rows.
const writeLines = new Statement(
  `with wanted as (select kind, description, cents, position from jsonb_to_recordset($2::jsonb) as l (kind text, description text, cents bigint, position smallint)),
     gone as (delete from budget_lines l where initiative_id = $1 and not exists (
       select from wanted w where (w.kind, w.description, w.cents, w.position) = (l.kind, l.description, l.cents, l.position)))
   insert into budget_lines (initiative_id, kind, description, cents, position)
   select $1, kind, description, cents, position from wanted w where not exists (
     select from budget_lines l where l.initiative_id = $1 and (w.kind, w.description, w.cents, w.position) = (l.kind, l.description, l.cents, l.position))`,
);
// The writer may have been erased since they wrote.
const becomeDraft = new Statement("insert into stage_changes (initiative_id, stage, at, by_id) values ($1, 'CONCEPT', $2, (select id from persons where id = $3))");

/**
 * Writes what a document says into the locked initiative and raises its version, which is the answer. A part that cannot be taken as it
 * stands (too long, a title taken out, a line without an amount) stays in the initiative as it was last.
 */
export async function writeInitiative(work: Work, initiative: LockedInitiative, draft: Draft, rich: Rich): Promise<number> {
  const taken = draftTexts.filter((part) => !partProblem(draft, part));
  const lines = linesProblem(draft.lines) ? null : draft.lines;
  const { cost, income } = lines ? totals(lines) : { cost: null, income: null };
  const marked = Object.fromEntries(richParts.filter((part) => taken.includes(part)).map((part) => [part, rich[part]]));
  const texts = draftTexts.map((part) => (taken.includes(part) ? draft[part] : null));
  const [written] = await write.run(work.run, [initiative.id, ...texts, cost, income, JSON.stringify(marked), work.now]);
  if (lines) await writeLines.run(work.run, [initiative.id, JSON.stringify(lines.map((line, position) => ({ ...line, position })))]);
  if (initiative.stage === "IDEE") await becomeDraft.run(work.run, [initiative.id, work.now, work.viewer]);
  return written?.version ?? initiative.version;
}
