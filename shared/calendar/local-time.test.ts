import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLocalDays, instantOfLocal, localDay, timeZone } from "./local-time.ts";

// An independent way to say what a clock in Hilversum shows: another locale, another formatter.
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
const shown = (instant: Date) => clock.format(instant).slice(0, 16).replace(" ", "T");
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const minuteMs = 60_000;
const at = (text: string) => new Date(text);

/** The last Sunday of a month at 01:00 UTC: when the clocks of Europe change. */
function changeIn(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000);
}
const minutesAround = (change: Date) => Array.from({ length: 8 * 60 + 1 }, (_, index) => new Date(change.getTime() + (index - 4 * 60) * minuteMs));

describe.each(years)("the clock changes of %i", (year) => {
  const [spring, autumn] = [changeIn(year, 2), changeIn(year, 9)];

  it("are where the clock of Hilversum jumps", () => {
    expect([shown(new Date(spring.getTime() - minuteMs)), shown(spring)].map((time) => time.slice(11))).toEqual(["01:59", "03:00"]);
    expect([shown(new Date(autumn.getTime() - minuteMs)), shown(autumn)].map((time) => time.slice(11))).toEqual(["02:59", "02:00"]);
  });

  it("lead every minute of spring back to its instant, and the hour that is skipped to an hour later", () => {
    for (const instant of minutesAround(spring)) expect(instantOfLocal(shown(instant)), shown(instant)).toEqual(instant);
    const day = localDay(spring);
    for (let minute = 0; minute < 60; minute += 1) {
      const text = `${day}T02:${String(minute).padStart(2, "0")}`;
      expect(shown(instantOfLocal(text) as Date)).toBe(text.replace("T02", "T03"));
    }
  });

  it("lead every minute of autumn to its instant, and the hour that is repeated to the first of the two", () => {
    for (const instant of minutesAround(autumn)) {
      const hourEarlier = new Date(instant.getTime() - 60 * minuteMs);
      expect(instantOfLocal(shown(instant)), shown(instant)).toEqual(shown(hourEarlier) === shown(instant) ? hourEarlier : instant);
    }
  });

  it("leave the local time of a day as it was, before and after", () => {
    for (const change of [spring, autumn]) {
      const before = instantOfLocal(`${localDay(new Date(change.getTime() - 3 * 86_400_000))}T19:30`) as Date;
      for (let days = 0; days <= 6; days += 1) expect(shown(addLocalDays(before, days)).slice(11)).toBe("19:30");
      expect(addLocalDays(addLocalDays(before, 6), -6)).toEqual(before);
    }
  });
});

describe("local time", () => {
  const moment = fc.date({ min: at("1980-01-01T00:00:00Z"), max: at("2090-01-01T00:00:00Z"), noInvalidDate: true });

  it("is what a clock in Hilversum shows, at any instant", () => {
    fc.assert(fc.property(moment, (instant) => void expect(localDay(instant)).toBe(shown(instant).slice(0, 10))));
    fc.assert(fc.property(moment, (instant) => void expect(shown(instantOfLocal(shown(instant)) as Date)).toBe(shown(instant))));
  });

  it("begins its day before that of UTC", () => {
    expect(localDay(at("2026-12-31T23:00:00Z"))).toBe("2027-01-01");
    expect(localDay(at("2026-06-30T21:59:59.999Z"))).toBe("2026-06-30");
    expect(localDay(at("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
  });

  it.each([
    "2026-02-30T12:00", "2025-02-29T12:00", "2026-04-31T12:00", "2026-13-01T12:00", "2026-00-10T12:00", "2026-01-00T12:00", "2026-01-01T24:00", "2026-01-01T25:00", "2026-01-01T12:60",
    "2026-1-1T12:00", "2026-01-01", "2026-01-01 12:00", "2026-01-01T12:00Z", "2026-01-01T12:00:00", "+02026-01-01T12:00", "morgen", "", "０２02-01-01T12:00",
  ])("is not %j", (text) => expect(instantOfLocal(text)).toBeNull());

  it("knows the 29th of February of a leap year", () => {
    expect(instantOfLocal("2028-02-29T12:00")).toEqual(at("2028-02-29T11:00:00Z"));
    expect(shown(addLocalDays(at("2028-02-28T11:00:00Z"), 1))).toBe("2028-02-29T12:00");
  });

  it("adds days of the calendar, however many hours they have", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -400, max: 400 }), (instant, days) => {
        const expected = Date.parse(localDay(instant)) + days * 86_400_000;
        expect(localDay(addLocalDays(instant, days))).toBe(new Date(expected).toISOString().slice(0, 10));
      }),
    );
  });
});
