import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { changeBetween, movedBy } from "./text-change.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "🌳", "🌲", "🌷"), maxLength: 12 });

test("typing is one small change, not the whole text anew", () => {
  expect(changeBetween("Een bank", "Een rode bank")).toEqual({ at: 4, remove: 0, insert: "rode " });
  expect(changeBetween("Een bank", "Een ban")).toEqual({ at: 7, remove: 1, insert: "" });
  expect(changeBetween("🌳", "🌲")).toEqual({ at: 0, remove: 2, insert: "🌲" });
});

test("whatever was typed stands in the document, whole characters only", () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const doc = new Y.Doc();
    const kept = doc.getText("title");
    kept.insert(0, before);
    const { at, remove, insert } = changeBetween(before, after);
    kept.delete(at, remove);
    kept.insert(at, insert);
    expect(kept.toString()).toBe(after);
  }));
});

test("a caret stays between the letters that it stood between", () => {
  fc.assert(fc.property(text, text, fc.nat(12), (before, after, seed) => {
    const doc = new Y.Doc();
    const kept = doc.getText("title");
    kept.insert(0, before);
    const place = Math.min(seed, before.length);
    const mark = Y.createRelativePositionFromTypeIndex(kept, place, -1);
    let moved = place;
    kept.observe(({ delta }) => (moved = movedBy(place, delta)));
    const { at, remove, insert } = changeBetween(before, after);
    doc.transact(() => {
      kept.delete(at, remove);
      kept.insert(at, insert);
    });
    expect(moved).toBe(Y.createAbsolutePositionFromRelativePosition(mark, doc)?.index);
  }));
});
