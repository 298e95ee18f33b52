import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClockEvent, readClock, termEnd } from "./clock.ts";

const at = (text: string) => new Date(text);
const happened = (kind: ClockEvent["kind"], when: string | Date, days = 0): ClockEvent => ({ kind, at: new Date(when), days, onWorkingDay: true });

// An independent calculation, day by day: what a clerk with a calendar on the wall would cross off.
const dutch = new Holidays("NL", { languages: "en" });
const off = /^(?:New Year's Day|Good Friday|Easter Monday|King's Day|Liberation Day|Ascension Day|Whit Monday|Christmas Day|Boxing Day)$/u;
const wall = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });
const free = new Map<number, ReadonlySet<string>>();
function isFree(day: Date): boolean {
  const year = day.getUTCFullYear();
  const known = free.get(year) ?? new Set(dutch.getHolidays(year, "en").filter(({ name }) => off.test(name)).map(({ date }) => date.slice(0, 10)));
  free.set(year, known);
  return day.getUTCDay() === 0 || day.getUTCDay() === 6 || known.has(day.toISOString().slice(0, 10));
}
function byHand(start: Date, term: number, stops: readonly (readonly [Date, Date])[]): string {
  const crossed = stops.map(([asked, answered]) => [wall.format(asked), wall.format(answered)] as const);
  const day = at(`${wall.format(start)}T00:00:00Z`);
  let left = term;
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1);
    const name = day.toISOString().slice(0, 10);
    if (!crossed.some(([asked, answered]) => name > asked && name < answered)) left -= 1;
  }
  while (isFree(day)) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const moment = fc.date({ min: at("2024-01-01T00:00:00Z"), max: at("2034-12-31T23:59:59Z"), noInvalidDate: true });

describe("the clock of a decision", () => {
  it("is what a calendar on the wall says, over ten years, with stops and an extension", () => {
    fc.assert(
      fc.property(moment, fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 30 })), { maxLength: 3 }), fc.constantFrom(0, 42), (start, pauses, more) => {
        let time = start.getTime();
        const stops = pauses.map(([wait, lasts]) => {
          const asked = new Date((time += wait * 86_400_000 + 3_600_000));
          return [asked, new Date((time += lasts * 86_400_000 + 3_600_000))] as const;
        });
        const events = [happened("STARTED", start, 91), ...stops.flatMap(([asked, answered]) => [happened("STOPPED", asked), happened("RESUMED", answered)]), ...(more ? [happened("EXTENDED", new Date(time), more)] : [])];
        expect(readClock(events, start).dueDay).toBe(byHand(start, 91 + more, stops));
      }),
      { numRuns: 400 },
    );
  });

  it("goes over new year, and ends at the end of its last day here", () => {
    const clock = readClock([happened("STARTED", "2026-11-22T10:00:00Z", 91)], at("2026-12-31T23:30:00Z"));
    expect([clock.dueDay, clock.dueAt.toISOString(), clock.counted]).toEqual(["2027-02-22", "2027-02-22T22:59:59.999Z", 40]);
  });

  it("counts days and not hours where the clocks of Europe change", () => {
    expect(readClock([happened("STARTED", "2026-03-02T22:30:00Z", 28)], at("2026-03-30T22:00:00Z"))).toMatchObject({ dueDay: "2026-03-30", counted: 29, dueAt: at("2026-03-30T21:59:59.999Z") });
    expect(readClock([happened("STARTED", "2026-10-20T22:30:00Z", 7)], at("2026-10-20T22:30:00Z")).dueDay).toBe("2026-10-28");
  });

  it("stands still from the day after the question up to the day of the answer, and counts nothing meanwhile", () => {
    const started = happened("STARTED", "2026-06-01T08:00:00Z", 91);
    const stopped = [started, happened("STOPPED", "2026-06-10T08:00:00Z")];
    expect(readClock(stopped, at("2026-06-25T08:00:00Z"))).toMatchObject({ counted: 9, stoppedAt: at("2026-06-10T08:00:00Z") });
    const answered = (when: string) => readClock([...stopped, happened("RESUMED", when)], at(when));
    expect(answered("2026-06-10T20:00:00Z").dueDay).toBe("2026-08-31");
    expect(answered("2026-06-11T08:00:00Z").dueDay).toBe("2026-08-31");
    expect(answered("2026-06-20T08:00:00Z")).toMatchObject({ dueDay: "2026-09-09", counted: 10, stoppedAt: null });
  });

  it("warns when four fifths are used", () => {
    const events = [happened("STARTED", "2026-06-01T08:00:00Z", 91)];
    const { warnAt } = readClock(events, at("2026-06-01T08:00:00Z"));
    const used = (now: Date) => readClock(events, now).counted / 91;
    expect(used(warnAt)).toBeLessThan(0.8);
    expect(used(new Date(warnAt.getTime() + 1))).toBeGreaterThanOrEqual(0.8);
  });

  it("that never started is none", () => expect(() => readClock([], at("2026-01-01T00:00:00Z"))).toThrow("begins"));
});

describe("a term of six weeks", () => {
  it("ends on a working day, at the end of it", () => {
    fc.assert(fc.property(moment, (from) => void expect(wall.format(termEnd(from, 42, true))).toBe(byHand(from, 42, []))));
    expect(termEnd(at("2026-11-13T09:00:00Z"), 42, true).toISOString()).toBe("2026-12-28T22:59:59.999Z");
    expect(termEnd(at("2026-11-13T09:00:00Z"), 42, false).toISOString()).toBe("2026-12-25T22:59:59.999Z");
  });
});
