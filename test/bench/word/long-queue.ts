// (p) A queue of five thousand reports against one of fifty: the cases that a wijkregisseur opens, with who reported and what surrounds them.
import { manyReports } from "#test/support/reports.ts";
import { ask } from "../load/wire.ts";
import type { Run } from "../sections.ts";
import { median } from "../statistics.ts";
import { dataOf } from "../lanes.ts";
import { row, rows } from "../json.ts";

export interface LongQueue {
  readonly reports: number;
  /** Milliseconds of one opening after the other, medians. */
  readonly few: number;
  readonly many: number;
  /** How often as long the long one may take. */
  readonly goal: number;
}

const [few, many] = [50, 5_000];
const goal = 1.5;
const times = 60;
const shown = 20;
/** What the desk shows of each. */
const text = `query Queue($queue: ID, $first: Int) { moderationCases(queue: $queue, first: $first) { nodes {
  id kind subjectId reportCount danger unlawful openedAt wijk { id name } subject { title text author { id name } } reports { reason words byAccount } signals { kind times word } thread { id text reported } history { text }
} pageInfo { hasNextPage endCursor } } }`;

export async function measureLongQueue({ database: { client }, subjects: { moderators }, targets: { brink } }: Run): Promise<LongQueue> {
  const [one, other] = moderators;
  if (!one || !other) throw new Error("no wijken with a wijkregisseur");
  await manyReports(client, few, one.wijk);
  await manyReports(client, many, other.wijk);
  await client.query("analyze comments, moderation_cases, case_signals, reports");
  const opens = async ({ wijk, cookie }: (typeof moderators)[number]) => {
    const begin = performance.now();
    const answer = await ask(brink.url, { method: "POST", path: "/graphql", cookie, body: JSON.stringify({ query: text, variables: { queue: wijk, first: shown } }) });
    const taken = performance.now() - begin;
    const cases = rows(row(dataOf(answer))["moderationCases"]).length;
    if (cases !== shown) throw new Error(`${cases} cases, not ${shown}`);
    return taken;
  };
  const taken: Record<"few" | "many", number[]> = { few: [], many: [] };
  // In turn, so that what else the machine does meets both alike.
  for (let time = 0; time < times; time += 1) {
    taken.few.push(await opens(one));
    taken.many.push(await opens(other));
  }
  return { reports: many, few: median(taken.few), many: median(taken.many), goal };
}
