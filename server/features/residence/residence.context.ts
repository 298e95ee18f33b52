import type { Context } from "../../platform/graphql/executor.ts";
import type { Keys } from "../../platform/keys.ts";
import type { FindHome } from "./homes.ts";

/** What the mutations of this room use beside a unit of work. */
export interface ResidenceContext extends Context {
  readonly findHome: FindHome;
  readonly keys: Keys;
}
