import { expect, it } from "vitest";
import { frequencies, maySet, stopped, usual } from "./frequencies.ts";
import { groupOf, mustReach, noticeGroups, noticeKinds } from "./kinds.ts";

it("puts each kind in one group", () => {
  expect(new Set(noticeKinds).size).toBe(noticeKinds.length);
  for (const kind of noticeKinds) expect(noticeGroups).toContain(groupOf(kind));
});

it("lets a decision, a measure and a vote that was taken away never be off, though they can be moved", () => {
  for (const kind of ["INITIATIVE_DECIDED", "MEASURE_TAKEN", "SUPPORT_REMOVED"] as const) expect(mustReach).toContain(groupOf(kind));
  for (const group of noticeGroups) {
    expect(maySet(group, usual[group])).toBe(true);
    expect(maySet(group, { EMAIL: stopped(group), PUSH: "NEVER" })).toBe(true);
    expect(maySet(group, { EMAIL: "NEVER", PUSH: "NEVER" })).toBe(!mustReach.includes(group));
    for (const often of frequencies) expect(maySet(group, { EMAIL: "NEVER", PUSH: often })).toBe(often !== "NEVER" || !mustReach.includes(group));
  }
});
