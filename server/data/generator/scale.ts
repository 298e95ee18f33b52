/** How much to make, beside Hilversum itself. */
export interface Scale {
  readonly accounts: number;
  readonly groups: number;
  readonly initiatives: number;
  readonly votes: number;
  readonly comments: number;
  readonly activities: number;
}

/** A town that has used the platform for some years, and a hundred times its initiatives. */
export const scales = {
  town: { accounts: 9_000, groups: 200, initiatives: 2_000, votes: 60_000, comments: 40_000, activities: 5_000 },
  city: { accounts: 90_000, groups: 10_000, initiatives: 200_000, votes: 6_000_000, comments: 400_000, activities: 50_000 },
} as const satisfies Record<string, Scale>;
export type ScaleName = keyof typeof scales;
