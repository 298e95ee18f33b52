import type { CaseSystemKind, ForwardingStepKind } from "#shared/cases/forwarding.ts";
import type { Pool } from "pg";
import { alone } from "../../platform/daily.ts";
import { Statement } from "../../platform/database/statement.ts";
import type { Log } from "../../platform/log.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { CaseFailure, type Part, type Perform } from "./case-system.ts";
import { finish, keepStep } from "./commands/keep-step.ts";
import { readForwarded } from "./forwarded.ts";

export interface Forwarding {
  /** Those that are configured; a dossier goes on with the one it began with. */
  readonly systems: Partial<Record<CaseSystemKind, Perform>>;
  readonly pool: Pool;
  readonly transact: Transact;
  readonly now: () => Date;
  readonly log: Log;
}

/** Of one process at a time; beside the places of the regular work. */
export const forwardingPlace = 4_020_005;
const idleMs = 3_000;
/** With waits that double from a minute to six hours these last some four days: a weekend in which nobody looks. */
const mostAttempts = 22;

// The attempt is written down before it is made: what a process that ended did not tell, the next one finds.
const take = new Statement<{ initiativeId: string; system: CaseSystemKind; attempts: number }>(
  `update forwardings set attempts = attempts + 1, next_attempt_at = $1::timestamptz + least(make_interval(secs => 60 * 2 ^ least(attempts, 12)), interval '6 hours')
   where initiative_id = (select initiative_id from forwardings where state = 'UNDERWAY' and system = any($2) and next_attempt_at <= $1 order by next_attempt_at, initiative_id limit 1)
   returning initiative_id as "initiativeId", system, attempts`,
);
// Most of the time there is nothing: then no lock is taken.
const look = new Statement("select from forwardings where state = 'UNDERWAY' and system = any($2) and next_attempt_at <= $1 limit 1");
const nextStep = new Statement<{ kind: ForwardingStepKind; part: Part }>(
  `update forwarding_steps set attempts = attempts + 1 where (initiative_id, position) = (select initiative_id, position from forwarding_steps where initiative_id = $1 and answer is null order by position limit 1)
   returning step as kind, part`,
);
const tell = new Statement("update forwardings set problem = $2, detail = $3 where initiative_id = $1");
const give = new Statement("update forwardings set state = 'FAILED', next_attempt_at = null, problem = $2, detail = $3 where initiative_id = $1");

/** Forwards everything that is due, step by step; for one process at a time. */
export async function forwardDue(forwarding: Forwarding, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await forwardOne(forwarding, signal))) continue;
}

/** Forwards again and again, in one process of several. */
export function startForwarder(forwarding: Forwarding): { stop(): Promise<void> } {
  const { pool, log } = forwarding;
  const ending = new AbortController();
  let running: Promise<unknown> | null = null;
  const systems = Object.keys(forwarding.systems);
  const turn = (): void => {
    running ??= look.run(pool, [forwarding.now(), systems]).then(async (due) => (due.length ? alone(pool, () => forwardDue(forwarding, ending.signal), forwardingPlace) : undefined))
      .catch((error: unknown) => log.error({ err: error }, "forwarding stopped"))
      .finally(() => (running = null));
  };
  const timer = setInterval(turn, idleMs);
  return {
    async stop() {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}

async function forwardOne(forwarding: Forwarding, signal?: AbortSignal): Promise<boolean> {
  const { systems, pool, now, log } = forwarding;
  const [due] = await take.run(pool, [now(), Object.keys(systems)]);
  if (!due) return false;
  const { initiativeId, attempts } = due;
  try {
    await goOn(forwarding, systems[due.system] as Perform, initiativeId, signal);
  } catch (error) {
    const failure = error instanceof CaseFailure ? error : new CaseFailure("FAILED_HERE", (error as Error).name, { heals: true });
    if (!(error instanceof CaseFailure)) log.error({ err: error, initiative: initiativeId }, "a dossier could not be forwarded");
    const last = !failure.heals || attempts >= mostAttempts;
    await (last ? give : tell).run(pool, [initiativeId, failure.problem, failure.message.slice(0, 500)]);
  }
  return true;
}

/** Each answer is kept in a unit of work of its own: a retry goes on where it stopped. */
async function goOn({ pool, transact, now }: Forwarding, perform: Perform, initiativeId: string, signal?: AbortSignal): Promise<void> {
  for (let [step] = await nextStep.run(pool, [initiativeId]); step && !signal?.aborted; [step] = await nextStep.run(pool, [initiativeId])) {
    const done = step;
    const arrived = await perform(done, await readForwarded(pool, initiativeId));
    await transact({ viewer: null, now: now() }, (work) => keepStep(work, initiativeId, done, arrived));
  }
  // Nothing was left to do: somebody had it tried again for another reason.
  if (!signal?.aborted) await finish.run(pool, [initiativeId]);
}
