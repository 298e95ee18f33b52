import { describe, expect, it } from "vitest";
import { localDay } from "../calendar/local-time.ts";
import { decisionDue, objectionUntil } from "./terms.ts";

describe("terms", () => {
  it("gives thirteen weeks to decide and six to object, in days of Hilversum, to the end of a working day", () => {
    expect(localDay(decisionDue(new Date("2026-01-05T10:00:00Z")))).toBe("2026-04-07");
    expect(objectionUntil(new Date("2026-10-20T10:00:00Z")).toISOString()).toBe("2026-12-01T22:59:59.999Z");
  });

  it("counts from the day in Hilversum, which begins before that of UTC", () => {
    expect(localDay(decisionDue(new Date("2026-06-30T22:30:00Z")))).toBe("2026-09-30");
  });
});
