import type { Context } from "../../platform/graphql/executor.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Payer } from "./pain001.ts";

/** What the mutations of this room use beside a unit of work. */
export interface PaymentContext extends Context {
  readonly keys: Keys;
  readonly payer: Payer;
}
