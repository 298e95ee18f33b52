import { type Draft, draftProblem, draftTexts, totals } from "#shared/initiatives/draft.ts";
import { tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "./demand-act.ts";
import { lockInitiative, topicsOf } from "./lock-initiative.ts";

export type DraftInput = Draft & { readonly id: string; readonly version: number };

/** Saves a draft on the version that was read. Answers "stale", and writes nothing, when someone saved since. */
export async function saveDraft(work: Work, input: DraftInput): Promise<"saved" | "stale"> {
  const initiative = await lockInitiative(work, input.id);
  await demandAct(work, "edit", initiative.id);
  if (initiative.version !== input.version) return "stale";
  const draft = tidied(input);
  refuseIf(draftProblem(draft));
  const { cost, income } = totals(draft.lines);
  await work.tx.query(
    `update initiatives set title = $2, goal = $3, for_whom = $4, place = $5, planning = $6, own_effort = $7, upkeep = $8, cost_cents = $9, income_cents = $10,
       version = version + 1, updated_at = $11, stage = 'CONCEPT', stage_since = case when stage = 'CONCEPT' then stage_since else $11 end, demo_amounts = false where id = $1`,
    [initiative.id, ...draftTexts.map((field) => draft[field]), cost, income, work.now],
  );
  await work.tx.query("delete from budget_lines where initiative_id = $1", [initiative.id]);
  await work.tx.query(
    `insert into budget_lines (initiative_id, kind, description, cents, position)
     select $1, kind, description, cents, position from jsonb_to_recordset($2::jsonb) as l (kind text, description text, cents bigint, position smallint)`,
    [initiative.id, JSON.stringify(draft.lines.map((line, position) => ({ ...line, position })))],
  );
  if (initiative.stage === "IDEE") {
    await work.tx.query("insert into stage_changes (initiative_id, stage, at, by_id) values ($1, 'CONCEPT', $2, $3)", [initiative.id, work.now, work.viewer]);
  }
  work.emit({ type: "DraftSaved", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  return "saved";
}

function tidied(input: Draft): Draft {
  const texts = Object.fromEntries(draftTexts.map((field) => [field, tidy(input[field])])) as Record<(typeof draftTexts)[number], string>;
  return { ...texts, lines: input.lines.map(({ kind, description, cents }) => ({ kind, description: tidy(description), cents })) };
}
