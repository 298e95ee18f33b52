// (l) An initiative with a hundred thousand votes against one with ten: its page, opened by somebody who is signed in.
import { recount, recountTotals } from "#server/data/settle.ts";
import { demandDocument, knownBody } from "./documents.ts";
import { ask } from "./load/wire.ts";
import type { Run } from "./sections.ts";
import { median } from "./statistics.ts";

export interface ManyVotes {
  readonly votes: number;
  /** Milliseconds of one page after the other, medians. */
  readonly few: number;
  readonly many: number;
  /** How often as long the page with many may take. */
  readonly goal: number;
}

const [few, many] = [10, 100_000];
const goal = 1.1;
const times = 60;

export async function measureManyVotes({ database: { client }, subjects: { votedOn, readers }, targets: { brink } }: Run): Promise<ManyVotes> {
  const [one, other] = votedOn.slice(-2);
  const [reader] = readers;
  if (!one || !other || !reader) throw new Error("no initiatives to vote on");
  for (const [id, count] of [[one, few], [other, many]] as const) {
    await client.query("delete from supports where initiative_id = $1", [id]);
    await client.query("delete from support_counts where initiative_id = $1", [id]);
    await client.query(
      `insert into supports (initiative_id, voter, buurt_id, grade, version, given_at)
       select $1, gen_random_uuid(), r.area[1 + n % cardinality(r.area)], r.grades[1 + n % cardinality(r.grades)], r.material_version, now() from draagvlak_rounds r, generate_series(1, $2::int) n where r.initiative_id = $1`,
      [id, count],
    );
    await client.query(`insert into support_counts (initiative_id, buurt_id, grade, source, confirmed, supporters) select * from (${recount()}) n where initiative_id = $1`, [id]);
    await client.query(`update initiative_counters c set supporters = n.supporters, confirmed = n.confirmed, counted = n.counted from (${recountTotals()}) n where n.initiative_id = c.initiative_id and c.initiative_id = $1`, [id]);
  }
  await client.query("analyze supports, support_counts");
  const document = demandDocument("InitiativePage");
  const opens = async (id: string) => {
    const begin = performance.now();
    await ask(brink.url, { method: "POST", path: "/graphql", cookie: reader.cookie, body: knownBody(document, { id }) });
    return performance.now() - begin;
  };
  const taken: Record<"few" | "many", number[]> = { few: [], many: [] };
  // In turn, so that what else the machine does meets both alike.
  for (let time = 0; time < times; time += 1) {
    taken.few.push(await opens(one));
    taken.many.push(await opens(other));
  }
  return { votes: many, few: median(taken.few), many: median(taken.many), goal };
}
