import type { Level } from "../themes.ts";

/** What it costs or brings in, in whole euros. */
export type Line = readonly [description: string, euros: number];

/** The text of an initiative and its budget, in plain Dutch (B1). */
export interface Plan {
  readonly slug: string;
  readonly group: string;
  readonly title: string;
  readonly goal: string;
  readonly forWhom: string;
  readonly place: string;
  readonly planning: string;
  readonly ownEffort: string;
  readonly upkeep: string;
  readonly costs: readonly Line[];
  readonly income?: readonly Line[];
  readonly level: Level;
}

/**
 * An initiative that was really there, told after the yearly report. Days and amounts that the report does not give are made up:
 * `opened` is when its draagvlak would have begun, and `amountsKnown` says where the money is real.
 */
export interface RealInitiative extends Plan {
  readonly opened: string;
  readonly realised?: string;
  /** What came of it; with it the initiative is accounted for. */
  readonly results?: string;
  readonly returned?: number;
  readonly updates?: readonly (readonly [day: string, text: string])[];
  readonly amountsKnown?: true;
}

export const report = "Jaarverslag Wijken en Buurten 2021-2022";
