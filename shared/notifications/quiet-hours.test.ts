import { expect, it } from "vitest";
import { areQuietHours, quietEnd } from "./quiet-hours.ts";

const minute = 60_000;
const night = { from: 22 * 60, until: 7 * 60 };

it("moves what falls in the night to its end, and leaves the day alone", () => {
  expect(quietEnd(night, new Date("2026-11-22T21:00:00Z"))).toEqual(new Date("2026-11-23T06:00:00Z"));
  expect(quietEnd(night, new Date("2026-11-23T05:59:00Z"))).toEqual(new Date("2026-11-23T06:00:00Z"));
  expect(quietEnd(night, new Date("2026-11-23T06:00:00Z"))).toBeNull();
  expect(quietEnd({ from: 13 * 60, until: 14 * 60 }, new Date("2026-11-23T12:30:00Z"))).toEqual(new Date("2026-11-23T13:00:00Z"));
});

it("always ends: later than the moment, within a day, and at a moment that is not quiet, also where the clock changes", () => {
  const some = [night, { from: 150, until: 165 }, { from: 200, until: 130 }, { from: 0, until: 1439 }, { from: 125, until: 150 }];
  for (const quiet of some) {
    for (const begin of ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z"].map((text) => Date.parse(text))) {
      for (let at = begin; at < begin + 36 * 60 * minute; at += minute) {
        const end = quietEnd(quiet, new Date(at));
        if (!end) continue;
        expect(end.getTime()).toBeGreaterThan(at);
        expect(end.getTime() - at).toBeLessThanOrEqual(25 * 60 * minute);
        expect(quietEnd(quiet, end), `${new Date(at).toISOString()} ${end.toISOString()} ${JSON.stringify(quiet)}`).toBeNull();
      }
    }
  }
});

it("takes only minutes of a day, and not the whole day", () => {
  expect(areQuietHours(night)).toBe(true);
  for (const wrong of [{ from: 60, until: 60 }, { from: -1, until: 60 }, { from: 0, until: 1440 }, { from: 1.5, until: 60 }, { from: Number.NaN, until: 60 }]) expect(areQuietHours(wrong)).toBe(false);
});
