// The goals of a run and whether it met them. What a goal is of stands beside what is measured; here are only the comparisons.
import type { Results } from "./results.ts";

export interface Verdict {
  readonly letter: string;
  readonly what: string;
  readonly measured: number;
  readonly goal: number;
  /** Which side of the goal is good. */
  readonly better: "more" | "less";
  readonly unit: string;
}

const fanOut = { cpu: 1.25, memory: 1.5 };
const growth: Readonly<Record<string, number>> = { a: 1.3, b: 1.3, d: 1.3, f: 1.3, e: 5 };
const statementsOfPage = 5;

export function met({ measured, goal, better }: Verdict): boolean {
  return better === "more" ? measured >= goal : measured <= goal;
}

export function verdictsOf(results: Results, town: Results | null): readonly Verdict[] {
  return [...ratios(results), ...live(results), ...page(results), ...(town ? growths(town, results) : [])];
}

function ratios({ operations }: Results): Verdict[] {
  return operations.flatMap(({ letter, title, lanes }) => lanes.flatMap(({ lane, ratio, goal }): Verdict[] =>
    ratio && goal !== null ? [{ letter, what: `${title}: ${lane}`, measured: ratio.median, goal, better: "more", unit: "of the limit" }] : []));
}

function live(results: Results): Verdict[] {
  return results.fanOut.flatMap(({ watchers, brink, raw }): Verdict[] => [
    { letter: "g", what: `CPU a delivery, ${watchers} watchers`, measured: brink.cpu / raw.cpu, goal: fanOut.cpu, better: "less", unit: "of raw ws" },
    { letter: "g", what: `Memory a watcher, ${watchers} watchers`, measured: brink.bytesOfMemory / raw.bytesOfMemory, goal: fanOut.memory, better: "less", unit: "of raw ws" },
  ]);
}

function page({ start, homePage, longThread, longQueue, manyVotes, explained }: Results): Verdict[] {
  const wijkPage = explained.find(({ operation }) => operation.startsWith("f"));
  return [
    ...(wijkPage ? [{ letter: "f", what: "Statements of the wijk's page", measured: wijkPage.statements, goal: statementsOfPage, better: "less", unit: "" } as const] : []),
    ...(start ? [{ letter: "h", what: "Start to the first answer", measured: start.ready, goal: start.goal, better: "less", unit: "ms" } as const] : []),
    ...(manyVotes ? [{ letter: "l", what: `A plan with ${manyVotes.votes} votes against one with ten`, measured: manyVotes.many / manyVotes.few, goal: manyVotes.goal, better: "less", unit: "of its time" } as const] : []),
    ...(longThread ? [{ letter: "k", what: `A talk of ${longThread.comments} comments against a short one`, measured: longThread.many / longThread.few, goal: longThread.goal, better: "less", unit: "of its time" } as const] : []),
    ...(longQueue ? [{ letter: "p", what: `A queue of ${longQueue.reports} reports against one of fifty`, measured: longQueue.many / longQueue.few, goal: longQueue.goal, better: "less", unit: "of its time" } as const] : []),
    ...(homePage
      ? [
          { letter: "i", what: "JavaScript of the home page", measured: homePage.javascriptBytes / 1_000, goal: homePage.goals.javascriptBytes / 1_000, better: "less", unit: "kB" } as const,
          { letter: "i", what: "Home page usable on a slow phone", measured: homePage.usable, goal: homePage.goals.usable, better: "less", unit: "ms" } as const,
        ]
      : []),
  ];
}

/** What a hundred times the data costs the client's known operations, in the middle of all requests; and what it costs the limit. */
export function growths(town: Results, city: Results): Verdict[] {
  const p50 = ({ operations }: Results, letter: string, name: string) => operations.find((each) => each.letter === letter)?.lanes.find(({ lane }) => lane === name)?.p50 ?? NaN;
  const grown = (letter: string, lane: string) => p50(city, letter, lane) / p50(town, letter, lane);
  return city.operations.flatMap(({ letter, title }): Verdict[] => {
    const goal = growth[letter];
    if (goal === undefined) return [];
    const ofLimit = grown(letter, "limit, signed in").toPrecision(3);
    return [{ letter, what: `${title}: city against town`, measured: grown(letter, "known, signed in"), goal, better: "less", unit: `of its p50 (the limit: ${ofLimit})` }];
  });
}
