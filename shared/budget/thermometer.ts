import { isCents } from "./euro-cents.ts";

/** Where a cent of the wijkbudget can be. COUNCIL and WISH are outside it: where it comes from, and what is only wished for. */
export const accounts = ["COUNCIL", "WISH", "ASKED", "FREE", "RESERVED", "COMMITTED", "PAID"] as const;
export type Account = (typeof accounts)[number];

/** Every kind of booking moves cents from one account to another; there is no other way for money to move. */
export const bookingKinds = {
  ALLOTTED: { from: "COUNCIL", to: "FREE" },
  ASKED: { from: "WISH", to: "ASKED" },
  ASK_ENDED: { from: "ASKED", to: "WISH" },
  RESERVED: { from: "FREE", to: "RESERVED" },
  RELEASED: { from: "RESERVED", to: "FREE" },
  COMMITTED: { from: "RESERVED", to: "COMMITTED" },
  PAID: { from: "COMMITTED", to: "PAID" },
  RETURNED: { from: "PAID", to: "FREE" },
} as const satisfies Record<string, { from: Account; to: Account }>;
export type BookingKind = keyof typeof bookingKinds;
export interface Booking {
  readonly kind: BookingKind;
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
  for (const { kind, cents } of bookings) {
    if (!isCents(cents)) throw new RangeError("a booking is a whole number of cents");
    balance[bookingKinds[kind].from] -= cents;
    balance[bookingKinds[kind].to] += cents;
  }
  return {
    // Zero less nothing is zero; minus nothing would be "-0" on the page.
    allotted: 0 - balance.COUNCIL, asked: balance.ASKED, reserved: balance.RESERVED, committed: balance.COMMITTED, paid: balance.PAID, free: balance.FREE,
  };
}
