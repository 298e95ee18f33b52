import { expect, test } from "vitest";
import { afterVote } from "./optimistic.ts";

const rule = { threshold: 25, buurtenNeeded: 2, mostBuurtPercent: 100, mostStreetPercent: 100, organisationsNeeded: 0 };
const state = { supporters: 24, confirmed: 24, counted: 24, buurtenReached: 2, withinBuurtShare: true, withinStreetShare: true, organisations: 0, reached: false, viewerCounts: true };
const initiative = { id: "1", version: 3, viewerSupports: false, viewerSupport: null as { version: number; confirmed: boolean; shown: boolean } | null, draagvlak: { ...rule, ...state } };

test("the vote that reaches the threshold shows it at once", () => {
  expect(afterVote(initiative, true)).toMatchObject({ viewerSupports: true, viewerSupport: { version: 3, confirmed: true }, draagvlak: { supporters: 25, counted: 25, reached: true } });
});

test("a vote taken back falls below it again", () => {
  expect(afterVote(afterVote(initiative, true), false)).toEqual(initiative);
});

test("a second click counts nothing twice", () => {
  const once = afterVote(initiative, true);
  expect(afterVote(once, true)).toEqual(once);
});

test("who confirms is counted among those who confirmed, and was there already", () => {
  const asked = { ...initiative, version: 4, viewerSupports: true, viewerSupport: { version: 3, confirmed: false, shown: true }, draagvlak: { ...initiative.draagvlak, confirmed: 0, counted: 0 } };
  expect(afterVote(asked, true)).toMatchObject({ viewerSupport: { version: 4, confirmed: true, shown: true }, draagvlak: { supporters: 24, confirmed: 1, counted: 1 } });
  expect(afterVote(asked, false)).toMatchObject({ viewerSupport: null, draagvlak: { supporters: 23, confirmed: 0, counted: 0 } });
});

test("whose grade is too low is beside those who count", () => {
  const low = { ...initiative, draagvlak: { ...initiative.draagvlak, viewerCounts: false } };
  expect(afterVote(low, true)).toMatchObject({ draagvlak: { supporters: 25, confirmed: 25, counted: 24, reached: false } });
});
