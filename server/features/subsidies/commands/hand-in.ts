import { localDay } from "#shared/calendar/local-time.ts";
import { type CriterionAnswer, criteriaProblem } from "#shared/initiatives/criteria.ts";
import { decisionDue } from "#shared/initiatives/terms.ts";
import { tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { freezeApplication, ruleOfToday } from "../../applications/commands/freeze-application.ts";
import { readApplication } from "../../applications/commands/read-application.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { startClock } from "./clock.ts";
import { recordVersion } from "../../versions/commands/record-version.ts";

export interface HandIn {
  readonly id: string;
  /** On whose behalf: the group that carries it. */
  readonly groupId: string;
  readonly version: number;
  readonly criteria: readonly CriterionAnswer[];
}

/** Hands an initiative in as it stands: its text is frozen with a hash, and the mandate of today says who decides (Buurten 3.0, table 2). */
export async function handIn(work: Work, input: HandIn): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  await demandAct(work, "handIn", initiative.id);
  refuseIf(initiative.groupId !== input.groupId.toLowerCase() && "NOT_ALLOWED");
  if (initiative.version !== input.version) throw new Refused("STALE_VERSION");
  const criteria = input.criteria.map(({ id, met, answer }) => ({ id, met, answer: tidy(answer) }));
  refuseIf(criteriaProblem(criteria));
  const { number } = await recordVersion(work, initiative.id, "HANDED_IN");
  const [filed] = (await work.tx.query(
    `with filed as (insert into dossiers (initiative_id, reference, handed_in_at, handed_in_by, decision_due_at, supporters, asked_cents, text, hash, criteria, mandate_id, hands, instrument)
     select i.id, 'WB-' || left($2, 4) || '-' || nextval('dossier_numbers'), $3, $4, $5, c.supporters, i.asked_cents, v.text, v.hash, $7::jsonb, m.id, m.hands, m.instrument
     from initiatives i join initiative_counters c on c.initiative_id = i.id join initiative_versions v on v.initiative_id = i.id and v.number = $8, mandates m
     where i.id = $1 and m.route = coalesce((select a.route from applications a where a.initiative_id = i.id), 'WIJKBUDGET') and m.above_cents < $6 and $6 <= m.up_to_cents and m.valid_from <= $2::date and (m.valid_until is null or $2::date < m.valid_until) returning mandate_id, reference, supporters, hash)
     select m.source, f.reference, f.supporters, f.hash from filed f join mandates m on m.id = f.mandate_id`,
    [initiative.id, localDay(work.now), work.now, work.person(), decisionDue(work.now), initiative.askedCents, JSON.stringify(criteria), number],
  )) as { source: string; reference: string; supporters: number; hash: string }[];
  if (!filed) throw new Refused("INVALID_AMOUNT");
  const { application, plan } = await readApplication(work, initiative.id, work.person());
  await freezeApplication(work, initiative.id, filed, { application, plan, rule: ruleOfToday(work, application.route).id });
  const { source, ...facts } = filed;
  auditAct(work, "InitiativeHandedIn", initiative, { ...forGroup(initiative), rule: source, facts: { ...facts, askedCents: initiative.askedCents } });
  await startClock(work, initiative.id);
  const pot = await potOfInitiative(work, initiative.id);
  await book(work, { id: initiative.id, ...pot }, [
    { kind: "ASK_ENDED", cents: initiative.askedCents, note: "Ingediend" },
    { kind: "RESERVED", cents: initiative.askedCents, note: "Ingediend" },
  ]);
  await moveStage(work, initiative, "INGEDIEND", "InitiativeHandedIn");
}
