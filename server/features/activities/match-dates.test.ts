import { describe, expect, it } from "vitest";
import { matchDates } from "./match-dates.ts";

const at = (text: string) => new Date(`${text}:00Z`);
const standing = (...texts: string[]) => texts.map((text, index) => ({ id: `${index}`, at: at(text) }));

describe("the dates of a changed series", () => {
  it("stay where they are at another hour", () => {
    const { kept, dropped, added } = matchDates(standing("2026-12-01T09:00", "2026-12-08T09:00"), [at("2026-12-01T10:00"), at("2026-12-08T10:00"), at("2026-12-15T10:00")]);
    expect(kept.map(({ id, at: begins }) => [id, begins])).toEqual([["0", at("2026-12-01T10:00")], ["1", at("2026-12-08T10:00")]]);
    expect([dropped, added]).toEqual([[], [at("2026-12-15T10:00")]]);
  });
  it("move within their week to another day", () => {
    const { kept, dropped } = matchDates(standing("2026-12-01T09:00", "2026-12-08T09:00"), [at("2026-12-02T09:00"), at("2026-12-09T09:00")]);
    expect(kept.map(({ at: begins }) => begins)).toEqual([at("2026-12-02T09:00"), at("2026-12-09T09:00")]);
    expect(dropped).toEqual([]);
  });
  it("go where nothing is left of their week, and keep their own where only some go", () => {
    const { kept, dropped, added } = matchDates(standing("2026-12-01T09:00", "2026-12-08T09:00", "2026-12-15T09:00"), [at("2026-12-15T09:00"), at("2026-12-29T09:00")]);
    expect([kept, dropped, added]).toEqual([[{ id: "2", at: at("2026-12-15T09:00") }], ["0", "1"], [at("2026-12-29T09:00")]]);
  });
});
