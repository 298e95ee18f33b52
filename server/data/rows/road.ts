import type { Stage } from "#shared/initiatives/lifecycle.ts";
import type { DemoInitiative } from "../hilversum/initiatives/demo.ts";
import { demoSource } from "../hilversum/initiatives/demo.ts";
import { report, type Plan, type RealInitiative } from "../hilversum/initiatives/initiative.ts";
import { clockAgo, clockFrom, steps, yearOf, type Clock } from "./schedule.ts";

/** What happened with a plan and when: the one form in which real and made-up initiatives become rows. */
export interface Road {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly year: number;
  readonly theme: string | null;
  readonly source: string;
  readonly amountsKnown: boolean;
  readonly at: Clock;
  readonly realisedAt: Date;
  readonly accountedAt: Date;
  /** Null: as many as the rule asks and a few more. */
  readonly supporters: number | null;
  readonly onlyFrom: string | null;
  readonly lastSupport: number;
  readonly comments: readonly string[];
  readonly cutCents: number;
  readonly refusal: { readonly reasons: string; readonly whatNow: string } | null;
  readonly withdrawal: string | null;
  readonly handsGiven: number;
  readonly dealDrafted: boolean;
  readonly results: string | null;
  readonly returnedCents: number;
  readonly updates: readonly { readonly at: Date; readonly text: string }[];
  /** Real initiatives show what neighbours said of them afterwards; those of this year have their own talk. */
  readonly real: boolean;
}

export function realRoad(plan: RealInitiative): Road {
  const at = clockFrom(plan.opened);
  const realisedAt = plan.realised ? clockFrom(plan.realised)(0.2) : at(steps.realised);
  return {
    plan, stage: plan.results ? "VERANTWOORD" : plan.realised ? "GEREALISEERD" : "IN_UITVOERING", year: Number(plan.opened.slice(0, 4)), theme: null, source: report,
    amountsKnown: plan.amountsKnown ?? false, at, realisedAt, accountedAt: new Date(realisedAt.getTime() + (steps.accounted - steps.realised) * 86_400_000),
    supporters: null, onlyFrom: null, lastSupport: steps.lastSupport, comments: [], cutCents: 0, refusal: null, withdrawal: null, handsGiven: 9, dealDrafted: true,
    results: plan.results ?? null, returnedCents: (plan.returned ?? 0) * 100, updates: (plan.updates ?? []).map(([day, text]) => ({ at: clockFrom(day)(0.3), text })), real: true,
  };
}

export function demoRoad(plan: DemoInitiative, now: Date): Road {
  const at = clockAgo(now, plan.openedDaysAgo);
  return {
    plan: { ...plan, title: `${plan.title} (demo)` }, stage: plan.stage, year: yearOf(now), theme: plan.theme, source: demoSource, amountsKnown: false, at,
    realisedAt: at(steps.realised), accountedAt: at(steps.accounted), supporters: plan.supporters, onlyFrom: plan.onlyFrom ?? null,
    lastSupport: Math.min(steps.lastSupport, plan.openedDaysAgo - 0.2), comments: plan.comments ?? [], cutCents: (plan.cut ?? 0) * 100, refusal: plan.refusal ?? null,
    withdrawal: plan.withdrawal ?? null, handsGiven: plan.handsGiven ?? 0, dealDrafted: plan.dealDrafted ?? false, results: plan.results ?? null, returnedCents: (plan.returned ?? 0) * 100,
    updates: plan.update ? [{ at: at(steps.paid + 14), text: plan.update }] : [], real: false,
  };
}
