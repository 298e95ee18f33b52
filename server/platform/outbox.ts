import { Statement, type Runner } from "./database/statement.ts";

/** What happened, told to topics; only ids, so that every reader asks the policy again. */
export interface Event {
  readonly type: string;
  readonly topics: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
}
export interface Bump {
  readonly topic: string;
  readonly sequence: number;
}

// The row of a topic stays locked until commit, so sequences of one topic become visible in order and without gaps. Topics are
// taken in alphabetical order, or two units with the same topics would wait for each other.
const write = new Statement<{ topic: string; sequence: number }>(`
  with told as (
    select topic, type, ids, awaits, row_number() over (partition by topic order by n) as place, count(*) over (partition by topic) as together
    from jsonb_to_recordset($1::jsonb) as e (n int, topic text, type text, ids jsonb, awaits boolean)
  ), bumped as (
    insert into topics (topic, last) select distinct topic, together from told order by topic
    on conflict (topic) do update set last = topics.last + excluded.last returning topic, last
  )
  insert into outbox (topic, sequence, type, ids, at, awaits_reaction)
  select topic, last - together + place, type, ids, $2, awaits from told join bumped using (topic)
  returning topic, sequence`);

/** Writes the events of a unit of work in its own transaction. An event that is reacted to waits on its first topic only. */
export async function writeOutbox(runner: Runner, events: readonly Event[], now: Date, isReactedTo: (type: string) => boolean): Promise<Bump[]> {
  const rows = events.flatMap(({ type, topics, ids }) => topics.map((topic, index) => ({ topic, type, ids, awaits: index === 0 && isReactedTo(type) })));
  return write.run(runner, [JSON.stringify(rows.map((row, n) => ({ n, ...row }))), now]);
}
