// (k) A talk of five thousand comments against one of fifty: the page that shows it, opened by somebody who is signed in.
import { demandDocument, knownBody } from "./documents.ts";
import { ask } from "./load/wire.ts";
import type { Run } from "./sections.ts";
import { median } from "./statistics.ts";

export interface LongThread {
  readonly comments: number;
  /** Milliseconds of one page after the other, medians. */
  readonly few: number;
  readonly many: number;
  /** How often as long the page with many may take. */
  readonly goal: number;
}

const [few, many] = [50, 5_000];
const goal = 1.2;
const times = 60;

export async function measureLongThread({ database: { client }, subjects: { initiatives, readers }, targets: { brink } }: Run): Promise<LongThread> {
  const [one, other] = initiatives;
  const [reader] = readers;
  if (!one || !other || !reader) throw new Error("no initiatives to talk about");
  for (const [id, count] of [[one, few], [other, many]] as const) {
    await client.query(
      `insert into comments (initiative_id, author_id, text, created_at) select $1, $2, 'Reactie ' || n, now() from generate_series(1, $3 - (select count(*)::int from comments where initiative_id = $1)) n`, [id, reader.person, count],
    );
  }
  await client.query("analyze comments");
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
  return { comments: many, few: median(taken.few), many: median(taken.many), goal };
}
