import { createHash } from "node:crypto";
import { localDay } from "#shared/calendar/local-time.ts";
import { type CriterionAnswer, criteriaProblem } from "#shared/initiatives/criteria.ts";
import { decisionDue } from "#shared/initiatives/terms.ts";
import { tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book, budgetYear } from "../../budgets/commands/book.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";

export interface HandIn {
  readonly id: string;
  readonly version: number;
  readonly criteria: readonly CriterionAnswer[];
}

/** Hands an initiative in as it stands: its text is frozen with a hash, and the mandate of today says who decides (Buurten 3.0, table 2). */
export async function handIn(work: Work, input: HandIn): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  await demandAct(work, "handIn", initiative.id);
  if (initiative.version !== input.version) throw new Refused("STALE_VERSION");
  const criteria = input.criteria.map(({ id, met, answer }) => ({ id, met, answer: tidy(answer) }));
  refuseIf(criteriaProblem(criteria));
  const text = await frozenText(work, initiative.id);
  const mandates = (await work.tx.query(
    `insert into dossiers (initiative_id, reference, handed_in_at, handed_in_by, decision_due_at, supporters, asked_cents, text, hash, criteria, mandate_id, hands, instrument)
     select $1, 'WB-' || left($2, 4) || '-' || nextval('dossier_numbers'), $3, $4, $5, c.supporters, $6::bigint, $7::jsonb, $8, $9::jsonb, m.id, m.hands, m.instrument
     from initiative_counters c, mandates m where c.initiative_id = $1 and m.above_cents < $6 and $6 <= m.up_to_cents
       and m.valid_from <= $2::date and (m.valid_until is null or $2::date < m.valid_until) returning initiative_id`,
    [initiative.id, localDay(work.now), work.now, work.person(), decisionDue(work.now), initiative.askedCents, text, sha256(text), JSON.stringify(criteria)],
  )) as unknown[];
  if (!mandates.length) throw new Refused("INVALID_AMOUNT");
  const year = await budgetYear(work, initiative.id);
  await book(work, { ...initiative, year }, [
    { kind: "ASK_ENDED", cents: initiative.askedCents, note: "Ingediend" },
    { kind: "RESERVED", cents: initiative.askedCents, note: "Ingediend" },
  ]);
  await moveStage(work, initiative, "INGEDIEND", "InitiativeHandedIn");
}

/** Everything the neighbours supported, in one fixed order, so that its hash can be checked by anyone. */
async function frozenText(work: Work, id: string): Promise<string> {
  const rows = (await work.tx.query(
    `select json_build_object('title', i.title, 'goal', i.goal, 'forWhom', i.for_whom, 'place', i.place, 'planning', i.planning, 'ownEffort', i.own_effort,
       'upkeep', i.upkeep, 'version', i.version, 'lines', (select json_agg(json_build_object('kind', l.kind, 'description', l.description, 'cents', l.cents) order by l.position)
       from budget_lines l where l.initiative_id = i.id))::text as text from initiatives i where i.id = $1`,
    [id],
  )) as { text: string }[];
  return rows[0]?.text ?? "";
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
