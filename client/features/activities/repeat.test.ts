import { describe, expect, it } from "vitest";
import { daysWithout, noRepeat, repeatOf, type RepeatDraft, ruleOf } from "./repeat.ts";

const draft = (given: Partial<RepeatDraft>): RepeatDraft => ({ ...noRepeat, ...given });

describe("how something comes back", () => {
  it.each([
    [draft({ how: "WEEKLY" }), "FREQ=WEEKLY;BYDAY=TU"],
    [draft({ how: "BIWEEKLY", days: [3, 1] }), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"],
    [draft({ how: "MONTHLY_WEEKDAY" }), "FREQ=MONTHLY;BYDAY=4TU"],
    [draft({ how: "MONTHLY_DATE", until: "2027-06-30" }), "FREQ=MONTHLY;BYMONTHDAY=24;UNTIL=20270630T215900Z"],
    [draft({ how: "DAILY", until: "2026-12-24" }), "FREQ=DAILY;UNTIL=20261224T225900Z"],
    [draft({ how: "KEPT", rule: "FREQ=YEARLY" }), "FREQ=YEARLY"],
  ])("is said as a rule and read back: %#", (given, rule) => {
    expect(ruleOf(given, "2026-11-24")).toBe(rule);
    const again = repeatOf({ rule, notOnHolidays: false, notInSchoolHolidays: false, exceptDays: [], extraStarts: [] });
    expect([again.how, again.until]).toEqual([given.how, given.until]);
    expect(ruleOf(again, "2026-11-24")).toBe(rule);
  });
  it("is no rule while it does not come back, or its days are none", () => {
    expect(ruleOf(draft({}), "2026-11-24")).toBeNull();
    expect(ruleOf(draft({ how: "WEEKLY" }), "")).toBeNull();
    expect(ruleOf(draft({ how: "WEEKLY", until: "2027-02-30" }), "2026-11-24")).toBeNull();
  });
  it("keeps a last one of the month, and a rule that it has no words for", () => {
    expect(ruleOf(draft({ how: "MONTHLY_WEEKDAY" }), "2026-12-29")).toBe("FREQ=MONTHLY;BYDAY=-1TU");
    for (const rule of ["FREQ=WEEKLY;INTERVAL=3;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU;COUNT=3", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"]) expect(repeatOf({ rule, notOnHolidays: false, notInSchoolHolidays: false, exceptDays: [], extraStarts: [] }).how).toBe("KEPT");
  });
  it("leaves out periods, which are days that touch", () => {
    const days = daysWithout([{ from: "2026-12-21", until: "2026-12-23" }, { from: "2027-01-05", until: "2027-01-05" }]);
    expect(days).toEqual(["2026-12-21", "2026-12-22", "2026-12-23", "2027-01-05"]);
    expect(repeatOf({ rule: "FREQ=DAILY", notOnHolidays: true, notInSchoolHolidays: true, exceptDays: days, extraStarts: [] }).without).toEqual([{ from: "2026-12-21", until: "2026-12-23" }, { from: "2027-01-05", until: "2027-01-05" }]);
  });
});
