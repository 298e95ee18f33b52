import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Booking, type BookingKind, bookingKinds, thermometer } from "./thermometer.ts";

const kinds = Object.keys(bookingKinds) as BookingKind[];
interface Booked extends Booking {
  readonly kind: BookingKind;
}
const of = (kind: BookingKind, cents: number): Booked => ({ kind, ...bookingKinds[kind], cents });
const bookings = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 100_000_000_00 })).map(([kind, cents]) => of(kind, cents)), { maxLength: 60 });
const sumOf = (all: readonly Booked[], ...among: readonly BookingKind[]) => all.filter(({ kind }) => among.includes(kind)).reduce((sum, { cents }) => sum + cents, 0);

describe("the wijkthermometer", () => {
  it("is empty before anything was booked", () => {
    expect(thermometer([])).toEqual({ allotted: 0, asked: 0, reserved: 0, committed: 0, paid: 0, free: 0 });
  });

  it("loses and makes no cent: free, reserved, committed and paid are what was allotted, whatever is booked in whatever order", () => {
    fc.assert(
      fc.property(bookings, (all) => {
        const bands = thermometer(all);
        expect(bands.free + bands.reserved + bands.committed + bands.paid).toBe(bands.allotted);
        expect(bands.allotted).toBe(sumOf(all, "ALLOTTED", "AMENDED", "MOVED_IN", "CARRIED_IN") - sumOf(all, "MOVED_OUT", "CARRIED_OUT", "LAPSED"));
        expect(bands.asked).toBe(sumOf(all, "ASKED") - sumOf(all, "ASK_ENDED"));
      }),
    );
  });

  it("does not depend on the order of the bookings, and adds up from its parts", () => {
    fc.assert(
      fc.property(bookings, bookings, (some, others) => {
        const [one, two, all] = [thermometer(some), thermometer(others), thermometer([...others, ...some])];
        for (const band of Object.keys(all) as (keyof typeof all)[]) expect(all[band]).toBe(one[band] + two[band]);
      }),
    );
  });

  it("follows one initiative from wish to account", () => {
    const way = [of("ALLOTTED", 1_000), of("ASKED", 400), of("ASK_ENDED", 400), of("RESERVED", 400), of("COMMITTED", 300), of("RELEASED", 100), of("PAID", 300), of("RETURNED", 50)];
    const states = way.map((_, index) => thermometer(way.slice(0, index + 1)));
    expect(states.map(({ asked, reserved, committed, paid, free }) => [asked, reserved, committed, paid, free])).toEqual([
      [0, 0, 0, 0, 1_000], [400, 0, 0, 0, 1_000], [0, 0, 0, 0, 1_000], [0, 400, 0, 0, 600], [0, 100, 300, 0, 600], [0, 0, 300, 0, 700], [0, 0, 0, 300, 700], [0, 0, 0, 250, 750],
    ]);
  });

  it("loses nothing between two pots: what one gives and the other gets is outside both", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (cents) => {
        const [giver, taker] = [thermometer([of("ALLOTTED", 1_000_000), of("MOVED_OUT", cents)]), thermometer([of("MOVED_IN", cents)])];
        expect(giver.allotted + taker.allotted).toBe(1_000_000);
        expect([giver.free, taker.free]).toEqual([giver.allotted, taker.allotted]);
      }),
    );
  });

  it("takes a promise along to the next year, and nothing else", () => {
    expect(thermometer([of("ALLOTTED", 100), of("RESERVED", 60), of("COMMITTED", 60), of("CARRIED_OUT", 60), of("LAPSED", 40)])).toEqual({ allotted: 0, asked: 0, reserved: 0, committed: 0, paid: 0, free: 0 });
    expect(thermometer([of("CARRIED_IN", 60)])).toEqual({ allotted: 60, asked: 0, reserved: 0, committed: 60, paid: 0, free: 0 });
  });

  it("shows an overrun as free below zero, never silently", () => {
    expect(thermometer([of("ALLOTTED", 100), of("RESERVED", 150)]).free).toBe(-50);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])("refuses a booking of %d", (cents) => {
    expect(() => thermometer([of("ALLOTTED", cents)])).toThrow(RangeError);
  });

  it("leads every kind of booking from one account to another", () => {
    for (const kind of kinds) expect(bookingKinds[kind].from).not.toBe(bookingKinds[kind].to);
  });
});
