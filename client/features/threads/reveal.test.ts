import { expect, test } from "vitest";
import { revealed } from "./reveal.ts";

const nodes = ["c", "b", "a"].map((id) => ({ id }));

test("what came after the top waits; nothing that one reads moves", () => {
  expect(revealed(nodes, "b")).toEqual({ waiting: 1, shown: [{ id: "b" }, { id: "a" }] });
});

test("older pages behind the top are shown at once", () => {
  expect(revealed([...nodes, { id: "0" }], "c")).toMatchObject({ waiting: 0 });
});

test("a thread that was empty, or whose top is gone, hides nothing", () => {
  expect(revealed(nodes, null).shown).toEqual(nodes);
  expect(revealed(nodes, "z").shown).toEqual(nodes);
});
