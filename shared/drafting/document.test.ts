import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Draft, draftTexts } from "../initiatives/draft.ts";
import { limits } from "../initiatives/limits.ts";
import { type RichPart, draftOf, fillDocument, linesPart, newLine, replaceContents, richOf } from "./document.ts";
import { type RichText, elementOf } from "./rich-text.ts";

const plan: Draft = {
  title: "Bankjes", goal: "Ontmoeten.\n\n- in de zon\n- bij het water", forWhom: "Iedereen\nuit de buurt", place: "Laapersveld", planning: "1. graven\n2. planten", ownEffort: "", upkeep: "Tuingroep",
  lines: [{ kind: "COST", description: "Twee banken", cents: 100_000 }, { kind: "INCOME", description: "Eigen geld", cents: 5_000 }],
};
const filled = (draft: Draft) => {
  const doc = new Y.Doc();
  fillDocument(doc, draft);
  return doc;
};
/** What two hold of each other, until both hold the same. */
const meet = (one: Y.Doc, other: Y.Doc) => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)));
};
const copy = (doc: Y.Doc) => {
  const made = new Y.Doc();
  Y.applyUpdate(made, Y.encodeStateAsUpdate(doc));
  return made;
};
const paragraphIn = (doc: Y.Doc, part: RichPart, index = 0) => (doc.getXmlFragment(part).get(index) as Y.XmlElement).get(0) as Y.XmlText;

const word = fc.stringMatching(/^[a-zé€🌳]{1,8}$/u);
const block = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((items) => items.map((item, index) => `${index + 1}. ${item}`).join("\n")),
);
const text = fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join("\n\n"));
const line = fc.record({ kind: fc.constantFrom("COST" as const, "INCOME" as const), description: word, cents: fc.integer({ min: 1, max: 1e10 }) });
const drafts: fc.Arbitrary<Draft> = fc.record({ title: word, goal: text, forWhom: text, place: word, planning: text, ownEffort: text, upkeep: text, lines: fc.array(line, { maxLength: 5 }) });

describe("a draft in a document", () => {
  it("says what was put into it", () => {
    expect(draftOf(filled(plan))).toEqual(plan);
    fc.assert(fc.property(drafts, (draft) => void expect(draftOf(filled(draft))).toEqual(draft)));
  });

  it("keeps marks, lists in lists and links, and says them as plain words too", () => {
    const goal: RichText = { type: "doc", content: [
      { type: "paragraph", content: [{ type: "text", text: "Kom " }, { type: "text", text: "allemaal", marks: [{ type: "bold" }, { type: "italic" }] }, { type: "hardBreak" }, { type: "text", text: "hier", marks: [{ type: "link", attrs: { href: "https://hilversum.nl" } }] }] },
      { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "groen" }] }, { type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "gras" }] }] }] }] }] },
    ] };
    const doc = new Y.Doc();
    fillDocument(doc, plan, { goal });
    expect(richOf(doc).goal).toEqual(goal);
    expect(draftOf(doc).goal).toBe("Kom allemaal\nhier\n\n- groen\n  1. gras");
  });

  it("becomes another draft whatever it was, and can be turned back", () => {
    fc.assert(fc.property(drafts, drafts, (one, other) => {
      const doc = filled(one);
      const rich = richOf(doc);
      replaceContents(doc, other);
      expect(draftOf(doc)).toEqual(other);
      replaceContents(doc, one, rich);
      expect([draftOf(doc), richOf(doc)]).toEqual([one, rich]);
    }));
  });

  it("leaves what is equal as it is, so that who types there loses nothing", () => {
    const server = filled(plan);
    const typing = copy(server);
    paragraphIn(typing, "upkeep").insert(0, "De ");
    typing.getText("title").insert(7, " en bomen");
    replaceContents(server, { ...plan, title: "Nieuwe Bankjes", goal: "Iets anders." });
    meet(server, typing);
    expect(draftOf(server)).toEqual(draftOf(typing));
    expect(draftOf(server)).toMatchObject({ title: "Nieuwe Bankjes en bomen", goal: "Iets anders.", upkeep: "De Tuingroep" });
  });

  it("is the same for all who type at once, in whatever order they hear of each other", () => {
    const origin = filled(plan);
    const people = [copy(origin), copy(origin), copy(origin)] as const;
    people.forEach((doc, index) => {
      paragraphIn(doc, "goal").insert(0, `${index} `);
      doc.getArray(linesPart).push([newLine({ kind: "COST", description: `Van ${index}`, cents: 100 + index })]);
    });
    meet(people[0], people[1]);
    meet(people[2], people[1]);
    meet(people[0], people[2]);
    const said = people.map(draftOf);
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    expect(said[0]?.lines).toHaveLength(5);
    for (const sign of ["0 ", "1 ", "2 "]) expect(said[0]?.goal.split("\n")[0]).toContain(sign);
  });
});

