import type { Pool } from "pg";
import { Statement } from "../../../platform/database/statement.ts";
import type { Log } from "../../../platform/log.ts";
import type { Transact } from "../../../platform/unit-of-work.ts";
import { CaseFailure } from "../case-system.ts";
import type { ZgwSettings } from "../settings.ts";
import { type ZgwClient, textOf } from "../zgw/client.ts";
import type { CaseTypes } from "../zgw/types.ts";
import { lookForDecision } from "./look-for-decision.ts";

export interface Incoming {
  readonly settings: ZgwSettings;
  readonly client: ZgwClient;
  readonly types: CaseTypes;
  readonly pool: Pool;
  readonly transact: Transact;
  readonly now: () => Date;
  readonly log: Log;
}

const mostAttempts = 12;
const keptDays = 30;
const mostLooks = 20;

const take = new Statement<{ digest: string; url: string }>(
  `update case_notifications set attempts = attempts + 1, next_attempt_at = $1::timestamptz + make_interval(secs => 30 * 2 ^ attempts)
   where digest = (select digest from case_notifications where followed_at is null and attempts < $2 and next_attempt_at <= $1 order by next_attempt_at limit 1 for update skip locked)
   returning digest, resource_url as url`,
);
const followed = new Statement("update case_notifications set followed_at = $2 where digest = $1");
const forget = new Statement(`delete from case_notifications where received_at < $1::timestamptz - interval '${keptDays} days'`);
const byCase = new Statement<{ id: string }>("select initiative_id as id from forwardings where case_url = $1 and decision_url is null");
// What waits for somebody is not looked at again by itself.
const unlooked = new Statement<{ id: string }>(
  `update forwardings f set looked_at = $1 where f.initiative_id in (select o.initiative_id from forwardings o join initiatives i on i.id = o.initiative_id and i.stage in ('INGEDIEND', 'IN_BEHANDELING')
     where o.case_url is not null and o.decision_url is null and o.state <> 'FAILED' and (o.looked_at is null or o.looked_at < $1::timestamptz - interval '15 minutes') order by o.looked_at nulls first limit ${mostLooks})
   returning f.initiative_id as id`,
);

/** Follows what was told, in whatever order it came, and looks by itself at what may have been told and lost. For one process at a time. */
export async function takeIn(incoming: Incoming, signal?: AbortSignal): Promise<void> {
  const { pool, now, log } = incoming;
  const tried = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof CaseFailure)) throw error;
      log.warn({ problem: error.problem, detail: error.message }, "a case could not be read");
      return !error.heals;
    }
  };
  for (let [told] = await take.run(pool, [now(), mostAttempts]); told && !signal?.aborted; [told] = await take.run(pool, [now(), mostAttempts])) {
    const { digest, url } = told;
    if (await tried(() => follow(incoming, url))) await followed.run(pool, [digest, now()]);
  }
  for (const { id } of await unlooked.run(pool, [now()])) if (!signal?.aborted) await tried(() => lookForDecision(incoming, id));
  await forget.run(pool, [now()]);
}

/** A message says where something changed, not what: that is read there. */
async function follow(incoming: Incoming, url: string): Promise<void> {
  const { settings, client, pool } = incoming;
  const caseUrl = url.startsWith(`${settings.zaken}/`) ? url : textOf((await client.get(url))["zaak"]);
  for (const { id } of caseUrl === null ? [] : await byCase.run(pool, [caseUrl])) await lookForDecision(incoming, id);
}
