import { describe, expect, it } from "vitest";
import { formatter } from "./format.ts";

const nl = formatter("nl-NL");
const en = formatter("en-GB");
const uk = formatter("uk-UA");

describe("money", () => {
  it("shows cents only where there are some", () => {
    expect([nl.euro(3_140_000), nl.euro(1_250), nl.euro(0), nl.euro(-6_500)]).toEqual(["€\u00a031.400", "€\u00a012,50", "€\u00a00", "€\u00a0-65"]);
    expect(en.euro(3_140_050)).toBe("€31,400.50");
    expect([uk.euro(3_140_000), uk.euro(1_250)]).toEqual(["31\u00a0400\u00a0€", "12,50\u00a0€"]);
  });
});

describe("dates", () => {
  it("are those of the municipality, wherever the reader is", () => {
    // Half past midnight in Hilversum, still the day before in UTC.
    const late = "2026-11-21T23:30:00Z";
    expect([nl.date(late), nl.shortDate(late), nl.time(late), nl.day(late), nl.month(late)]).toEqual(["22 november 2026", "22 nov", "00:30", "22", "november 2026"]);
    expect(en.weekday(late)).toBe("Sunday 22 November");
  });
  it("with their year have no full stop behind them, so that a sentence can end with them", () => {
    expect([uk.date("2026-11-22T12:00:00Z"), uk.month("2026-11-22T12:00:00Z"), uk.dateTime("2026-11-22T12:00:00Z")]).toEqual(["22 листопада 2026", "листопад 2026", "22 листопада 2026 о 13:00"]);
  });
  it("begin the week on Monday", () => {
    expect([nl.weekdays("long")[0], nl.weekdays("short")[6], en.weekdays("long")[0]]).toEqual(["maandag", "zo", "Monday"]);
  });
});

describe("how long ago", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  it("is told in the largest unit that fits", () => {
    const told = (instant: string) => nl.relative(instant, now);
    expect(["2026-11-22T11:59:40Z", "2026-11-22T11:20:00Z", "2026-11-21T10:00:00Z", "2026-11-08T12:00:00Z", "2022-11-22T12:00:00Z", "2026-12-13T12:00:00Z"].map(told)).toEqual([
      "nu", "40 minuten geleden", "gisteren", "2 weken geleden", "4 jaar geleden", "over 3 weken",
    ]);
  });
});
