import { isCents } from "./euro-cents.ts";

/**
 * Where a cent of a pot can be. COUNCIL, OTHER_POT and WISH are outside it: where it comes from, the pot that it was moved to or from, and
 * what is only wished for.
 */
export const accounts = ["COUNCIL", "OTHER_POT", "WISH", "ASKED", "FREE", "RESERVED", "COMMITTED", "PAID"] as const;
export type Account = (typeof accounts)[number];

/** Every kind of booking moves cents from one account to another; there is no other way for money to move. */
export const bookingKinds = {
  ALLOTTED: { from: "COUNCIL", to: "FREE" },
  // What the council gives beside the budget.
  AMENDED: { from: "COUNCIL", to: "FREE" },
  MOVED_OUT: { from: "FREE", to: "OTHER_POT" },
  MOVED_IN: { from: "OTHER_POT", to: "FREE" },
  ASKED: { from: "WISH", to: "ASKED" },
  ASK_ENDED: { from: "ASKED", to: "WISH" },
  RESERVED: { from: "FREE", to: "RESERVED" },
  RELEASED: { from: "RESERVED", to: "FREE" },
  COMMITTED: { from: "RESERVED", to: "COMMITTED" },
  // A decision that was taken back, and a subsidy settled at less before it was paid (Awb 4:46).
  CANCELLED: { from: "COMMITTED", to: "FREE" },
  LOWERED: { from: "COMMITTED", to: "FREE" },
  PAID: { from: "COMMITTED", to: "PAID" },
  RETURNED: { from: "PAID", to: "FREE" },
  // Out of the wijkregisseur's handgeld, without a subsidy.
  SPENT: { from: "FREE", to: "PAID" },
  // At the end of a year: what was promised goes along, what is free goes back.
  CARRIED_OUT: { from: "COMMITTED", to: "OTHER_POT" },
  CARRIED_IN: { from: "OTHER_POT", to: "COMMITTED" },
  LAPSED: { from: "FREE", to: "COUNCIL" },
} as const satisfies Record<string, { from: Account; to: Account }>;
export type BookingKind = keyof typeof bookingKinds;
/** A correction goes the way back of the booking that it names. */
export const bookedKinds = [...(Object.keys(bookingKinds) as BookingKind[]), "CORRECTION"] as const;
export type BookedKind = (typeof bookedKinds)[number];

export interface Booking {
  readonly from: Account;
  readonly to: Account;
  readonly cents: number;
}

/** All in cents. Free falls below zero when the richtbudget is overrun; asked is wished for and still part of free. */
export interface Bands {
  readonly allotted: number;
  readonly asked: number;
  readonly reserved: number;
  readonly committed: number;
  readonly paid: number;
  readonly free: number;
}

/** The wijkthermometer: never typed in, always the sum of the bookings (Buurten 3.0). */
export function thermometer(bookings: readonly Booking[]): Bands {
  const balance = Object.fromEntries(accounts.map((account) => [account, 0])) as Record<Account, number>;
  for (const { from, to, cents } of bookings) {
    if (!isCents(cents)) throw new RangeError("a booking is a whole number of cents");
    balance[from] -= cents;
    balance[to] += cents;
  }
  return {
    // Zero less nothing is zero; minus nothing would be "-0" on the page.
    allotted: 0 - balance.COUNCIL - balance.OTHER_POT, asked: balance.ASKED, reserved: balance.RESERVED, committed: balance.COMMITTED, paid: balance.PAID, free: balance.FREE,
  };
}
