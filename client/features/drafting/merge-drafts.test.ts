import { expect, test } from "vitest";
import { formLines, toForm, type DraftForm } from "./draft-form.ts";
import { choose, mergeDrafts } from "./merge-drafts.ts";

const base = toForm({
  title: "Bankje", goal: "Zitten", forWhom: "", place: "Wegaplein", planning: "", ownEffort: "", upkeep: "",
  lines: [{ kind: "COST", description: "Bank", cents: 80_000 }],
});
const change = (changes: Partial<DraftForm>): DraftForm => ({ ...base, ...changes });

test("what only they changed is taken over, what only I changed stays, and nobody is asked", () => {
  const merged = mergeDrafts(base, change({ goal: "Zitten en praten" }), change({ place: "Orionlaan" }));
  expect(merged.conflicts).toEqual([]);
  expect(merged.takenOver).toEqual(["place"]);
  expect(merged.form).toMatchObject({ goal: "Zitten en praten", place: "Orionlaan" });
});

test("what both changed is asked, and until then mine is kept", () => {
  const merged = mergeDrafts(base, change({ goal: "Mijn doel" }), change({ goal: "Hun doel" }));
  expect(merged.conflicts).toEqual(["goal"]);
  expect(merged.form.goal).toBe("Mijn doel");
});

test("the same change on both sides, or white space alone, is no conflict", () => {
  expect(mergeDrafts(base, change({ goal: "Samen" }), change({ goal: "Samen " })).conflicts).toEqual([]);
});

test("both texts are kept after one another, unless one holds the other", () => {
  const mine = change({ goal: "Mijn doel" });
  expect(choose("goal", "both", base, mine, change({ goal: "Hun doel" }))).toBe("Mijn doel\n\nHun doel");
  expect(choose("goal", "both", base, mine, change({ goal: "Mijn doel, en meer" }))).toBe("Mijn doel, en meer");
  expect(choose("place", "both", base, change({ place: "Bij de brug" }), change({ place: "Orionlaan" }))).toBe("Bij de brug, Orionlaan");
});

test("lines of both sides: what each added stays, what either removed goes", () => {
  const plants = { kind: "COST", description: "Planten", cents: 10_000 } as const;
  const paint = { kind: "COST", description: "Verf", cents: 5_000 } as const;
  const bench = { kind: "COST", description: "Bank", cents: 80_000 } as const;
  const together = choose("lines", "both", base, change({ lines: formLines([bench, plants]) }), change({ lines: formLines([paint]) }));
  expect(together).toMatchObject([{ description: "Verf" }, { description: "Planten" }]);
});
