// (o) Word that reaches people: ten thousand notices of one event and their mails, and the summaries of fifty thousand accounts of whom two
// thousand have something in theirs. The product's own code, on a database of the town, brought into the post and not sent.
import type { Client } from "pg";
import { giveNotices } from "#server/features/notifications/commands/give-notices.ts";
import { deliverDue } from "#server/features/notifications/delivering/deliver.ts";
import type { Site } from "#server/features/notifications/delivering/site.ts";
import { createDataSource } from "#server/platform/database/data-source.ts";
import { createKeys } from "#server/platform/keys.ts";
import { type Transact, unitOfWork } from "#server/platform/unit-of-work.ts";
import type { NoticeKind } from "#shared/notifications/kinds.ts";
import { windowEnd } from "#shared/notifications/windows.ts";
import { type Taken, taking } from "./counted.ts";

export interface Word {
  readonly notices: number;
  readonly given: Taken;
  readonly brought: Taken;
  readonly accounts: number;
  readonly summaries: number;
  readonly summarised: Taken;
}

const [notices, accounts, withContent] = [10_000, 50_000, 2_000];
const eventsOfSummary = 3;
const site: Site = { siteName: "Brink", publicUrl: "https://brink.example", keys: createKeys("a secret of the benchmark, long enough"), mailIn: null };

export async function measureWord(url: string, client: Client): Promise<Word> {
  await client.query("insert into persons (name, email, created_at) select 'Bewoner ' || n, 'bewoner' || n || '@bench.example', now() from generate_series(1, $1 - (select count(*)::int from persons)) n", [accounts]);
  await client.query("analyze persons");
  const dataSource = await createDataSource(url).initialize();
  // The server that is measured beside this is told of nothing, or it would bring them too.
  const transact = unitOfWork({ dataSource, isReactedTo: () => false, committed: () => undefined });
  try {
    const now = new Date();
    const mailed = await mails(client);
    const given = await taking(transact, (counted) => tell(counted, { kind: "SUPPORT_ENDED", whom: notices, event: "bench:one", now }));
    const brought = await taking(transact, (counted) => deliverDue({ transact: counted, site, now }));
    demand("mails", (await mails(client)) - mailed, notices);
    for (let event = 0; event < eventsOfSummary; event += 1) await tell(transact, { kind: "FOLLOWED_PLAN_OPENED", whom: withContent, event: `bench:day:${event}`, now });
    const summarised = await taking(transact, (counted) => deliverDue({ transact: counted, site, now: windowEnd("DAY", now) }));
    demand("summaries", (await mails(client)) - mailed - notices, withContent);
    return { notices, given, brought, accounts, summaries: withContent, summarised };
  } finally {
    await dataSource.destroy();
  }
}

interface Told {
  readonly kind: NoticeKind;
  readonly whom: number;
  readonly event: string;
  readonly now: Date;
}

function tell(transact: Transact, { kind, whom, event, now }: Told): Promise<void> {
  const people = `select p.id as person_id, (select id from initiatives where stage = 'DRAAGVLAK' order by id limit 1) as initiative_id, null::uuid as group_id, null as text, $1::jsonb ->> 'about' as about
    from persons p where p.email like 'bewoner%@bench.example' order by p.id limit ${whom}`;
  return transact({ viewer: null, now }, (work) => giveNotices(work, { kind, whom: people, ids: { about: "Een moestuin voor de straat" }, source: event }));
}

async function mails(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>("select count(*)::int from mails");
  return rows[0]?.count ?? 0;
}

function demand(what: string, count: number, wanted: number): void {
  if (count !== wanted) throw new Error(`${count} ${what}, not ${wanted}`);
}
