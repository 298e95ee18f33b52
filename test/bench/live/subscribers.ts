import { type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { spawnNode } from "../targets.ts";
import type { Command, Report, Watch } from "./subscribers-process.ts";

/** Watchers of one server, spread over so many processes. */
export interface Subscribers {
  open(watches: readonly Watch[]): Promise<void>;
  /** Does it, and waits until every watcher has heard of it: how long after the beginning, and what the last was told. Null when not all did in time. */
  hear(event: () => Promise<void>, patienceMs: number): Promise<{ readonly ms: number; readonly text: string } | null>;
  stop(): void;
}

export function startSubscribers(processes: number): Subscribers {
  const children = Array.from({ length: processes }, () => spawnNode(fileURLToPath(new URL("subscribers-process.ts", import.meta.url)), {}));
  const using = new Set<ChildProcess>();
  for (const child of children) for (const stream of [child.stdout, child.stderr]) stream?.on("data", (told: Buffer) => void process.stderr.write(told));

  return {
    async open(watches) {
      await Promise.all(children.map(async (child, index) => {
        const own = watches.filter((_, place) => place % processes === index);
        if (!own.length) return;
        using.add(child);
        await answer(child, { open: own }, ({ opened }) => opened);
      }));
    },
    async hear(event, patienceMs) {
      await Promise.all([...using].map((child) => answer(child, { expect: true }, ({ expecting }) => expecting)));
      const waiting = new AbortController();
      const all = Promise.all([...using].map((child) => answer(child, null, ({ arrived }) => arrived, waiting.signal)));
      const begin = performance.timeOrigin + performance.now();
      const [heard] = await Promise.all([Promise.race([all, sleep(patienceMs, null, { ref: false })]), event()]).finally(() => waiting.abort());
      return heard && { ms: Math.max(...heard.map(({ at }) => at)) - begin, text: heard[0]?.text ?? "" };
    },
    stop: () => children.forEach((child) => void child.kill("SIGKILL")),
  };
}

function answer<Told>(child: ChildProcess, command: Command | null, find: (report: Report) => Told | undefined, signal?: AbortSignal): Promise<Told> {
  return new Promise((resolve, reject) => {
    const listen = (report: Report) => {
      const told = find(report);
      if (report.error) reject(new Error(report.error));
      else if (told !== undefined) resolve(told);
      else return;
      child.off("message", listen);
    };
    child.on("message", listen);
    signal?.addEventListener("abort", () => child.off("message", listen));
    if (command) child.send(command);
  });
}
