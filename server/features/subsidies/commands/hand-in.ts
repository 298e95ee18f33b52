import { localDay } from "#shared/calendar/local-time.ts";
import { type Route, potOf } from "#shared/subsidies/routes.ts";
import { criteria } from "#shared/initiatives/criteria.ts";
import { decisionDue } from "#shared/initiatives/terms.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandComplete, freezeApplication } from "../../applications/commands/freeze-application.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { startClock } from "./clock.ts";
import { recordVersion } from "../../versions/commands/record-version.ts";

export interface HandIn {
  readonly id: string;
  /** On whose behalf: the group that carries it. */
  readonly groupId: string;
  readonly version: number;
  /** The number of the application as it was seen. */
  readonly application: number;
}

/** Hands an initiative in as it stands: its text and its application are frozen with a hash each, and the mandate of today says who decides (Buurten 3.0, table 2). Throws STALE_VERSION, COSTS_DIFFER, INCOMPLETE. */
export async function handIn(work: Work, input: HandIn): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  await demandAct(work, "handIn", initiative.id);
  refuseIf(initiative.groupId !== input.groupId.toLowerCase() && "NOT_ALLOWED");
  if (initiative.version !== input.version) throw new Refused("STALE_VERSION");
  const complete = await demandComplete(work, initiative.id, input.application);
  const answers = complete.application.said.CRITERIA?.answers.filter(({ id }) => criteria.some((criterion) => criterion.id === id)) ?? [];
  const { number } = await recordVersion(work, initiative.id, "HANDED_IN");
  const [filed] = (await work.tx.query(
    `with filed as (insert into dossiers (initiative_id, reference, handed_in_at, handed_in_by, decision_due_at, supporters, asked_cents, text, hash, criteria, mandate_id, hands, instrument)
     select i.id, 'WB-' || left($2, 4) || '-' || nextval('dossier_numbers'), $3, $4, $5, c.supporters, i.asked_cents, v.text, v.hash, $7::jsonb, m.id, m.hands, m.instrument
     from initiatives i join initiative_counters c on c.initiative_id = i.id join initiative_versions v on v.initiative_id = i.id and v.number = $8, mandates m
     where i.id = $1 and m.route = $9 and m.above_cents < $6 and $6 <= m.up_to_cents and m.valid_from <= $2::date and (m.valid_until is null or $2::date < m.valid_until) returning mandate_id, reference, supporters, hash)
     select m.source, f.reference, f.supporters, f.hash from filed f join mandates m on m.id = f.mandate_id`,
    [initiative.id, localDay(work.now), work.now, work.person(), decisionDue(work.now), initiative.askedCents, JSON.stringify(answers), number, complete.application.route],
  )) as { source: string; reference: string; supporters: number; hash: string }[];
  if (!filed) throw new Refused("INVALID_AMOUNT");
  await freezeApplication(work, initiative.id, filed, complete);
  const { source, ...facts } = filed;
  auditAct(work, "InitiativeHandedIn", initiative, { ...forGroup(initiative), rule: source, facts: { ...facts, route: complete.application.route, askedCents: initiative.askedCents } });
  await startClock(work, initiative.id);
  await reserve(work, initiative, complete.application.route);
  await moveStage(work, initiative, "INGEDIEND", "InitiativeHandedIn");
}

/** What it asked of the wijkbudget becomes a reservation in the pot of its route, where that has one. */
async function reserve(work: Work, { id, askedCents: cents }: LockedInitiative, route: Route): Promise<void> {
  const asked = await potOfInitiative(work, id);
  const pot = potOf(route);
  await book(work, { id, ...asked }, [{ kind: "ASK_ENDED", cents, note: "Ingediend" }, ...(pot === "WIJKBUDGET" ? [{ kind: "RESERVED", cents, note: "Ingediend" } as const] : [])]);
  if (pot === "WIJKKANS") await book(work, { id, pot, wijkId: null, year: asked.year }, [{ kind: "RESERVED", cents, note: "Ingediend" }]);
}
