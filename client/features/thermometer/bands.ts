export interface Money {
  readonly allottedCents: number;
  readonly askedCents: number;
  readonly reservedCents: number;
  readonly committedCents: number;
  readonly paidCents: number;
  readonly freeCents: number;
}
/** From the bottom up: what has left is lowest, what is only wished for lies on top of it, in what is still free. */
export const bandIds = ["paid", "committed", "reserved", "asked"] as const;
export type BandId = (typeof bandIds)[number];

export interface Band {
  readonly id: BandId;
  readonly cents: number;
  /** Where it lies on the scale, 0 at the bottom and 1 at the top of the tube. */
  readonly from: number;
  readonly to: number;
}
export interface Column {
  readonly bands: readonly Band[];
  /** Where the richtbudget ends on the scale: below 1 only when it is overrun. */
  readonly brim: number;
  readonly overrun: boolean;
}

export function centsOf(money: Money, id: BandId): number {
  return { paid: money.paidCents, committed: money.committedCents, reserved: money.reservedCents, asked: money.askedCents }[id];
}

/**
 * How the column is drawn. The scale is the richtbudget, or what went beyond it; asked money that no longer fits in what is free
 * is told in words, and drawn up to the top only.
 */
export function columnOf(money: Money): Column {
  const used = money.paidCents + money.committedCents + money.reservedCents;
  const scale = Math.max(money.allottedCents, used, 1);
  let level = 0;
  const bands = bandIds.map((id) => {
    const from = level / scale;
    level = Math.min(scale, level + Math.max(0, centsOf(money, id)));
    return { id, cents: centsOf(money, id), from, to: level / scale };
  });
  return { bands, brim: money.allottedCents / scale, overrun: money.freeCents < 0 };
}
