// (x) What PostgreSQL does for each hot operation: its own log of the plans it ran, asked of every connection of the product. A hot
// statement that reads a large table from end to end makes the run fail.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "./database.ts";
import type { Lane } from "./lanes.ts";
import { type Wire, ask } from "./load/wire.ts";

export interface Explained {
  readonly operation: string;
  readonly statements: number;
  /** Milliseconds inside PostgreSQL, and pages of 8 kB from its memory and from elsewhere. */
  readonly ms: number;
  readonly hit: number;
  readonly read: number;
  /** Large tables that were read whole: none is right. */
  readonly whole: readonly string[];
}
interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
  readonly Plans?: readonly Plan[];
}

const largeTable = 10_000;
/** What the product does on its own account may fall among the statements of one request, hardly of three. */
const times = 3;
const settings = {
  session_preload_libraries: "auto_explain", "auto_explain.log_min_duration": "0", "auto_explain.log_analyze": "on", "auto_explain.log_buffers": "on",
  "auto_explain.log_timing": "off", "auto_explain.log_format": "json",
};
/** Whether what functions of the database ask is told too. */
const nested = "auto_explain.log_nested_statements";

/** Connections that are opened in `work` tell their plans, those within functions too when they are asked for. */
export async function telling<Result>({ client }: Database, withNested: boolean, work: () => Promise<Result>): Promise<Result> {
  const name = client.database;
  for (const [setting, value] of Object.entries({ ...settings, [nested]: withNested ? "on" : "off" })) await client.query(`alter database ${name} set ${setting} = '${value}'`);
  try {
    return await work();
  } finally {
    for (const setting of [...Object.keys(settings), nested]) await client.query(`alter database ${name} reset ${setting}`);
  }
}

/** The statements of one request. `before` is another by the same viewer, so that their session has been looked up. */
export async function explain(operation: string, { target }: Lane, before: Wire, request: Wire, database: Database): Promise<Explained> {
  let fewest: { ms: number; plan: Plan }[] | null = null;
  for (let time = 0; time < times; time += 1) {
    await ask(target.url, before);
    await sleep(300);
    const from = statSync(database.logFile).size;
    await ask(target.url, request);
    await sleep(100);
    const plans = plansIn(logFrom(database.logFile, from));
    if (!fewest || plans.length < fewest.length) fewest = plans;
  }
  return summary(operation, fewest ?? [], await largeTables(database));
}

function summary(operation: string, plans: readonly { ms: number; plan: Plan }[], large: ReadonlySet<string>): Explained {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const whole = plans.flatMap(({ plan }) => nodesOf(plan)).filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"] ?? "");
  return {
    operation, statements: plans.length, ms: Math.round(sum(plans.map(({ ms }) => ms)) * 100) / 100,
    hit: sum(plans.map(({ plan }) => plan["Shared Hit Blocks"])), read: sum(plans.map(({ plan }) => plan["Shared Read Blocks"])),
    whole: [...new Set(whole.filter((table) => large.has(table)))],
  };
}

async function largeTables({ client }: Database): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ relname: string }>("select relname from pg_class where relkind = 'r' and reltuples > $1", [largeTable]);
  return new Set(rows.map(({ relname }) => relname));
}

/** Each plan begins on a line of the log and goes on in lines that begin with a tab. */
function plansIn(log: string): { ms: number; plan: Plan }[] {
  const entries = log.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n)+)/g);
  return [...entries].map(([, ms, text]) => ({ ms: Number(ms), plan: (JSON.parse(text ?? "") as { Plan: Plan }).Plan }));
}

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

function logFrom(file: string, offset: number): string {
  const size = statSync(file).size - offset;
  const handle = openSync(file, "r");
  try {
    const text = Buffer.alloc(size);
    readSync(handle, text, 0, size, offset);
    return text.toString("utf8");
  } finally {
    closeSync(handle);
  }
}
