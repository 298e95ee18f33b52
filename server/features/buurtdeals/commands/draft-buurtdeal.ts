import { createHash } from "node:crypto";
import { type Duty, dutiesProblem } from "#shared/buurtdeals/duties.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

export interface BuurtdealInput {
  readonly id: string;
  readonly initiatorsDo: string;
  readonly municipalityDoes: string;
  readonly upkeepUntil: string;
  readonly duties?: readonly (Pick<Duty, "party" | "what"> & Partial<Duty>)[] | null;
}

/**
 * Lays down who does what, as the next version: whoever signed an earlier one signs anew, and the last that all signed holds until then.
 * Throws INVALID_TEXT, TEXT_TOO_LONG, TOO_MANY, INVALID_TIME, INVALID_TERM.
 */
export async function draftBuurtdeal(work: Work, input: BuurtdealInput): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  auditAct(work, "BuurtdealDrafted", initiative);
  await demandAct(work, "draftBuurtdeal", initiative.id);
  const [initiatorsDo, municipalityDoes, upkeepUntil] = [tidy(input.initiatorsDo), tidy(input.municipalityDoes), tidy(input.upkeepUntil)];
  const duties = (input.duties ?? []).map(({ party, what, firstOn = null, everyMonths = null, untilOn = null }): Duty => ({ party, what: tidy(what), firstOn, everyMonths, untilOn }));
  refuseIf(textProblem(initiatorsDo, "dealText") ?? textProblem(municipalityDoes, "dealText") ?? textProblem(upkeepUntil, "upkeepUntil") ?? dutiesProblem(duties));
  const [deal] = (await work.tx.query(
    `insert into buurtdeals (initiative_id, initiators_do, municipality_does, upkeep_until, drafted_at) values ($1, $2, $3, $4, $5)
     on conflict (initiative_id) do update set initiators_do = $2, municipality_does = $3, upkeep_until = $4, drafted_at = $5, version = buurtdeals.version + 1 returning version`,
    [initiative.id, initiatorsDo, municipalityDoes, upkeepUntil, work.now],
  )) as { version: number }[];
  const version = deal?.version ?? 1;
  const text = JSON.stringify({ initiative: initiative.id, version, initiatorsDo, municipalityDoes, upkeepUntil, duties });
  await work.tx.query("insert into deal_versions (initiative_id, number, text, hash, drafted_by, drafted_at) values ($1, $2, $3::text::json, $4, $5, $6)", [initiative.id, version, text, createHash("sha256").update(text).digest("hex"), work.person(), work.now]);
  await work.tx.query(
    `insert into deal_duties (initiative_id, version, position, party, what, first_on, every_months, until_on)
     select $1, $2, n, d ->> 'party', d ->> 'what', (d ->> 'firstOn')::date, (d ->> 'everyMonths')::smallint, (d ->> 'untilOn')::date from jsonb_array_elements($3::jsonb) with ordinality as given (d, n)`,
    [initiative.id, version, JSON.stringify(duties)],
  );
  work.emit({ type: "BuurtdealReady", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
