import { localDay } from "#shared/calendar/local-time.ts";
import { mandateFor } from "#shared/budget/mandates.ts";
import type { BookingNote } from "#shared/budget/booking-notes.ts";
import type { BookingKind } from "#shared/budget/thermometer.ts";
import type { CriterionAnswer } from "#shared/initiatives/criteria.ts";
import type { Draft } from "#shared/initiatives/draft.ts";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { decisionDue, objectionUntil } from "#shared/initiatives/terms.ts";
import type { Group } from "../hilversum/groups.ts";
import { mandates, type LaidDownMandate } from "../hilversum/rules.ts";
import type { Row } from "../transaction.ts";
import { handOf } from "./cast.ts";
import type { Road } from "./road.ts";
import { steps } from "./schedule.ts";
import { ruleId } from "./support-rows.ts";

interface Application {
  readonly road: Road;
  readonly id: string;
  readonly group: Group;
  readonly author: string;
  readonly draft: Draft;
  readonly asked: number;
  readonly supports: readonly Row[];
  change(to: Stage, when: Date, by: string): void;
  book(kind: BookingKind, cents: number, when: Date, by: string, note?: BookingNote): void;
}

/** From handing in to the signed buurtdeal, as far as the road went. Reference, text and hash are filled in once all rows are there. */
export function dossierRows(application: Application): Record<string, Row[]> {
  const { road, id, group, author, asked, supports, change, book } = application;
  const handedInAt = road.at(steps.handedIn);
  const mandate = mandateFor<LaidDownMandate>(mandates.filter(({ route }) => route === "WIJKBUDGET"), asked, localDay(handedInAt));
  if (!mandate) throw new Error(`nobody may decide on ${road.plan.slug}`);
  const regisseur = handOf("WIJKREGISSEUR", group);
  change("INGEDIEND", handedInAt, author);
  book("ASK_ENDED", asked, handedInAt, author);
  book("RESERVED", asked, handedInAt, author);
  const dossiers = [{
    initiative_id: id, reference: id, handed_in_at: handedInAt, handed_in_by: author, decision_due_at: decisionDue(handedInAt),
    supporters: supports.length, asked_cents: asked, text: {}, hash: "", criteria: criteriaOf(application), mandate_id: ruleId(mandate), hands: mandate.hands, instrument: mandate.instrument,
    forwarded_at: new Date(handedInAt.getTime() + 60_000),
  }];
  if (road.stage === "INGEDIEND") return { dossiers };

  change("IN_BEHANDELING", road.at(steps.takenUp), regisseur);
  const decided = road.stage !== "IN_BEHANDELING";
  const granted = road.refusal ? 0 : asked - road.cutCents;
  const verdict = {
    outcome: road.refusal ? "REFUSED" : "GRANTED", granted_cents: granted, what_now: road.refusal?.whatNow ?? null,
    reasons: road.refusal?.reasons ?? (road.cutCents ? "Een goed plan met steun uit de buurt. Een deel van het werk doet de gemeente zelf, daarom is het bedrag iets lager." : "Het plan komt van bewoners, heeft steun in de buurt en vult aan wat er al is."),
  };
  const given = decided ? mandate.hands : mandate.hands.slice(0, road.handsGiven);
  const last = mandate.hands.length - 1;
  const hands = given.map((role, index) => ({
    initiative_id: id, role, person_id: handOf(role, group), ...verdict, at: road.at(index === last && decided ? steps.decided : steps.firstHand + index),
  }));
  if (!decided) return { dossiers, hands };

  const decidedAt = road.at(steps.decided);
  const decider = handOf(mandate.hands[last] ?? "WETHOUDER", group);
  change(road.refusal ? "AFGEWEZEN" : "TOEGEKEND", decidedAt, decider);
  book("COMMITTED", granted, decidedAt, decider);
  book("RELEASED", asked - granted, decidedAt, decider, road.refusal ? "Afgewezen" : undefined);
  const decisions = [{ initiative_id: id, ...verdict, decided_at: decidedAt, objection_until: objectionUntil(decidedAt) }];
  return { dossiers, hands, decisions, ...dealRows(application, regisseur) };
}

function dealRows({ road, id, author, draft, change }: Application, regisseur: string): Record<string, Row[]> {
  if (road.refusal || (road.stage === "TOEGEKEND" && !road.dealDrafted)) return {};
  const buurtdeals = [{
    initiative_id: id, initiators_do: `${draft.ownEffort} ${draft.upkeep}`, municipality_does: "De gemeente betaalt het toegekende bedrag en helpt met de plek en met vergunningen.",
    upkeep_until: "Twee jaar nadat het klaar is", drafted_at: road.at(steps.dealDrafted),
  }];
  if (road.stage === "TOEGEKEND") return { buurtdeals };
  change("BUURTDEAL", road.at(steps.municipalitySigned), regisseur);
  return {
    buurtdeals,
    signatures: [
      { initiative_id: id, party: "INITIATOR", person_id: author, at: road.at(steps.initiatorSigned) },
      { initiative_id: id, party: "MUNICIPALITY", person_id: regisseur, at: road.at(steps.municipalitySigned) },
    ],
  };
}

function criteriaOf({ road, group, draft, supports }: Application): CriterionAnswer[] {
  const buurten = new Set(supports.map((support) => support["buurt_id"])).size;
  return [
    { id: "residents", met: true, answer: `Het plan komt van bewoners: de groep ${group.name}.` },
    { id: "draagvlak", met: true, answer: `${supports.length} buren uit ${buurten} buurten steunen het plan. Iedereen kan meedoen.` },
    road.theme
      ? { id: "wijkthema", met: true, answer: "Het plan past bij een thema van onze wijk." }
      : { id: "wijkthema", met: false, answer: "Er waren nog geen vaste wijkthema's toen wij dit plan maakten." },
    { id: "complementary", met: true, answer: draft.lines.some(({ kind }) => kind === "INCOME") ? "Wat anderen geven hebben wij al afgetrokken. Voor de rest is er geen ander geld." : "Er is geen ander geld voor dit plan." },
  ];
}
