/** The ways along which an application can go: the wijkbudget, a bijzondere wijkkans, an investment project (Buurten 3.0, table 2), Right to Challenge and Right to Bid (§3.1). */
export const routes = ["WIJKBUDGET", "WIJKKANS", "INVESTERING", "CHALLENGE", "BID"] as const;
export type Route = (typeof routes)[number];

// An investment weighs on the wijk by its capital charges (table 2), but no paper says over how many years or at what interest: until then all of it is reserved, which is never too little.
const pots = { WIJKBUDGET: "WIJKBUDGET", WIJKKANS: "WIJKKANS", INVESTERING: "WIJKBUDGET", CHALLENGE: null, BID: null } as const;

/** The pot that a route asks of; null: it has none of its own, and nothing is reserved. */
export function potOf(route: Route): "WIJKBUDGET" | "WIJKKANS" | null {
  return pots[route];
}
