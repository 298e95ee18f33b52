import { describe, expect, it } from "vitest";
import { columnOf } from "./bands.ts";

const money = (paid: number, committed: number, reserved: number, asked: number, allotted = 100) => ({
  allottedCents: allotted, paidCents: paid, committedCents: committed, reservedCents: reserved, askedCents: asked, freeCents: allotted - paid - committed - reserved,
});
const drawn = (column: ReturnType<typeof columnOf>) => Object.fromEntries(column.bands.map(({ id, from, to }) => [id, [from, to]]));

describe("the column of the wijkthermometer", () => {
  it("stacks the bands from paid up to asked", () => {
    expect(drawn(columnOf(money(20, 15, 10, 25)))).toEqual({ paid: [0, 0.2], committed: [0.2, 0.35], reserved: [0.35, 0.45], asked: [0.45, 0.7] });
  });
  it("never draws asked money above the tube", () => {
    expect(drawn(columnOf(money(50, 0, 0, 90)))["asked"]).toEqual([0.5, 1]);
  });
  it("shows an overrun above the brim", () => {
    const column = columnOf(money(100, 25, 0, 0));
    expect(column).toMatchObject({ overrun: true, brim: 0.8 });
    expect(drawn(column)).toMatchObject({ paid: [0, 0.8], committed: [0.8, 1], asked: [1, 1] });
  });
  it("is empty, not broken, in a year without a budget", () => {
    expect(columnOf(money(0, 0, 0, 0, 0))).toMatchObject({ brim: 0, overrun: false });
  });
});
