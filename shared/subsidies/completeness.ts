// Whether an application is complete by its rule: the page shows it, and handing in demands it.
import { draftTexts, type DraftText } from "../initiatives/draft.ts";
import { sumCents } from "../budget/euro-cents.ts";
import { type AskablePart, type SaidParts, askableParts, unsaid } from "./application.ts";
import { checklistOf } from "./checklist.ts";
import type { Route } from "./routes.ts";
import { type ApplicationRule, type Demand, demandsOf } from "./rules.ts";

export interface Application {
  readonly route: Route;
  readonly said: SaidParts;
  /** Whether whoever hands it in gave their own name, account and address. */
  readonly hasPrivate: boolean;
}
/** The plan that it stands beside. */
export type Plan = Readonly<Record<DraftText, string>> & { readonly costCents: number; readonly incomeCents: number };

/** What others and the group itself pay, in cents. */
export function cofinancedCents({ COFINANCING = unsaid.COFINANCING }: SaidParts): number {
  return sumCents(COFINANCING.sources.map(({ cents }) => cents));
}

const isMet: Readonly<Record<Demand, (application: Application, plan: Plan) => boolean>> = {
  planTexts: (_, plan) => draftTexts.every((part) => plan[part] !== ""),
  reaches: ({ said: { PLAN = unsaid.PLAN } }) => PLAN.reaches !== "",
  // The wijkbudget is for a part of the wijk and not for one street, save on the Nationale Buitenspeeldag.
  serves: ({ said: { PLAN = unsaid.PLAN } }) => PLAN.serves !== null && (PLAN.serves !== "STREET" || PLAN.outdoorPlayDay),
  asked: (_, { costCents, incomeCents }) => costCents > incomeCents,
  balance: ({ said }, { incomeCents }) => cofinancedCents(said) === incomeCents,
  earlier: ({ said: { EARLIER = unsaid.EARLIER } }) => EARLIER.had === false || (EARLIER.had === true && EARLIER.which !== ""),
  earlierAccounted: ({ said: { EARLIER = unsaid.EARLIER } }) => EARLIER.had !== true || EARLIER.accounted,
  contact: ({ said: { CONTACT = unsaid.CONTACT } }) => CONTACT.who !== "" && CONTACT.on !== "",
  permits: ({ said: { PERMITS = unsaid.PERMITS } }) => PERMITS.state !== null,
  permitsWhich: ({ said: { PERMITS = unsaid.PERMITS } }) => PERMITS.state === null || PERMITS.state === "NONE" || PERMITS.which !== "",
  upkeep: ({ said: { UPKEEP = unsaid.UPKEEP } }) => UPKEEP.needed === false || (UPKEEP.needed === true && UPKEEP.who !== "" && (UPKEEP.years ?? 0) > 0),
  checklist: ({ route, said: { CRITERIA = unsaid.CRITERIA } }) => checklistOf(route).every(({ id, demanded }) => CRITERIA.answers.some((each) => each.id === id && each.answer !== "" && (each.met || !demanded))),
  private: ({ hasPrivate }) => hasPrivate,
};

export interface Missing {
  readonly part: AskablePart;
  readonly demand: Demand;
}

/** What an application lacks by its rule, in the order of its parts; nothing: it can be handed in. */
export function missingParts(application: Application, plan: Plan, rule: Pick<ApplicationRule, "demands">): Missing[] {
  return askableParts.flatMap((part) => (demandsOf[part] as readonly Demand[]).filter((demand) => rule.demands.includes(demand) && !isMet[demand](application, plan)).map((demand) => ({ part, demand })));
}
