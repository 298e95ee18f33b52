import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Booking, type BookingKind, bookingKinds, thermometer } from "./thermometer.ts";

const kinds = Object.keys(bookingKinds) as BookingKind[];
const booking = fc.record({ kind: fc.constantFrom(...kinds), cents: fc.integer({ min: 0, max: 100_000_000_00 }) });
const bookings = fc.array(booking, { maxLength: 60 });
const sumOf = (all: readonly Booking[], kind: BookingKind) => all.filter((each) => each.kind === kind).reduce((sum, { cents }) => sum + cents, 0);

describe("the wijkthermometer", () => {
  it("is empty before anything was booked", () => {
    expect(thermometer([])).toEqual({ allotted: 0, asked: 0, reserved: 0, committed: 0, paid: 0, free: 0 });
  });

  it("loses and makes no cent: free, reserved, committed and paid are what was allotted, whatever is booked in whatever order", () => {
    fc.assert(
      fc.property(bookings, (all) => {
        const bands = thermometer(all);
        expect(bands.free + bands.reserved + bands.committed + bands.paid).toBe(bands.allotted);
        expect(bands.allotted).toBe(sumOf(all, "ALLOTTED"));
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
    const way: Booking[] = [
      { kind: "ALLOTTED", cents: 1_000 }, { kind: "ASKED", cents: 400 }, { kind: "ASK_ENDED", cents: 400 }, { kind: "RESERVED", cents: 400 },
      { kind: "COMMITTED", cents: 300 }, { kind: "RELEASED", cents: 100 }, { kind: "PAID", cents: 300 }, { kind: "RETURNED", cents: 50 },
    ];
    const states = way.map((_, index) => thermometer(way.slice(0, index + 1)));
    expect(states.map(({ asked, reserved, committed, paid, free }) => [asked, reserved, committed, paid, free])).toEqual([
      [0, 0, 0, 0, 1_000], [400, 0, 0, 0, 1_000], [0, 0, 0, 0, 1_000], [0, 400, 0, 0, 600], [0, 100, 300, 0, 600], [0, 0, 300, 0, 700], [0, 0, 0, 300, 700], [0, 0, 0, 250, 750],
    ]);
  });

  it("shows an overrun as free below zero, never silently", () => {
    expect(thermometer([{ kind: "ALLOTTED", cents: 100 }, { kind: "RESERVED", cents: 150 }]).free).toBe(-50);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])("refuses a booking of %d", (cents) => {
    expect(() => thermometer([{ kind: "ALLOTTED", cents }])).toThrow(RangeError);
  });

  it("leads every kind of booking from one account to another", () => {
    for (const kind of kinds) expect(bookingKinds[kind].from).not.toBe(bookingKinds[kind].to);
  });
});
