// What the server does by itself, without anybody asking.
import type { Pool } from "pg";
import { extendSeries } from "./features/activities/commands/extend-series.ts";
import { resealPrivate } from "./features/applications/commands/reseal-private.ts";
import { remindOfDuties } from "./features/buurtdeals/commands/remind-of-duties.ts";
import { keepRounds } from "./features/draagvlak/commands/keep-rounds.ts";
import type { FeedReader } from "./features/feeds/feed-reader.ts";
import { settleDecisions } from "./features/groups/commands/settle-decisions.ts";
import { deliverDue } from "./features/notifications/delivering/deliver.ts";
import { postNewsletters } from "./features/newsletters/commands/post-batch.ts";
import type { MailedSite } from "./features/newsletters/newsletter-mail.ts";
import { keepTerms } from "./features/privacy/retention/keep-terms.ts";
import { takeReconciliation } from "./features/reconciliation/commands/take-reconciliation.ts";
import { keepPlaces } from "./features/registrations/commands/keep-places.ts";
import { tellLate } from "./features/reports/commands/tell-late.ts";
import { keepClocks } from "./features/subsidies/commands/keep-clocks.ts";
import { type Regular, daily, elsewhere, often, posting, startRegular } from "./platform/daily.ts";
import type { Keys } from "./platform/keys.ts";
import type { Log } from "./platform/log.ts";
import type { Transact } from "./platform/unit-of-work.ts";

interface RegularDependencies {
  readonly transact: Transact;
  readonly pool: Pool;
  readonly keys: Keys;
  readonly feeds: FeedReader;
  readonly site: MailedSite;
  readonly now: () => Date;
  readonly log: Log;
}

export function startRegularWork({ transact, pool, keys, feeds, site, now, log }: RegularDependencies): readonly Regular[] {
  return [
    startRegular(elsewhere, (signal) => feeds.readDue(signal), pool, log),
    startRegular(posting, (signal) => postNewsletters({ transact, site, now, signal }), pool, log),
    startRegular(daily, async (signal) => {
      await keepTerms({ transact, now: now(), siteName: site.siteName, signal });
      await extendSeries({ transact, now: now(), signal });
      while (!signal.aborted && (await transact({ viewer: null, now: now() }, (work) => resealPrivate(work, keys)))) continue;
      await remindOfDuties({ transact, now: now(), signal });
      const differences = await transact({ viewer: null, now: now() }, takeReconciliation);
      if (differences.length) log.error({ differences }, "counts that are not what their rows say");
    }, pool, log),
    startRegular(often, async (signal) => {
      await keepRounds({ transact, now: now(), signal });
      await keepClocks({ transact, now: now(), signal });
      await settleDecisions(transact, now());
      await keepPlaces({ transact, now: now(), signal });
      await deliverDue({ transact, site, now: now(), signal });
      await tellLate(transact, now());
    }, pool, log),
  ];
}
