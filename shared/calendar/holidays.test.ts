import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { addDays } from "./month-grid.ts";
import { easterOf, holidayOn, holidaysOf, isWorkingDay, workingDayFrom } from "./holidays.ts";

// An independent calculation: a library with its own rules. It knows more days than the law calls holidays.
const dutch = new Holidays("NL", { languages: "en" });
const lawful = /^(?:New Year's Day|Good Friday|Easter Monday|King's Day|Liberation Day|Ascension Day|Whit Monday|Christmas Day|Boxing Day)$/u;
const byLibrary = (year: number) => dutch.getHolidays(year, "en").filter(({ name }) => lawful.test(name)).map(({ date }) => date.slice(0, 10)).toSorted();
const years = Array.from({ length: 40 }, (_, index) => 2014 + index);

describe("holidays", () => {
  it.each(years)("of %i are those of the law, by another calculation", (year) => {
    expect([...holidaysOf(year).keys()].toSorted()).toEqual([...new Set(byLibrary(year))]);
  });

  it("know Easter where it comes early, late, and where tables are often wrong", () => {
    expect([2008, 2011, 2038, 2049, 2076].map(easterOf)).toEqual(["2008-03-23", "2011-04-24", "2038-04-25", "2049-04-18", "2076-04-19"]);
  });

  it("keep the King's birthday on Saturday where it falls on a Sunday", () => {
    expect([holidayOn("2025-04-26"), holidayOn("2025-04-27"), holidayOn("2026-04-27")]).toEqual(["KINGS_DAY", null, "KINGS_DAY"]);
  });

  it("and weekends are no working days: the first after them is", () => {
    expect(workingDayFrom("2026-04-03")).toBe("2026-04-07");
    expect(workingDayFrom("2026-12-25")).toBe("2026-12-28");
    expect(workingDayFrom("2026-11-20")).toBe("2026-11-20");
    for (let day = "2026-01-01"; day < "2027-01-01"; day = addDays(day, 1)) expect(isWorkingDay(workingDayFrom(day))).toBe(true);
  });
});
