// Interleaved rounds: every lane has its turn in each, in an order that moves on, so that the machine's drift hits all alike.
import { cpuSecondsOf, cpuSecondsOfPostgres } from "./cpu.ts";
import type { Lane } from "./lanes.ts";
import type { Loader } from "./load/loader.ts";
import type { Order } from "./load/process.ts";
import { bytesOf } from "./load/wire.ts";
import { median, rounded, spread } from "./statistics.ts";

export interface Figures {
  readonly lane: string;
  readonly perSecond: number;
  /** To the lane that it is held against, of the same round. */
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number } | null;
  /** How many requests it answers with the CPU of one of that lane: steadier than the clock where a machine has other work. */
  readonly byCpu: number | null;
  readonly goal: number | null;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of CPU for one request. */
  readonly node: number;
  readonly postgres: number;
  readonly bytes: number;
}
export interface Turn {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly node: number;
  readonly postgres: number;
  readonly bytes: number;
}
interface Measuring {
  readonly loader: Loader;
  readonly postmaster: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  /** The requests of each connection, in a circle; without it each begins at another of all. */
  readonly scripts?: readonly (readonly number[])[];
  readonly unit?: number;
  readonly afterTurn?: (lane: Lane, turn: Turn) => Promise<void>;
}

export async function measure(lanes: readonly Lane[], measuring: Measuring): Promise<readonly Figures[]> {
  for (const lane of lanes) await take(lane, measuring);
  const turns = new Map<string, Turn[]>(lanes.map(({ name }) => [name, []]));
  for (let round = 0; round < measuring.rounds; round += 1) {
    for (const [place] of lanes.entries()) {
      const lane = lanes[(place + round) % lanes.length] as Lane;
      turns.get(lane.name)?.push(await take(lane, measuring));
    }
  }
  return lanes.map((lane) => figuresOf(lane, turns.get(lane.name) ?? [], turns.get(lane.against ?? "")));
}

async function take(lane: Lane, measuring: Measuring): Promise<Turn> {
  const { loader, postmaster, seconds, connections, scripts, unit = 1, afterTurn } = measuring;
  const all = [...lane.requests.keys()];
  const order: Order = {
    port: lane.target.port, seconds, unit, requests: lane.requests.map(bytesOf),
    scripts: scripts ?? Array.from({ length: connections }, (_, index) => [...all.slice(index % all.length), ...all.slice(0, index % all.length)]),
  };
  const before = [cpuSecondsOf(lane.target.pid), cpuSecondsOfPostgres(postmaster)] as const;
  const { count, seconds: took, p50, p99, bytes } = await loader.run(order);
  const micros = (now: number, then: number) => ((now - then) * 1e6) / count;
  const turn = { count, perSecond: count / took, p50, p99, bytes, node: micros(cpuSecondsOf(lane.target.pid), before[0]), postgres: micros(cpuSecondsOfPostgres(postmaster), before[1]) };
  await afterTurn?.(lane, turn);
  return turn;
}

function figuresOf(lane: Lane, turns: readonly Turn[], against: readonly Turn[] | undefined): Figures {
  const middle = (field: keyof Turn) => rounded(median(turns.map((turn) => turn[field])));
  const perRound = (ratio: (turn: Turn, other: Turn) => number) => turns.flatMap((turn, round) => (against?.[round] ? [ratio(turn, against[round])] : []));
  const ratios = perRound((turn, other) => turn.perSecond / other.perSecond);
  const byCpu = perRound((turn, other) => (other.node + other.postgres) / (turn.node + turn.postgres));
  const [low, high] = spread(ratios);
  return {
    lane: lane.name, goal: lane.goal, ratio: ratios.length ? { median: rounded(median(ratios)), low: rounded(low), high: rounded(high) } : null,
    byCpu: byCpu.length ? rounded(median(byCpu)) : null,
    perSecond: middle("perSecond"), p50: middle("p50"), p99: middle("p99"), node: middle("node"), postgres: middle("postgres"), bytes: Math.round(median(turns.map(({ bytes }) => bytes))),
  };
}
