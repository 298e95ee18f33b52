import { expect, test } from "vitest";
import { afterVote } from "./optimistic.ts";

const initiative = { id: "1", viewerSupports: false, draagvlak: { supporters: 24, threshold: 25, buurtenNeeded: 2, buurtenReached: 2, reached: false } };

test("the vote that reaches the threshold shows it at once", () => {
  expect(afterVote(initiative, true)).toMatchObject({ viewerSupports: true, draagvlak: { supporters: 25, reached: true } });
});

test("a vote taken back falls below it again", () => {
  expect(afterVote(afterVote(initiative, true), false)).toEqual(initiative);
});

test("a second click counts nothing twice", () => {
  const once = afterVote(initiative, true);
  expect(afterVote(once, true)).toEqual(once);
});
