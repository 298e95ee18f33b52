import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay } from "../calendar/local-time.ts";
import { decisionDue, objectionUntil } from "./terms.ts";

const moment = fc.date({ min: new Date("2023-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true });
const daysBetween = (from: Date, to: Date) => (Date.parse(localDay(to)) - Date.parse(localDay(from))) / 86_400_000;

describe("terms", () => {
  it("gives thirteen weeks to decide and six to object, counted in days of Hilversum", () => {
    expect(localDay(decisionDue(new Date("2026-01-05T10:00:00Z")))).toBe("2026-04-06");
    expect(localDay(objectionUntil(new Date("2026-10-20T10:00:00Z")))).toBe("2026-12-01");
    fc.assert(
      fc.property(moment, (from) => {
        expect(daysBetween(from, decisionDue(from))).toBe(91);
        expect(daysBetween(from, objectionUntil(from))).toBe(42);
      }),
    );
  });

  it("counts from the day in Hilversum, which begins before that of UTC", () => {
    expect(localDay(decisionDue(new Date("2026-06-30T22:30:00Z")))).toBe("2026-09-30");
  });
});
