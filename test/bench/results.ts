import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { ScaleName } from "#server/data/generator/scale.ts";
import type { Expansion } from "./calendar/expansion.ts";
import type { Explained } from "./explain.ts";
import type { HomePage } from "./home-page.ts";
import type { Drafting } from "./live/drafting.ts";
import type { FanOut, SignedIn } from "./live/fan-out.ts";
import type { ManyVotes } from "./many-votes.ts";
import type { LongThread } from "./long-thread.ts";
import type { Figures } from "./measure.ts";
import type { Letter, Options } from "./options.ts";
import type { Start } from "./start.ts";
import type { LongQueue } from "./word/long-queue.ts";
import type { Word } from "./word/measure-word.ts";

export interface Operation {
  readonly letter: Letter;
  readonly title: string;
  readonly lanes: readonly Figures[];
}
export interface Results {
  readonly scale: ScaleName;
  readonly at: string;
  readonly machine: { readonly cores: number; readonly cpu: string; readonly gigabytes: number; readonly node: string; readonly postgres: string; readonly loadBefore: number };
  readonly settings: { readonly rounds: number; readonly seconds: number; readonly connections: number };
  readonly operations: readonly Operation[];
  readonly fanOut: readonly FanOut[];
  readonly signedIn: SignedIn | null;
  readonly start: Start | null;
  readonly homePage: HomePage | null;
  readonly drafting: Drafting | null;
  /** Not in results of before it was measured. */
  readonly longThread?: LongThread | null;
  readonly manyVotes?: ManyVotes | null;
  readonly expansion?: Expansion | null;
  readonly word?: Word | null;
  readonly longQueue?: LongQueue | null;
  readonly explained: readonly Explained[];
}

const folder = fileURLToPath(new URL("results/", import.meta.url));

export function aboutRun({ scale, rounds, seconds, connections }: Options, postgres: string): Pick<Results, "scale" | "at" | "machine" | "settings"> {
  const [core] = cpus();
  return {
    scale, at: new Date().toISOString(), settings: { rounds, seconds, connections },
    machine: { cores: cpus().length, cpu: core?.model ?? "", gigabytes: Math.round(totalmem() / 1e9), node: process.version, postgres, loadBefore: loadavg()[0] ?? NaN },
  };
}

/** A line for each operation's lane: small, and legible in a difference between two runs. */
export function writeResults(results: Results, drawing: string): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${results.scale}`;
  writeFileSync(`${file}.json`, `${lines(results)}\n`);
  writeFileSync(`${file}.svg`, drawing);
  return file;
}

export function readResults(scale: ScaleName): Results | null {
  try {
    return JSON.parse(readFileSync(`${folder}${scale}.json`, "utf8")) as Results;
  } catch {
    return null;
  }
}

function lines(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value);
  if (flat.length < 200 || typeof value !== "object" || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((each) => deeper + lines(each, deeper)).join(",\n")}\n${indent}]`;
  return `{\n${Object.entries(value).map(([name, each]) => `${deeper}${JSON.stringify(name)}: ${lines(each, deeper)}`).join(",\n")}\n${indent}}`;
}
