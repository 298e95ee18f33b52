import type { Runner } from "#server/platform/database/statement.ts";
import type { Transact, Work } from "#server/platform/unit-of-work.ts";

/** Units of work in which the process dies at the nth statement: what it did before is undone, as when its connection ends. */
export function crashing(transact: Transact, nth: number): Transact {
  return (request, command) => transact(request, (work) => command(dying(work, nth)));
}

function dying(work: Work, nth: number): Work {
  let statements = 0;
  const count = (): void => {
    statements += 1;
    if (statements === nth) throw new Error("the process died here");
  };
  const tx = { query: (...asked: Parameters<Work["tx"]["query"]>) => (count(), work.tx.query(...asked)) } as Work["tx"];
  const run: Runner = { query: (query) => (count(), work.run.query(query)) };
  return { ...work, tx, run };
}
