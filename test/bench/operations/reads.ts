import { calendar } from "./calendar.ts";
import { feed } from "./feed.ts";
import { initiative } from "./initiative.ts";
import type { ReadOperation } from "./operation.ts";
import { search } from "./search.ts";
import { wijkPage } from "./wijk-page.ts";

/** In the order in which they are measured. */
export const reads: readonly ReadOperation[] = [feed, initiative, calendar, search, wijkPage];
