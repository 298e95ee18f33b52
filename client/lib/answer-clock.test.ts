import { expect, test } from "vitest";
import { answerClock } from "./answer-clock.ts";

const handedIn = "2026-10-01T08:00:00Z";
const due = "2026-12-31T09:00:00Z";

test("thirteen weeks stay thirteen when the clocks change on the way", () => {
  expect(answerClock(handedIn, due, new Date("2026-10-01T08:00:00Z"))).toMatchObject({ weeks: 13, passed: 0, late: false });
  expect(answerClock(handedIn, due, new Date("2026-10-23T08:00:00Z"))).toMatchObject({ passed: 3, daysLeft: 70 });
});

test("a term that ran out is late, never below zero", () => {
  expect(answerClock(handedIn, due, new Date("2027-01-20T08:00:00Z"))).toEqual({ weeks: 13, passed: 13, daysLeft: 0, late: true });
});
