import type { Runner } from "./database/statement.ts";
import { Statement } from "./database/statement.ts";
import type { Keys } from "./keys.ts";

/** So many at once; they come back evenly over the minutes. */
export interface Limit {
  readonly most: number;
  readonly minutes: number;
}

export interface Allowances {
  /** Takes one of what `who` may do of this kind. Answers 0, or the seconds after which there is one again. */
  take(kind: string, who: string, limit: Limit, now: Date): Promise<number>;
}

// Each taking moves the moment until which it is used up by one step, as long as that stays within the period (GCRA): one row, one
// statement, and takings at the same moment wait for each other on the row. What was not moved was refused. A moment that no taking can
// have left, and no clock of another process either, is of a clock that was set back: it holds nobody up.
const usedUntil = "case when a.used_until > $2 + $4::interval + interval '5 s' then $2 else greatest(a.used_until, $2) end";
const take = new Statement<{ used_until: Date; before: Date | null }>(`
  insert into allowances as a (key, used_until) values ($1, $2::timestamptz + $3::interval)
  on conflict (key) do update set used_until = case when ${usedUntil} + $3 <= $2 + $4 then ${usedUntil} + $3 else a.used_until end
  returning new.used_until, old.used_until as before`);
const prune = new Statement("delete from allowances where used_until < $1");

/** Takings of this process between two looks for rows that nobody needs any more. */
const pruneEvery = 2_000;
const mostRemembered = 10_000;
const minuteMs = 60_000;

/** Counts in Postgres, for all processes together; who was refused is remembered here until then, so that a flood does not reach it. */
export function createAllowances(pool: Runner, keys: Keys): Allowances {
  const refusedUntil = new Map<string, number>();
  let takings = 0;

  return {
    async take(kind, who, { most, minutes }, now) {
      const key = keys.seal("allowance", `${kind} ${who}`);
      const wait = Math.ceil(((refusedUntil.get(key) ?? 0) - now.getTime()) / 1_000);
      if (wait > 0) return wait;
      refusedUntil.delete(key);
      takings += 1;
      if (takings % pruneEvery === 0) await prune.run(pool, [now]);
      const stepMs = Math.floor((minutes * minuteMs) / most);
      const [row] = await take.run(pool, [key, now, `${stepMs} ms`, `${minutes} min`]);
      if (!row?.before || row.before.getTime() !== row.used_until.getTime()) return 0;
      const again = row.used_until.getTime() + stepMs - minutes * minuteMs;
      if (refusedUntil.size >= mostRemembered) refusedUntil.clear();
      refusedUntil.set(key, again);
      return Math.max(1, Math.ceil((again - now.getTime()) / 1_000));
    },
  };
}
