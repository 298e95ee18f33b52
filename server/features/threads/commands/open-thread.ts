import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

const state = new Statement<{ closed: boolean; slow: boolean }>(`
  select c.locked_at is not null or c.continued_in is not null as closed,
    c.slow_minutes is not null and exists (select from comments a where a.parent_id = c.id and a.author_id = $2 and a.created_at > $3::timestamptz - make_interval(mins => c.slow_minutes)) as slow
  from comments c where c.id = $1`);

/** Throws THREAD_LOCKED where nobody answers any more, TOO_SOON where everybody answers once in a while. Under the thread's lock. */
export async function demandOpenThread(work: Work, id: string): Promise<void> {
  const [thread] = await state.run(work.run, [id, work.person(), work.now]);
  refuseIf(thread?.closed === true && "THREAD_LOCKED");
  refuseIf(thread?.slow === true && "TOO_SOON");
}
