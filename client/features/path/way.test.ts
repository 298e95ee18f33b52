import { path, type Stage } from "#shared/initiatives/lifecycle.ts";
import { expect, test } from "vitest";
import { steps, wayOf } from "./way.ts";

const at = (stage: Stage, day: string) => ({ stage, at: `2026-${day}T10:00:00Z` });

test("every stage of the road belongs to exactly one step, in the road's order", () => {
  expect(steps.flatMap((step) => step.stages)).toEqual([...path]);
});

test("steps behind are done, the step of the stage is now, the rest is ahead and has no date", () => {
  const way = wayOf("IN_BEHANDELING", [at("IDEE", "01-05"), at("CONCEPT", "01-06"), at("DRAAGVLAK", "02-01"), at("INGEDIEND", "03-01"), at("IN_BEHANDELING", "03-04")]);
  expect(way.map((step) => step.state)).toEqual(["done", "done", "done", "now", "ahead", "ahead"]);
  expect(way[3]?.since).toBe("2026-03-01T10:00:00Z");
  expect(way[4]?.since).toBeNull();
});

test("what is accounted for is done to the end", () => {
  expect(wayOf("VERANTWOORD", []).every((step) => step.state === "done")).toBe(true);
});

test("a refusal ends the road where it was reached", () => {
  const way = wayOf("AFGEWEZEN", [at("IDEE", "01-05"), at("DRAAGVLAK", "02-01"), at("IN_BEHANDELING", "03-04"), at("AFGEWEZEN", "04-01")]);
  expect(way.map((step) => step.id)).toEqual(["idea", "draft", "draagvlak", "handedIn", "refused"]);
  expect(way.at(-1)).toEqual({ id: "refused", state: "ended", since: "2026-04-01T10:00:00Z" });
});

test("a withdrawn draft keeps only the steps it took", () => {
  expect(wayOf("INGETROKKEN", [at("IDEE", "01-05"), at("INGETROKKEN", "01-06")]).map((step) => step.id)).toEqual(["idea", "withdrawn"]);
});
