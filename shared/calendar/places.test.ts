import { expect, it } from "vitest";
import { answerBy, lineEndsAt } from "./places.ts";

const at = (time: string) => new Date(`2026-12-01T${time}:00Z`);
const start = new Date("2026-12-03T10:00:00Z");

it("gives a day to answer, and never longer than until two hours before the start", () => {
  expect(answerBy(at("10:00"), start)).toEqual(new Date("2026-12-02T10:00:00Z"));
  expect(answerBy(new Date("2026-12-02T20:00:00Z"), start)).toEqual(lineEndsAt(start));
  expect(lineEndsAt(start)).toEqual(new Date("2026-12-03T08:00:00Z"));
});

it("offers nothing any more from then on", () => {
  expect(answerBy(new Date("2026-12-03T07:59:59Z"), start)).toEqual(lineEndsAt(start));
  expect(answerBy(new Date("2026-12-03T08:00:00Z"), start)).toBeNull();
  expect(answerBy(new Date("2026-12-04T08:00:00Z"), start)).toBeNull();
});
