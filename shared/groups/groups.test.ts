import { expect, it } from "vitest";
import { isPossibleClosing } from "./decisions.ts";
import { groupVisibilities, joiningsOf, mayBecome, readsNoWider } from "./groups.ts";

it("never lays open what was said among members", () => {
  for (const before of ["CLOSED", "HIDDEN"] as const) expect(mayBecome(before, "PUBLIC")).toBe(false);
  for (const after of groupVisibilities) expect(mayBecome("PUBLIC", after)).toBe(true);
  expect(mayBecome("HIDDEN", "CLOSED")).toBe(true);
});

it("moves talk only to where no more people read it", () => {
  expect(readsNoWider("CLOSED", "PUBLIC")).toBe(false);
  expect(readsNoWider("HIDDEN", "CLOSED")).toBe(false);
  for (const same of groupVisibilities) expect(readsNoWider(same, same)).toBe(true);
  expect(readsNoWider("PUBLIC", "HIDDEN")).toBe(true);
});

it("lets nobody ask for what they may not know of", () => {
  expect(joiningsOf.HIDDEN).toEqual(["BY_INVITATION"]);
  expect(joiningsOf.CLOSED).not.toContain("OPEN");
});

it("closes a decision after an hour at least and three months at most", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const after = (hours: number) => isPossibleClosing(new Date(now.getTime() + hours * 3_600_000), now);
  expect([0, 0.9, 1, 24 * 92, 24 * 93].map(after)).toEqual([false, false, true, true, false]);
  expect(isPossibleClosing(new Date(Number.NaN), now)).toBe(false);
});
