import { expect, it } from "vitest";
import { numbersIn, piecesOf, renumbered, withNames, withNumbers } from "./mentions.ts";

const people = [{ id: "a", name: "Anna" }, { id: "m", name: "Anna Maria" }];

it("sends numbers for names, the longest first, and only for who is named", () => {
  expect(withNumbers("Dag @Anna Maria, en @Anna!", people)).toEqual({ text: "Dag @[1], en @[2]!", mentions: ["m", "a"] });
  expect(withNumbers("Dag @Anna en @Anna", people)).toEqual({ text: "Dag @[1] en @[1]", mentions: ["a"] });
  expect(withNumbers("Dag Anna", people)).toEqual({ text: "Dag Anna", mentions: [] });
});

it("reads in pieces, and in names again", () => {
  expect(piecesOf("@[1], kom je met @[2]?")).toEqual([1, ", kom je met ", 2, "?"]);
  expect(numbersIn("@[2] @[1] @[2] @[x] @[123]")).toEqual([2, 1]);
  expect(withNames("Dag @[1] en @[9]", (number) => (number === 1 ? "Anna" : null))).toBe("Dag @Anna en @[9]");
});

it("changes numbers all at once", () => {
  expect(renumbered("@[1] @[2] @[3]", new Map([[1, 2], [2, 1]]))).toBe("@[2] @[1] @[3]");
});
