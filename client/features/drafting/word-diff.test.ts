import { expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

const own = (text: string, other: string) => wordDiff(text, other).filter((piece) => piece.own).map((piece) => piece.text.trim());

test("only the words that the other text lacks are marked", () => {
  expect(own("een rode bank op het plein", "een bank op het grote plein")).toEqual(["rode"]);
  expect(own("een bank op het grote plein", "een rode bank op het plein")).toEqual(["grote"]);
});

test("the pieces together are the text again", () => {
  const text = "Eerste regel.\n\nTweede  regel met spaties ";
  expect(wordDiff(text, "Eerste zin.").map((piece) => piece.text).join("")).toBe(text);
});

test("equal texts have no marks, and nothing beside an empty one is all one's own", () => {
  expect(own("gelijk", "gelijk")).toEqual([]);
  expect(own("alles nieuw", "")).toEqual(["alles nieuw"]);
});
