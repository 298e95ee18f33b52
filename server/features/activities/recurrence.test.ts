import { localDay, localMinute } from "#shared/calendar/local-time.ts";
import { addDays, weekdayOf } from "#shared/calendar/month-grid.ts";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { checkedStarts, horizon, localStarts, mostDates, type Recurrence, ruleFrom, ruleUntil } from "./recurrence.ts";

const recurrence = (rule: string, startsLocal = "2026-11-24T10:00", rest: Partial<Recurrence> = {}): Recurrence => ({ rule, startsLocal, notOnHolidays: false, notInSchoolHolidays: false, exceptDays: [], extraStarts: [], ...rest });
const [from, until] = ["2024-01-01T00:00", "2031-01-01T00:00"];
const reasonOf = (given: Recurrence, now = new Date("2026-11-22T12:00:00Z")) => {
  try {
    checkedStarts(given, now, now);
    return null;
  } catch (error) {
    return (error as { reason?: string }).reason ?? String(error);
  }
};

/** By another's library, on days without clocks. */
function byOther(rule: string, startsLocal: string): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${startsLocal}:00`, undefined as never));
  const found: string[] = [];
  for (let next = iterator.next(); next && next.toString() < until; next = iterator.next()) found.push(next.toString().slice(0, 16));
  return found.filter((local) => local >= from);
}

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const someDays = fc.subarray([...days], { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join(","));
const rules = fc.oneof(
  fc.record({ every: fc.integer({ min: 1, max: 4 }), by: someDays }).map(({ every, by }) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${by}`),
  fc.record({ nth: fc.constantFrom(1, 2, 3, 4, -1), day: fc.constantFrom(...days), every: fc.integer({ min: 1, max: 3 }) }).map(({ nth, day, every }) => `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${nth}${day}`),
  fc.integer({ min: 1, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc.integer({ min: 1, max: 20 }).map((every) => `FREQ=DAILY;INTERVAL=${every}`),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }).map(({ month, day }) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
);
const starts = fc.record({ day: fc.integer({ min: 0, max: 700 }), hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 15, 30) })
  .map(({ day, hour, minute }) => `${addDays("2024-01-01", day)}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const ends = fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 300 }).map((count) => `;COUNT=${count}`), fc.constant(";UNTIL=20290630T120000Z"));

describe("what recurs, from 2024 to 2030", () => {
  it("falls where another's library says", () => {
    fc.assert(fc.property(rules, starts, ends, (rule, startsLocal, end) => {
      // What ends by a moment ends at what the clock of the wall then shows.
      const other = byOther(`${rule}${end.replace("T120000Z", "T140000")}`, startsLocal);
      expect(localStarts(recurrence(rule + end, startsLocal), from, until)).toEqual(other);
    }), { numRuns: 300 });
  });

  it("falls every week on the days that a plain count of days finds, at the same hour on the wall on both sides of each clock change", () => {
    fc.assert(fc.property(someDays, starts, (by, startsLocal) => {
      const expected: string[] = [];
      for (let day = startsLocal.slice(0, 10); day < until; day = addDays(day, 1)) if (by.includes(days[weekdayOf(day)] as string)) expected.push(`${day}${startsLocal.slice(10)}`);
      const now = new Date("2026-11-22T12:00:00Z");
      const found = checkedStarts(recurrence(`FREQ=WEEKLY;BYDAY=${by}`, startsLocal), now, now);
      const within = expected.filter((local) => local >= localMinute(now) && local < localMinute(horizon(now)));
      // Only in the hour that spring skips does the clock show another.
      expect(found.map(localMinute).map((local) => local.replace(/^(2027|2028)-03-(28|26)T03/u, "$1-03-$2T02"))).toEqual(within.map((local) => local.replace(/^(2027|2028)-03-(28|26)T03/u, "$1-03-$2T02")));
    }), { numRuns: 100 });
  });
});

describe("a rule", () => {
  it.each([
    "", "FREQ=HOURLY", "FREQ=SECONDLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;COUNT=3;UNTIL=20270101", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=DAILY;BYHOUR=1,2,3", "BYDAY=TU", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=WEEKLY;__proto__=1", "FREQ=WEEKLY\nRRULE:FREQ=DAILY", "FREQ=WEEKLY;UNTIL=20271301T000000Z",
  ])("that cannot be is refused: %j", (rule) => expect(reasonOf(recurrence(rule))).toBe("INVALID_RULE"));

  it.each(["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11", "FREQ=WEEKLY;UNTIL=20200101T000000Z", "FREQ=DAILY;BYMONTHDAY=30;BYMONTH=2"])("that never occurs is refused: %s", (rule) => {
    const began = performance.now();
    expect(reasonOf(recurrence(rule))).toBe("NEVER_OCCURS");
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it("that has too many dates is refused, and one without end is not", () => {
    expect(reasonOf(recurrence("FREQ=DAILY;COUNT=751"))).toBe("TOO_MANY");
    expect(reasonOf(recurrence("FREQ=WEEKLY", undefined, { extraStarts: Array.from({ length: 401 }, () => "2026-12-01T10:00") }))).toBe("TOO_MANY");
    const now = new Date("2026-11-22T12:00:00Z");
    expect(checkedStarts(recurrence("FREQ=DAILY"), now, now).length).toBeLessThan(mostDates);
  });

  it("takes no day that is not there", () => {
    for (const extra of ["2027-02-30T10:00", "2027-02-28T25:00"]) expect(reasonOf(recurrence("FREQ=WEEKLY", undefined, { extraStarts: [extra] }))).toBe("INVALID_TIME");
    expect(reasonOf(recurrence("FREQ=WEEKLY", undefined, { exceptDays: ["2027-02-30"] }))).toBe("INVALID_TIME");
    expect(reasonOf(recurrence("FREQ=WEEKLY", "2026-02-30T10:00"))).toBe("INVALID_TIME");
  });

  it("leaves out the days that are named and the holidays, and adds the dates beside it", () => {
    const found = localStarts(recurrence("FREQ=WEEKLY;BYDAY=FR", "2026-12-11T10:00", { notOnHolidays: true, exceptDays: ["2026-12-18"], extraStarts: ["2026-12-23T15:00"] }), from, "2027-01-15T00:00");
    expect(found).toEqual(["2026-12-11T10:00", "2026-12-23T15:00", "2027-01-08T10:00"]);
  });

  it("leaves out the school holidays as well, where that is asked", () => {
    const found = localStarts(recurrence("FREQ=WEEKLY;BYDAY=WE", "2026-12-09T14:00", { notInSchoolHolidays: true }), from, "2027-03-11T00:00");
    expect(found.map((local) => local.slice(5, 10))).toEqual(["12-09", "12-16", "01-06", "01-13", "01-20", "01-27", "02-03", "02-10", "02-17", "03-03", "03-10"]);
  });

  it("is cut in two without a date lost or twice", () => {
    fc.assert(fc.property(rules, ends, fc.integer({ min: 1, max: 20 }), (rule, end, cut) => {
      const whole = recurrence(rule + end, "2024-03-01T10:00");
      const all = localStarts(whole, from, until);
      const at = all[Math.min(cut, all.length - 1)];
      if (!at || all.length < 2) return;
      const [first, rest] = [{ ...whole, rule: ruleUntil(whole.rule, at) }, { ...whole, rule: ruleFrom(whole, at), startsLocal: at }];
      expect([...localStarts(first, from, until), ...localStarts(rest, from, until)]).toEqual(all);
    }), { numRuns: 200 });
  });
});

it("knows the day of each instant by the clock of Hilversum", () => {
  const now = new Date("2026-11-22T23:30:00Z");
  expect(checkedStarts(recurrence("FREQ=DAILY;COUNT=2", "2026-11-23T00:30"), now, now).map(localDay)).toEqual(["2026-11-23", "2026-11-24"]);
});
