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
}

/** Lays down who does what; it can be rewritten until someone has signed. */
export async function draftBuurtdeal(work: Work, input: BuurtdealInput): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  await demandAct(work, "draftBuurtdeal", initiative.id);
  const [initiatorsDo, municipalityDoes, upkeepUntil] = [tidy(input.initiatorsDo), tidy(input.municipalityDoes), tidy(input.upkeepUntil)];
  refuseIf(textProblem(initiatorsDo, "dealText") ?? textProblem(municipalityDoes, "dealText") ?? textProblem(upkeepUntil, "upkeepUntil"));
  await work.tx.query(
    `insert into buurtdeals (initiative_id, initiators_do, municipality_does, upkeep_until, drafted_at) values ($1, $2, $3, $4, $5)
     on conflict (initiative_id) do update set initiators_do = $2, municipality_does = $3, upkeep_until = $4, drafted_at = $5`,
    [initiative.id, initiatorsDo, municipalityDoes, upkeepUntil, work.now],
  );
  auditAct(work, "BuurtdealDrafted", initiative);
  work.emit({ type: "BuurtdealReady", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
