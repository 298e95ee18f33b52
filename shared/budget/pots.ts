/**
 * The pots that money of the wijken is in, a year each (Buurten 3.0, table 1). The wijkbudget is a richtbudget: indicative, overrun only after
 * the cluster managers took it up with each other. The others end at what is in them.
 */
export const pots = {
  WIJKBUDGET: { ofTown: false, hardCeiling: false },
  HANDGELD: { ofTown: false, hardCeiling: true },
  WIJKKANS: { ofTown: true, hardCeiling: true },
} as const satisfies Record<string, { ofTown: boolean; hardCeiling: boolean }>;
export type Pot = keyof typeof pots;
export const potNames = Object.keys(pots) as Pot[];

/** One pot of one year; of the town's own pots `wijkId` says nothing. */
export interface PotOfYear {
  readonly pot?: Pot;
  readonly wijkId: string | null;
  readonly year: number;
}

/** As the database calls it. */
export function potId({ pot = "WIJKBUDGET", wijkId, year }: PotOfYear): string {
  return `${pot}:${pots[pot].ofTown ? "" : wijkId}:${year}`;
}
