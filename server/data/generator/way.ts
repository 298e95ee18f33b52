import type { Stage } from "#shared/initiatives/lifecycle.ts";
import type { BookingNote } from "#shared/budget/booking-notes.ts";
import { bookingKinds, type BookingKind } from "#shared/budget/thermometer.ts";
import { steps } from "../rows/schedule.ts";

/** How many of a thousand initiatives end at a stage now, and how many days ago they asked for support. */
export const mix: readonly { stage: Stage; share: number; youngest: number; oldest: number }[] = [
  { stage: "IDEE", share: 40, youngest: 0, oldest: 200 },
  { stage: "CONCEPT", share: 80, youngest: 0, oldest: 300 },
  { stage: "DRAAGVLAK", share: 200, youngest: 1, oldest: 150 },
  { stage: "INGEDIEND", share: 40, youngest: 15, oldest: 60 },
  { stage: "IN_BEHANDELING", share: 50, youngest: 18, oldest: 100 },
  { stage: "TOEGEKEND", share: 30, youngest: 34, oldest: 110 },
  { stage: "BUURTDEAL", share: 30, youngest: 40, oldest: 120 },
  { stage: "IN_UITVOERING", share: 110, youngest: 43, oldest: 400 },
  { stage: "GEREALISEERD", share: 90, youngest: 71, oldest: 700 },
  { stage: "VERANTWOORD", share: 230, youngest: 106, oldest: 1_700 },
  { stage: "AFGEWEZEN", share: 70, youngest: 31, oldest: 1_700 },
  { stage: "INGETROKKEN", share: 30, youngest: 15, oldest: 1_700 },
];

type By = "author" | "regisseur" | "decider";
interface Step {
  readonly stage: Stage;
  readonly day: number;
  readonly by: By;
}

const drafting: readonly Step[] = [{ stage: "IDEE", day: steps.created, by: "author" }, { stage: "CONCEPT", day: steps.drafted, by: "author" }];
const road: readonly Step[] = [
  ...drafting,
  { stage: "DRAAGVLAK", day: steps.opened, by: "author" }, { stage: "INGEDIEND", day: steps.handedIn, by: "author" }, { stage: "IN_BEHANDELING", day: steps.takenUp, by: "regisseur" },
  { stage: "TOEGEKEND", day: steps.decided, by: "decider" }, { stage: "BUURTDEAL", day: steps.municipalitySigned, by: "regisseur" }, { stage: "IN_UITVOERING", day: steps.paid, by: "regisseur" },
  { stage: "GEREALISEERD", day: steps.realised, by: "author" }, { stage: "VERANTWOORD", day: steps.accounted, by: "author" },
];

/** The steps that led to a stage, with the days after the draagvlak opened. */
export function wayTo(stage: Stage): readonly Step[] {
  if (stage === "AFGEWEZEN") return [...road.slice(0, 5), { stage, day: steps.decided, by: "decider" }];
  if (stage === "INGETROKKEN") return [...road.slice(0, 3), { stage, day: steps.handedIn, by: "author" }];
  return road.slice(0, road.findIndex((step) => step.stage === stage) + 1);
}

type Amount = "asked" | "granted" | "rest" | "returned";
type Move = readonly [kind: BookingKind, amount: Amount, note: BookingNote];

const moves: Partial<Record<Stage, readonly Move[]>> = {
  DRAAGVLAK: [["ASKED", "asked", "Steun gezocht"]],
  INGEDIEND: [["ASK_ENDED", "asked", "Ingediend"], ["RESERVED", "asked", "Ingediend"]],
  TOEGEKEND: [["COMMITTED", "granted", "Toegekend"], ["RELEASED", "rest", "Minder toegekend dan gevraagd"]],
  AFGEWEZEN: [["RELEASED", "asked", "Afgewezen"]],
  INGETROKKEN: [["ASK_ENDED", "asked", "Ingetrokken"]],
  IN_UITVOERING: [["PAID", "granted", "Uitbetaald"]],
  VERANTWOORD: [["RETURNED", "returned", "Niet gebruikt"]],
};

/** The bookings that the way to a stage made, with the day of each and where the money went. */
export function movesTo(stage: Stage): readonly { kind: BookingKind; amount: Amount; note: BookingNote; day: number; from: string; to: string }[] {
  return wayTo(stage).flatMap(({ stage: reached, day }) => (moves[reached] ?? []).map(([kind, amount, note]) => ({ kind, amount, note, day, ...bookingKinds[kind] })));
}
