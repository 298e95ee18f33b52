import { linesPart, draftOf, shapeDocument } from "#shared/drafting/document.ts";
import { largestDocument } from "#shared/drafting/messages.ts";
import { describe, expect, it } from "vitest";
import { Doc, Map as YMap, XmlElement, type XmlFragment, applyUpdate, encodeStateAsUpdate } from "yjs";
import { fitsInto, isUpdate } from "./update-check.ts";

const madeBy = (change: (doc: Doc) => void) => {
  const doc = new Doc();
  change(doc);
  return encodeStateAsUpdate(doc);
};
const nest = (doc: Doc, depth: number) => {
  let inner: XmlFragment = doc.getXmlFragment("goal");
  for (let level = 0; level < depth; level += 1) {
    const child = new XmlElement("bulletList");
    inner.insert(0, [child]);
    inner = child;
  }
};
const nested = (depth: number) => madeBy((doc) => nest(doc, depth));

describe("an update", () => {
  it("is none when its bytes are none, or when it brings what no part can hold", () => {
    expect(isUpdate(madeBy((doc) => doc.getText("title").insert(0, "Bankjes")))).toBe(true);
    for (const bytes of [[], [1], [255, 255, 255, 255, 15], [1, 1, 1, 0, 4, 1]]) expect(isUpdate(Uint8Array.from(bytes)), String(bytes)).toBe(false);
    for (const change of [
      (doc: Doc) => doc.getMap("evil").set("a", 1),
      (doc: Doc) => doc.getArray(linesPart).push([new Doc()]),
      (doc: Doc) => doc.getArray(linesPart).push([new Uint8Array(10)]),
      (doc: Doc) => doc.getText("title").insertEmbed(0, { image: "x" }),
    ]) expect(isUpdate(madeBy(change)), String(change)).toBe(false);
  });

  it("does not fit when it nests without end, also when its pieces come one by one in the wrong order", () => {
    const doc = new Doc();
    shapeDocument(doc);
    expect(fitsInto(doc, nested(12))).toBeNull();
    expect(fitsInto(doc, nested(5_000))).toBe("INVALID_TEXT");
    const source = new Doc();
    const pieces: Uint8Array[] = [];
    source.on("update", (update: Uint8Array) => pieces.push(update));
    nest(source, 60);
    const taken = pieces.reverse().filter((piece) => {
      if (fitsInto(doc, piece)) return false;
      applyUpdate(doc, piece);
      return true;
    });
    // The piece that would bring the others together is the one that is refused.
    expect(taken.length).toBe(59);
    expect(draftOf(doc).goal).toBe("");
    expect(fitsInto(doc, madeBy((each) => each.getArray(linesPart).push(Array.from({ length: 1_000 }, () => new YMap()))))).toBe("INVALID_TEXT");
  });

  it("does not fit into a document that is full; a hundred thousand edits of people do", { timeout: 60_000 }, () => {
    const doc = new Doc();
    const text = doc.getText("place");
    // As people write: some letters after each other, some taken out again, then somewhere else.
    for (let burst = 0; burst < 5_000; burst += 1) {
      const at = (burst * 7_919) % (text.length + 1);
      for (let n = 0; n < 20; n += 1) {
        if (burst % 5 < 3 || text.length < at + 40) text.insert(at + n, "x");
        else text.delete(at, 1);
      }
    }
    const size = encodeStateAsUpdate(doc).length;
    expect(size).toBeLessThan(largestDocument);
    expect(fitsInto(doc, madeBy((each) => each.getText("title").insert(0, "x".repeat(largestDocument - size))))).toBe("TEXT_TOO_LONG");
  });
});

