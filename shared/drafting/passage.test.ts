import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Anchor, anchorOf, lettersOf, passageAt, passageOf, quoted, replacePassage, textsIn } from "./passage.ts";

let doc: Y.Doc;
let part: Y.XmlFragment;

function paragraph(letters: string): Y.XmlElement {
  const element = new Y.XmlElement("paragraph");
  element.insert(0, [new Y.XmlText(letters)]);
  return element;
}
const text = (nth: number) => textsIn(part)[nth] as Y.XmlText;
const anchor = (nth: number, words: string, last = nth, until = words): Anchor =>
  anchorOf({ text: text(nth), index: lettersOf(text(nth)).indexOf(words) }, { text: text(last), index: lettersOf(text(last)).indexOf(until) + until.length });

beforeEach(() => {
  doc = new Y.Doc();
  part = doc.getXmlFragment("goal");
  part.insert(0, [paragraph("Een bank bij het water."), paragraph("Met bloemen, en nog een bank.")]);
});

describe("a passage", () => {
  it("keeps its words while others type around it", () => {
    const at = anchor(0, "bank");
    text(0).insert(0, "Wij willen: ");
    text(0).insert(lettersOf(text(0)).indexOf("bank") + 4, "je");
    expect(passageAt(part, at)?.words).toBe("bank");
    part.insert(0, [paragraph("Daarom dit plan.")]);
    expect(passageAt(part, at)).toMatchObject({ words: "bank", from: { index: 16 } });
  });

  it("shows what stands there once it was changed, and nothing once its text is gone", () => {
    const at = anchor(0, "bij het water");
    text(0).delete(4, 4);
    text(0).insert(8, "mooie ");
    expect(passageAt(part, at)?.words).not.toBe("bij het water");
    part.delete(0, 1);
    expect(passageAt(part, at)).toBeNull();
  });

  it("can go over several paragraphs", () => {
    expect(passageAt(part, anchor(0, "water.", 1, "Met bloemen"))?.words).toBe("water.\nMet bloemen");
  });

  it("is of its own part alone, and never backwards", () => {
    const other = doc.getXmlFragment("planning");
    other.insert(0, [paragraph("In mei.")]);
    expect(passageAt(other, anchor(0, "bank"))).toBeNull();
    expect(passageAt(part, { from: anchor(1, "bloemen").from, to: anchor(0, "bank").to })).toBeNull();
  });

  it.each(["", "geen anker", "null", "7", "{}", '{"tname":"opeis"}', '{"item":{"client":1,"clock":0}}', '{"item":{"client":"x","clock":{}}}', '{"item":7,"type":"goal"}', '{"type":{"client":-1,"clock":-1}}'])("is nothing where an anchor is none: %j", (from) => {
    const roots = [...doc.share.keys()];
    expect(passageAt(part, { from, to: anchor(0, "bank").to })).toBeNull();
    expect([...doc.share.keys()]).toEqual(roots);
  });

  it("is found by its words where its text was put there anew, if they stand there once", () => {
    const [once, twice] = [anchor(0, "water"), anchor(0, "bank")];
    part.delete(0, 1);
    part.insert(0, [paragraph("Een bank bij het water.")]);
    expect(quoted(part, once, "water")).toMatchObject({ words: "water", from: { index: 17 } });
    expect(quoted(part, twice, "bank")).toBeNull();
    expect(passageOf(part, "")).toBeNull();
  });
});

describe("replacing a passage", () => {
  const replaced = (words: string, by: string) => {
    const passage = passageAt(part, anchor(0, words));
    if (passage) replacePassage(passage, by);
    return text(0).toDelta() as unknown;
  };

  it("keeps the marks around it and of what stays", () => {
    text(0).format(4, 4, { bold: {} });
    expect(replaced("bank", "banken")).toEqual([{ insert: "Een " }, { insert: "banken", attributes: { bold: {} } }, { insert: " bij het water." }]);
  });

  it("writes plainly what had several marks", () => {
    text(0).format(4, 4, { bold: {} });
    expect(replaced("Een bank", "Twee stoelen")).toEqual([{ insert: "Twee stoelen bij het water." }]);
  });

  it("touches nothing of what both have, so that another note keeps its words", () => {
    const other = anchor(0, "bij");
    replaced("Een bank bij het water", "Een tafel bij het water");
    expect(passageAt(part, other)?.words).toBe("bij");
    expect(lettersOf(text(0))).toBe("Een tafel bij het water.");
  });

  it("takes words out, and does not tear signs apart", () => {
    expect(replaced(" bij het water", "")).toEqual([{ insert: "Een bank." }]);
    text(0).insert(0, "🌳");
    expect(replaced("🌳", "🌲")).toEqual([{ insert: "🌲Een bank." }]);
  });
});
