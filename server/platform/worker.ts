import type { Log } from "./log.ts";

/** Work that waits in rows: done piece by piece when it is woken, and every so often by itself. */
export interface Worker {
  wake(): void;
  /** Ends after the piece at hand. */
  stop(): Promise<void>;
}

/** `step` takes one piece and says whether there was one; until there is none it is called again. */
export function startWorker(called: string, idleMs: number, log: Log, step: () => Promise<boolean>): Worker {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  const timer = setInterval(wake, idleMs);

  function wake(): void {
    if (waiting || stopped) return;
    waiting = true;
    running = running.then(drain).catch((error: unknown) => log.error({ err: error }, `${called} stopped`));
  }

  async function drain(): Promise<void> {
    waiting = false;
    while (!stopped && (await step())) continue;
  }

  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
