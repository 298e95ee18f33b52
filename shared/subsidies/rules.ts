import type { AskablePart } from "./application.ts";
import { type Route, routes } from "./routes.ts";

/** What a rule can demand, by the part that it is said in. */
export const demandsOf = {
  PLAN: ["planTexts", "reaches", "serves"], COSTS: ["asked"], COFINANCING: ["balance"], EARLIER: ["earlier", "earlierAccounted"], CONTACT: ["contact"], PERMITS: ["permits", "permitsWhich"],
  UPKEEP: ["upkeep"], CRITERIA: ["checklist"], PRIVATE: ["private"],
} as const satisfies Record<AskablePart, readonly string[]>;
export type Demand = (typeof demandsOf)[AskablePart][number];

/** What an application must hold, from a day on. Like mandates: the newest that has begun holds. */
export interface ApplicationRule {
  readonly id: string;
  readonly route: Route;
  /** The first day, in local time: "2021-01-01". */
  readonly validFrom: string;
  readonly demands: readonly Demand[];
  readonly source: string;
}

const ofWijkbudget: readonly Demand[] = ["planTexts", "reaches", "serves", "asked", "balance", "earlier", "earlierAccounted", "contact", "permits", "permitsWhich", "upkeep", "checklist", "private"];
/** A real estate bid or a task taken over asks no money of the wijkbudget by itself. */
const withoutMoney = ofWijkbudget.filter((demand) => demand !== "asked");

/** hilversum.nl, "Wijkbudget" (undated copy), with the Algemene Subsidieverordening Hilversum 2021 behind it (CVDR655283). */
const source = "hilversum.nl, Wijkbudget; ASV Hilversum 2021 (CVDR655283)";

export const applicationRules: readonly ApplicationRule[] = routes.map((route) => ({
  id: `${route}-2021`, route, validFrom: "2021-01-01", demands: route === "CHALLENGE" || route === "BID" ? withoutMoney : ofWijkbudget, source,
}));

/** The rule of a route on a local day. Throws where there is none. */
export function ruleOn(route: Route, day: string, rules: readonly ApplicationRule[] = applicationRules): ApplicationRule {
  const [rule] = rules.filter((each) => each.route === route && each.validFrom <= day).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  if (!rule) throw new Error(`no rule says what an application by ${route} must hold on ${day}`);
  return rule;
}
