import { expect, it } from "vitest";
import { entriesOf } from "./entries.ts";

const from = new Date("2026-11-22T10:00:00Z");
const until = new Date("2028-05-22T10:00:00Z");
const read = (...lines: readonly string[]) => entriesOf(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//buurthuis//nl", ...lines, "END:VCALENDAR"].join("\r\n"), from, until);
const event = (...lines: readonly string[]) => ["BEGIN:VEVENT", "UID:a@buurthuis.example", "SUMMARY:Koffie", ...lines, "END:VEVENT"];
const starts = (...lines: readonly string[]) => read(...event(...lines)).entries.map(({ startsAt }) => startsAt.toISOString());
const faults = (...lines: readonly string[]) => read(...event(...lines)).unfit.map(({ fault }) => fault);

it("reads what comes once, with all it says", () => {
  const { entries, unfit, isCalendar } = read(...event("DTSTART;TZID=Europe/Amsterdam:20261203T100000", "DTEND;TZID=Europe/Amsterdam:20261203T113000", "LOCATION:Grote Kerk\\, Kerkbrink", "DESCRIPTION:Met koek.\\nIedereen is welk", " om."));
  expect({ isCalendar, unfit }).toEqual({ isCalendar: true, unfit: [] });
  expect(entries).toEqual([{
    uid: "a@buurthuis.example", recurrence: "", title: "Koffie", about: "Met koek.\nIedereen is welkom.", place: "Grote Kerk, Kerkbrink",
    startsAt: new Date("2026-12-03T09:00:00Z"), endsAt: new Date("2026-12-03T10:30:00Z"), cancelled: false,
  }]);
});

it("keeps the time on the wall over both clock changes, until an end in UTC, without what is excepted", () => {
  expect(starts("DTSTART;TZID=Europe/Amsterdam:20270320T200000", "RRULE:FREQ=WEEKLY;UNTIL=20270410T180000Z", "EXDATE;TZID=Europe/Amsterdam:20270327T200000")).toEqual(["2027-03-20T19:00:00.000Z", "2027-04-03T18:00:00.000Z", "2027-04-10T18:00:00.000Z"]);
  expect(starts("DTSTART;TZID=W. Europe Standard Time:20271030T200000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20271031")).toEqual(["2027-10-30T18:00:00.000Z", "2027-11-01T19:00:00.000Z"]);
});

it("reads zones by their name, in UTC, floating, and as a calendar describes them", () => {
  expect(starts("DTSTART:20261203T100000Z")).toEqual(["2026-12-03T10:00:00.000Z"]);
  expect(starts("DTSTART:20261203T100000")).toEqual(["2026-12-03T09:00:00.000Z"]);
  expect(starts("DTSTART;TZID=/mozilla.org/20070129_1/Europe/Kyiv:20261203T100000")).toEqual(["2026-12-03T08:00:00.000Z"]);
  const own = ["BEGIN:VTIMEZONE", "TZID:Ons huis", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE"];
  expect(read(...own, ...event("DTSTART;TZID=Ons huis:20261203T100000")).entries[0]?.startsAt).toEqual(new Date("2026-12-03T07:00:00Z"));
});

it("lets days be days", () => {
  const { entries } = read(...event("DTSTART;VALUE=DATE:20270327", "DTEND;VALUE=DATE:20270329"));
  expect(entries[0]).toMatchObject({ startsAt: new Date("2027-03-26T23:00:00Z"), endsAt: new Date("2027-03-28T22:00:00Z") });
});

it("follows one time that was changed or cancelled by itself", () => {
  const { entries } = read(
    ...event("DTSTART;TZID=Europe/Amsterdam:20261207T100000", "RRULE:FREQ=WEEKLY;COUNT=3"),
    ...event("RECURRENCE-ID;TZID=Europe/Amsterdam:20261214T100000", "DTSTART;TZID=Europe/Amsterdam:20261215T140000", "SUMMARY:Thee"),
    ...event("RECURRENCE-ID:20261221T090000Z", "DTSTART:20261221T090000Z", "STATUS:CANCELLED"),
  );
  expect(entries.map(({ recurrence, startsAt, cancelled }) => [recurrence, startsAt.toISOString(), cancelled])).toEqual([
    ["2026-12-07T09:00:00.000Z", "2026-12-07T09:00:00.000Z", false], ["2026-12-14T09:00:00.000Z", "2026-12-15T13:00:00.000Z", false], ["2026-12-21T09:00:00.000Z", "2026-12-21T09:00:00.000Z", true],
  ]);
});

it.each([
  ["30 February", ["DTSTART:20270230T100000"], "NO_SUCH_DAY"],
  ["an hour that no clock has", ["DTSTART:20270203T250000"], "NO_SUCH_TIME"],
  ["an end before the start", ["DTSTART:20270203T100000", "DTEND:20270203T090000"], "END_BEFORE_START"],
  ["two years", ["DTSTART;VALUE=DATE:20270203", "DTEND;VALUE=DATE:20290203"], "TOO_LONG"],
  ["no start", ["LOCATION:Ergens"], "NO_START"],
  ["a zone that nobody knows", ["DTSTART;TZID=Middle-earth/Shire:20270203T100000"], "UNKNOWN_TIME_ZONE"],
  ["a rule that never occurs", ["DTSTART:20270203T100000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"], "NEVER_OCCURS"],
  ["a rule that is none", ["DTSTART:20270203T100000", "RRULE:FREQ=FULLMOON"], "UNREADABLE"],
  ["every second", ["DTSTART:20270203T100000", "RRULE:FREQ=SECONDLY"], "TOO_MANY_TIMES"],
  ["every minute, ten thousand times", ["DTSTART:20261203T100000", "RRULE:FREQ=MINUTELY;COUNT=10000"], "TOO_MANY_TIMES"],
  ["a line that is none", ["DTSTART:20270203T100000", "this is no line"], "UNREADABLE"],
] as const)("says of %s what is the matter, and keeps the rest", (_what, lines, fault) => {
  const { entries, unfit } = read(...event("UID:broken", ...lines), ...["BEGIN:VEVENT", "UID:b", "SUMMARY:Soep", "DTSTART:20261204T120000", "END:VEVENT"]);
  expect(unfit.map((each) => each.fault)).toEqual([fault]);
  expect(entries.map(({ title }) => title)).toContain("Soep");
});

it("takes 750 times of a rule without end, two thousand of a calendar, and says so", () => {
  expect(read(...event("DTSTART:20261203T100000", "RRULE:FREQ=HOURLY")).entries).toHaveLength(750);
  expect(faults("DTSTART:20261203T100000", "RRULE:FREQ=HOURLY")).toEqual(["TOO_MANY_TIMES"]);
  const many = Array.from({ length: 2_100 }, (_, index) => ["BEGIN:VEVENT", `UID:${index}`, "SUMMARY:Soep", "DTSTART:20261204T120000", "END:VEVENT"]).flat();
  const { entries, unfit } = read(...many);
  expect(entries).toHaveLength(2_000);
  expect(new Set(unfit.map(({ fault }) => fault))).toEqual(new Set(["TOO_MANY_ENTRIES"]));
});

it("keeps text alone, and what is not for everybody out", () => {
  const [entry] = read(...event("DTSTART:20261204T120000", "DESCRIPTION:<p>Kom <b>gezellig</b> &amp; gratis</p><script>alert(1)</script><img src=x onerror=alert(1)>")).entries;
  expect(entry?.about).toBe("Kom gezellig & gratis");
  expect(read(...event("DTSTART:20261204T120000", "CLASS:PRIVATE")).entries).toEqual([]);
});

it("knows what is no calendar at all", () => {
  expect(entriesOf("<!doctype html><p>Niet gevonden", from, until)).toEqual({ isCalendar: false, entries: [], unfit: [] });
  expect(entriesOf("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Los\nDTSTART:20261204T120000", from, until).unfit).toEqual([{ uid: "1", title: "Los", when: "20261204T120000", fault: "UNREADABLE" }]);
});