describe("what somebody else put into a document", () => {
  it("is no link unless it leads to the web, a mailbox or a telephone", () => {
    const doc = filled(plan);
    for (const href of ["javascript:alert(1)", " https://x", "data:text/html,x", "//x", 5, null, `https://${"x".repeat(2_000)}`]) {
      const letters = paragraphIn(doc, "goal");
      letters.format(0, 3, { link: { href } });
      expect(JSON.stringify(richOf(doc).goal), String(href)).not.toContain("link");
    }
    paragraphIn(doc, "goal").format(0, 3, { link: null, "link--abcdEFG1": { href: "mailto:buur@voorbeeld.nl", onclick: "x" }, bold: {}, script: {} });
    expect(richOf(doc).goal.content[0]).toMatchObject({ content: [{ text: "Ont", marks: [{ type: "bold" }, { type: "link", attrs: { href: "mailto:buur@voorbeeld.nl" } }] }, { text: "moeten." }] });
  });

  it("is not read where it is no part, no block and no line", () => {
    const doc = filled(plan);
    const before = [draftOf(doc), richOf(doc)];
    doc.getMap("evil").set("x", "y");
    doc.getXmlFragment("goal").push([new Y.XmlElement("script"), new Y.XmlText("los"), new Y.XmlElement("listItem")]);
    doc.getText("title").insertEmbed(0, { image: "x" });
    doc.getArray(linesPart).push([5, "x", { kind: "COST", description: "Geen", cents: 5 }, new Y.Array(), new Y.Map()]);
    expect([draftOf(doc), richOf(doc)]).toEqual(before);
  });

  it("is a line with a kind, a text and a number, whatever it was", () => {
    const doc = filled({ ...plan, lines: [] });
    doc.getArray(linesPart).push([new Y.Map<unknown>([["kind", "GIFT"], ["description", { a: 1 }], ["cents", "100"]]), new Y.Map<unknown>([["description", "a\u0000b"], ["cents", Number.NaN]])]);
    expect(draftOf(doc).lines).toEqual([{ kind: "COST", description: "ab", cents: 0 }]);
  });

  it("is lists in lists without end, or lines without end, of which enough are read", () => {
    const doc = filled(plan);
    let list = elementOf({ type: "bulletList", content: [] });
    for (let depth = 0; depth < 100; depth += 1) {
      const [outer, item] = [new Y.XmlElement("bulletList"), new Y.XmlElement("listItem")];
      item.insert(0, [list]);
      outer.insert(0, [item]);
      list = outer;
    }
    doc.getXmlFragment("goal").push([list]);
    doc.getArray(linesPart).push(Array.from({ length: 500 }, (_, index) => newLine({ kind: "COST", description: "Lijn", cents: index + 1 })));
    expect(JSON.stringify(richOf(doc).goal).split("bulletList").length).toBeLessThan(12);
    expect(draftOf(doc).lines).toHaveLength(limits.lines + 1);
  });

  it("is always a draft that a database can keep", () => {
    const doc = filled(plan);
    for (const part of ["goal", "forWhom", "upkeep"] as const) paragraphIn(doc, part).insert(0, "\u0000\ud83c");
    doc.getText("title").insert(0, "\udf33\u0000");
    for (const part of draftTexts) expect(draftOf(doc)[part]).not.toMatch(/[\u0000\p{Surrogate}]/u);
    expect(JSON.stringify(richOf(doc))).not.toMatch(/\\u0000|\\ud83c/u);
  });
});

it("gives each line an id of its own", () => {
  const ids = (filled({ ...plan, lines: [...plan.lines, ...plan.lines, ...plan.lines] }).getArray(linesPart).toArray() as Y.Map<unknown>[]).map((each) => each.get("id"));
  expect(new Set(ids).size).toBe(6);
});
