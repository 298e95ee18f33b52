// What an application says beside the plan, by part. It comes from outside as JSON and is read here, strictly, for both sides.
import { isCents } from "../budget/euro-cents.ts";
import type { CriterionAnswer } from "../initiatives/criteria.ts";
import { highestLineCents, type LimitedField } from "../initiatives/limits.ts";
import { textProblem, tidy } from "../initiatives/texts.ts";
import type { RefusalReason } from "../refusal-reasons.ts";
import { checklistIds } from "./checklist.ts";

export const applicationParts = ["PLAN", "COSTS", "COFINANCING", "EARLIER", "CONTACT", "PERMITS", "UPKEEP", "CRITERIA"] as const;
export type ApplicationPart = (typeof applicationParts)[number];
/** What can be asked to be completed: those, and what is not public. */
export const askableParts = [...applicationParts, "PRIVATE"] as const;
export type AskablePart = (typeof askableParts)[number];

export const sources = ["BEWONERSFONDS", "STADSFONDS", "OWN", "OTHER"] as const;
export interface Cofinancer {
  readonly source: (typeof sources)[number];
  /** Who, where the source does not say it. */
  readonly name: string;
  readonly cents: number;
  readonly state: "ASKED" | "GRANTED";
}

/** Each part as it is kept. What is not said yet is an empty text or null. */
export interface Said {
  readonly PLAN: { readonly reaches: string; readonly serves: "STREET" | "BUURT" | "WIJK" | null; readonly outdoorPlayDay: boolean; readonly more: string };
  readonly COSTS: { readonly more: string };
  readonly COFINANCING: { readonly sources: readonly Cofinancer[]; readonly ownHours: number | null; readonly more: string };
  readonly EARLIER: { readonly had: boolean | null; readonly which: string; readonly accounted: boolean };
  readonly CONTACT: { readonly who: string; readonly on: string };
  readonly PERMITS: { readonly state: "NONE" | "ASKED" | "GRANTED" | null; readonly which: string };
  readonly UPKEEP: { readonly needed: boolean | null; readonly who: string; readonly years: number | null };
  readonly CRITERIA: { readonly answers: readonly CriterionAnswer[] };
}
export type SaidParts = { readonly [Part in ApplicationPart]?: Said[Part] };

/** Before anything was said. */
export const unsaid: Said = {
  PLAN: { reaches: "", serves: null, outdoorPlayDay: false, more: "" }, COSTS: { more: "" }, COFINANCING: { sources: [], ownHours: null, more: "" }, EARLIER: { had: null, which: "", accounted: false },
  CONTACT: { who: "", on: "" }, PERMITS: { state: null, which: "" }, UPKEEP: { needed: null, who: "", years: null }, CRITERIA: { answers: [] },
};

const mostSources = 20;
const mostHours = 100_000;
const mostYears = 50;

/** Why something said cannot be kept. */
class Unfit extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}
type Read<T> = (value: unknown) => T;

const unfit = (reason: RefusalReason = "INVALID_TEXT"): never => {
  throw new Unfit(reason);
};
const text = (field: LimitedField): Read<string> => (value) => {
  const told = typeof value === "string" ? tidy(value) : unfit();
  const problem = textProblem(told, field, true);
  return problem ? unfit(problem) : told;
};
const yes: Read<boolean> = (value) => (typeof value === "boolean" ? value : unfit());
const among = <T extends string>(...options: readonly T[]): Read<T> => (value) => (options.includes(value as T) ? (value as T) : unfit());
const whole = (most: number): Read<number> => (value) => (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : unfit("INVALID_AMOUNT"));
const cents: Read<number> = (value) => (isCents(value as number) && (value as number) > 0 && (value as number) <= highestLineCents ? (value as number) : unfit("INVALID_AMOUNT"));
const day: Read<string> = (value) => (value === "" || (typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value) && new Date(value).toJSON()?.startsWith(value)) ? value : unfit("INVALID_TIME"));
const orNull = <T>(read: Read<T>): Read<T | null> => (value) => (value === null ? null : read(value));
const list = <T>(read: Read<T>, most: number): Read<readonly T[]> => (value) => (!Array.isArray(value) ? unfit() : value.length > most ? unfit("TOO_MANY") : value.map(read));
/** Exactly these fields. */
const record = <T>(fields: { readonly [Name in keyof T]: Read<T[Name]> }): Read<T> => (value) => {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== Object.keys(fields).length) return unfit();
  return Object.fromEntries(Object.entries<Read<unknown>>(fields).map(([name, read]) => [name, read((value as Record<string, unknown>)[name])])) as T;
};
const once: Read<readonly CriterionAnswer[]> = (value) => {
  const answers = list(record<CriterionAnswer>({ id: among(...checklistIds), met: yes, answer: text("answer") }), checklistIds.length)(value);
  return new Set(answers.map(({ id }) => id)).size === answers.length ? answers : unfit();
};

const readers: { readonly [Part in ApplicationPart]: Read<Said[Part]> } = {
  PLAN: record({ reaches: text("answer"), serves: orNull(among("STREET", "BUURT", "WIJK")), outdoorPlayDay: yes, more: text("applicationMore") }),
  COSTS: record({ more: text("applicationMore") }),
  COFINANCING: record({ sources: list(record<Cofinancer>({ source: among(...sources), name: text("applicationName"), cents, state: among("ASKED", "GRANTED") }), mostSources), ownHours: orNull(whole(mostHours)), more: text("applicationMore") }),
  EARLIER: record({ had: orNull(yes), which: text("answer"), accounted: yes }),
  CONTACT: record({ who: text("applicationName"), on: day }),
  PERMITS: record({ state: orNull(among("NONE", "ASKED", "GRANTED")), which: text("answer") }),
  UPKEEP: record({ needed: orNull(yes), who: text("answer"), years: orNull(whole(mostYears)) }),
  CRITERIA: record({ answers: once }),
};

/** One part as it was sent: tidied, or why it cannot be kept. What is not finished can be; what is missing is another question. */
export function readPart<Part extends ApplicationPart>(part: Part, value: unknown): { readonly said: Said[Part] } | { readonly problem: RefusalReason } {
  try {
    return { said: readers[part](value) };
  } catch (error) {
    if (error instanceof Unfit) return { problem: error.reason };
    throw error;
  }
}
