import { expect, it } from "vitest";
import type { Gathered } from "./frequencies.ts";
import { lastWindowEnd, windowEnd } from "./windows.ts";

const all: readonly Gathered[] = ["HOUR", "DAY", "WEEK"];
const minute = 60_000;
// Spring skips an hour on 29 March 2026, autumn repeats one on 25 October.
const begins = ["2026-03-22T00:00:00Z", "2026-10-18T00:00:00Z"].map((text) => Date.parse(text));

it.each(all)("%s: windows follow on each other without gap or overlap, over both changes of the clock", (gathered) => {
  for (const begin of begins) {
    let window = lastWindowEnd(gathered, new Date(begin));
    for (let at = begin; at < begin + 15 * 24 * 60 * minute; at += 7 * minute) {
      const end = windowEnd(gathered, new Date(at));
      expect(end.getTime()).toBeGreaterThan(at);
      const start = lastWindowEnd(gathered, new Date(at));
      expect(start.getTime()).toBeLessThanOrEqual(at);
      expect(windowEnd(gathered, start)).toEqual(end);
      if (start.getTime() !== window.getTime()) expect(start).toEqual(windowEnd(gathered, window));
      window = start;
    }
  }
});

it("ends at eight in the morning in Hilversum, whatever the clock does, and on Mondays", () => {
  expect(windowEnd("DAY", new Date("2026-03-28T06:59:59Z"))).toEqual(new Date("2026-03-28T07:00:00Z"));
  expect(windowEnd("DAY", new Date("2026-03-28T07:00:00Z"))).toEqual(new Date("2026-03-29T06:00:00Z"));
  expect(windowEnd("DAY", new Date("2026-10-24T06:00:00Z"))).toEqual(new Date("2026-10-25T07:00:00Z"));
  expect(windowEnd("WEEK", new Date("2026-03-23T07:00:00Z"))).toEqual(new Date("2026-03-30T06:00:00Z"));
  expect(windowEnd("WEEK", new Date("2026-03-30T05:59:00Z"))).toEqual(new Date("2026-03-30T06:00:00Z"));
  expect(lastWindowEnd("WEEK", new Date("2026-11-22T12:00:00Z"))).toEqual(new Date("2026-11-16T07:00:00Z"));
});
