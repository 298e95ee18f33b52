import { parseArgs } from "node:util";
import { scales, type ScaleName } from "#server/data/generator/scale.ts";

/** The letters under which the figures are known: see README.md in this folder. */
export const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "x"] as const;
export type Letter = (typeof letters)[number];

export interface Options {
  readonly scale: ScaleName;
  readonly only: ReadonlySet<Letter>;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** What may be asked for; a run has to end, so everything is bounded. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: "string", default: "town" }, only: { type: "string", default: letters.join(",") },
      rounds: { type: "string", default: "5" }, seconds: { type: "string", default: "2" }, connections: { type: "string", default: "50" },
    },
  });
  const only = values.only.split(",").map((letter) => letter.trim());
  const unknown = only.filter((letter) => !isLetter(letter));
  if (!isScale(values.scale)) throw new Error(`--scale is ${Object.keys(scales).join(" or ")}`);
  if (unknown.length) throw new Error(`--only knows ${letters.join(", ")}; not ${unknown.join(", ")}`);
  return {
    scale: values.scale, only: new Set(only.filter(isLetter)),
    rounds: within("rounds", values.rounds, 1, 50), seconds: within("seconds", values.seconds, 1, 60), connections: within("connections", values.connections, 1, 200),
  };
}

export function isWhole({ only }: Options): boolean {
  return only.size === letters.length;
}

function isScale(name: string): name is ScaleName {
  return Object.hasOwn(scales, name);
}

function isLetter(name: string): name is Letter {
  return (letters as readonly string[]).includes(name);
}

function within(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`--${name} is a whole number from ${least} to ${most}, not ${text}`);
}
