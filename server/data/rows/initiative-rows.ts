import type { BookingNote } from "#shared/budget/booking-notes.ts";
import type { BookingKind } from "#shared/budget/thermometer.ts";
import { isPublic, type Stage } from "#shared/initiatives/lifecycle.ts";
import { totals, type BudgetLine, type Draft } from "#shared/initiatives/draft.ts";
import type { Row } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { choose, groupId, groupOf, handOf, secondStewardOf, stewardOf } from "./cast.ts";
import { dossierRows } from "./dossier-rows.ts";
import { booking } from "./ledger.ts";
import type { Road } from "./road.ts";
import { steps } from "./schedule.ts";
import { supportRows } from "./support-rows.ts";

/** Rows of all tables that an initiative touches, by table. */
export type InitiativeRows = Record<string, Row[]>;

const order: readonly Stage[] = ["IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD", "VERANTWOORD"];

/** Whether the road went at least as far as a stage; a refusal went as far as being tested, a withdrawal only to draagvlak. */
export function reached(road: Road, stage: Stage): boolean {
  const furthest = road.stage === "AFGEWEZEN" ? "IN_BEHANDELING" : road.stage === "INGETROKKEN" ? "DRAAGVLAK" : road.stage;
  return order.indexOf(stage) <= order.indexOf(furthest);
}

export function draftOf({ plan }: Road): Draft {
  const of = (kind: BudgetLine["kind"], lines: readonly (readonly [string, number])[]) => lines.map(([description, euros]) => ({ kind, description, cents: euros * 100 }));
  const { title, goal, forWhom, place, planning, ownEffort, upkeep } = plan;
  return { title, goal, forWhom, place, planning, ownEffort, upkeep, lines: [...of("COST", plan.costs), ...of("INCOME", plan.income ?? [])] };
}

/** Half of the real ones are the second steward's; those of this year are the persona's, who can act on them. */
function authorOf(road: Road): string {
  const group = groupOf(road.plan.group);
  return road.real && choose(road.plan.slug, 2) === 1 ? secondStewardOf(group) : stewardOf(group);
}

export function initiativeId(road: Road): string {
  return uuidAt(road.at(steps.created), `initiative/${road.plan.slug}`);
}

export function initiativeRows(road: Road, themeId: (slug: string) => string): InitiativeRows {
  const { plan, at, stage } = road;
  const group = groupOf(plan.group);
  const id = initiativeId(road);
  const author = authorOf(road);
  const regisseur = handOf("WIJKREGISSEUR", group);
  const draft = draftOf(road);
  const { cost, income, asked } = totals(draft.lines);
  const changes: Row[] = [];
  const change = (to: Stage, when: Date, by: string, note: string | null = null) => changes.push({ initiative_id: id, stage: to, at: when, by_id: by, note });
  const bookings: Row[] = [];
  const book = (kind: BookingKind, cents: number, when: Date, by: string, note?: BookingNote) => {
    if (cents > 0) bookings.push(booking({ kind, wijk: group.wijk, year: road.year, cents, initiative: id, at: when, by, ...(note && { note }) }));
  };

  change("IDEE", at(steps.created), author);
  if (reached(road, "CONCEPT")) change("CONCEPT", at(steps.drafted), author);
  if (reached(road, "DRAAGVLAK")) {
    change("DRAAGVLAK", at(steps.opened), author);
    book("ASKED", asked, at(steps.opened), author);
  }
  if (stage === "INGETROKKEN") {
    change("INGETROKKEN", at(steps.handedIn), author, road.withdrawal);
    book("ASK_ENDED", asked, at(steps.handedIn), author, "Ingetrokken");
  }
  const supports = isPublic(stage) ? supportRows(road, id, author, asked) : { rounds: [], supports: [] };
  const dossier = reached(road, "INGEDIEND") ? dossierRows({ road, id, group, author, draft, asked, supports: supports.supports, change, book }) : {};
  if (reached(road, "IN_UITVOERING")) {
    change("IN_UITVOERING", at(steps.paid), regisseur);
    book("PAID", asked - road.cutCents, at(steps.paid), regisseur);
  }
  if (reached(road, "GEREALISEERD")) change("GEREALISEERD", road.realisedAt, author);
  if (reached(road, "VERANTWOORD")) {
    change("VERANTWOORD", road.accountedAt, author);
    book("RETURNED", road.returnedCents, road.accountedAt, author);
  }
  const last = changes.at(-1);
  return {
    initiatives: [{
      id, wijk_id: group.wijk, group_id: groupId(plan.group), theme_id: road.theme && themeId(road.theme), author_id: author, title: draft.title, goal: draft.goal, for_whom: draft.forWhom, place: draft.place,
      planning: draft.planning, own_effort: draft.ownEffort, upkeep: draft.upkeep, cost_cents: cost, income_cents: income, demo_amounts: !road.amountsKnown, source: road.source, stage,
      stage_since: last?.["at"], version: reached(road, "CONCEPT") ? 3 : 1, participation_level: plan.level, created_at: at(steps.created), updated_at: last?.["at"],
    }],
    initiative_counters: [{ initiative_id: id, supporters: 0, comments: 0 }],
    budget_lines: draft.lines.map((line, position) => ({ id: uuidAt(at(steps.drafted), `line/${plan.slug}/${position}`), initiative_id: id, kind: line.kind, description: line.description, cents: line.cents, position })),
    stage_changes: changes, bookings, draagvlak_rounds: supports.rounds, supports: supports.supports, ...dossier,
    initiative_updates: road.updates.map(({ at: when, text }) => ({ id: uuidAt(when, `update/${plan.slug}/${text}`), initiative_id: id, author_id: author, text, created_at: when })),
    initiative_accounts: reached(road, "VERANTWOORD")
      ? [{ initiative_id: id, spent_cents: asked - road.cutCents - road.returnedCents, returned_cents: road.returnedCents, results: road.results, accounted_at: road.accountedAt }]
      : [],
  };
}
