import type { Transact } from "../../../platform/unit-of-work.ts";
import { deliverDigests } from "./deliver-digests.ts";
import { deliverNow } from "./deliver-now.ts";
import type { Site } from "./site.ts";

interface Delivering {
  readonly transact: Transact;
  readonly site: Site;
  readonly now: Date;
  /** Ends it between two units of work. */
  readonly signal?: AbortSignal;
}

/** Brings all that is due, in units of work of some hundreds: what a process that ends has not brought is brought by the next. */
export async function deliverDue({ transact, site, now, signal }: Delivering): Promise<void> {
  for (const some of [deliverNow, deliverDigests]) {
    while (!signal?.aborted && (await transact({ viewer: null, now }, (work) => some(work, site)))) continue;
  }
}
