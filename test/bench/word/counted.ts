import type { EntityManager } from "typeorm";
import type { Runner } from "#server/platform/database/statement.ts";
import type { Transact, Work } from "#server/platform/unit-of-work.ts";

export interface Taken {
  readonly ms: number;
  /** Of the units of work themselves, without their begin, commit and outbox. */
  readonly statements: number;
  readonly units: number;
  /** The most by which the process grew, as seen after each unit of work. */
  readonly bytes: number;
}

/** What work in units of work takes. The memory is that of the benchmark's own process, in which the product's code runs here. */
export async function taking(transact: Transact, work: (counted: Transact) => Promise<unknown>): Promise<Taken> {
  const [begin, before] = [performance.now(), process.memoryUsage.rss()];
  let [statements, units, most] = [0, 0, before];
  const counts = (): void => void (statements += 1);
  await work(async (request, command) => {
    const result = await transact(request, (unit) => command(counting(unit, counts)));
    units += 1;
    most = Math.max(most, process.memoryUsage.rss());
    return result;
  });
  return { ms: Math.round(performance.now() - begin), statements, units, bytes: most - before };
}

function counting(work: Work, counts: () => void): Work {
  const tx = Object.create(work.tx, { query: { value: (text: string, values?: unknown[]) => (counts(), work.tx.query(text, values)) } }) as EntityManager;
  const run: Runner = { query: (query) => (counts(), work.run.query(query)) };
  return { ...work, tx, run };
}
