// The document in which people draft an initiative together. Its parts have names and kinds of their own; whatever else somebody puts into
// it is never read.
import * as Y from "yjs";
import type { BudgetLine, Draft } from "../initiatives/draft.ts";
import { limits } from "../initiatives/limits.ts";
import { tidy } from "../initiatives/texts.ts";
import { plainOf, richOfPlain } from "./plain-text.ts";
import { type RichText, blockOf, elementOf, readRichText, storable } from "./rich-text.ts";

/** Parts with paragraphs, lists and marks: each a Y.XmlFragment of its name. */
export const richParts = ["goal", "forWhom", "planning", "ownEffort", "upkeep"] as const;
export type RichPart = (typeof richParts)[number];
/** Parts of one plain text: each a Y.Text of its name. */
export const plainParts = ["title", "place"] as const;
export type PlainPart = (typeof plainParts)[number];
/** The budget: a Y.Array of Y.Map, each with an id, a kind, a description and whole cents. */
export const linesPart = "lines";
export type Rich = Readonly<Record<RichPart, RichText>>;
export type RichParts = Partial<Rich>;

/** Gives every part of a document its kind, so that nobody who writes first decides it. */
export function shapeDocument(doc: Y.Doc): void {
  for (const part of richParts) doc.getXmlFragment(part);
  for (const part of plainParts) doc.getText(part);
  doc.getArray(linesPart);
}

/** What the document says, as plain text. Lines in which nothing was filled in yet are left out. */
export function draftOf(doc: Y.Doc): Draft {
  const plain = Object.fromEntries(plainParts.map((part) => [part, tidy(storable(doc.getText(part).toString()))])) as Record<PlainPart, string>;
  const rich = Object.fromEntries(richParts.map((part) => [part, tidy(plainOf(readRichText(doc.getXmlFragment(part))))])) as Record<RichPart, string>;
  return { ...plain, ...rich, lines: linesOf(doc) };
}

/** What its rich parts say, with their marks and lists. */
export function richOf(doc: Y.Doc): Rich {
  return Object.fromEntries(richParts.map((part) => [part, readRichText(doc.getXmlFragment(part))])) as Rich;
}

function linesOf(doc: Y.Doc): BudgetLine[] {
  const lines = doc.getArray(linesPart).toArray().filter((line) => line instanceof Y.Map);
  // One more than there may be shows that there are too many.
  return lines.map(lineOf).filter(({ description, cents }) => description !== "" || cents !== 0).slice(0, limits.lines + 1);
}

function lineOf(line: Y.Map<unknown>): BudgetLine {
  const [description, cents] = [line.get("description"), line.get("cents")];
  return {
    kind: line.get("kind") === "INCOME" ? "INCOME" : "COST",
    description: typeof description === "string" ? tidy(storable(description)) : "",
    cents: typeof cents === "number" && Number.isFinite(cents) ? cents : 0,
  };
}

/** Puts a draft into an empty document; parts of which only the words are known become paragraphs. */
export function fillDocument(doc: Y.Doc, draft: Draft, rich: RichParts | null = null): void {
  replaceContents(doc, draft, rich);
}

/** Turns what a document says into this draft, in one transaction. What is equal stays, so that those who type there go on. */
export function replaceContents(doc: Y.Doc, draft: Draft, rich: RichParts | null = null): void {
  doc.transact(() => {
    for (const part of plainParts) replaceText(doc.getText(part), draft[part]);
    for (const part of richParts) replaceBlocks(doc.getXmlFragment(part), rich?.[part] ?? richOfPlain(draft[part]));
    replaceLines(doc.getArray(linesPart), draft.lines);
  });
}

function replaceText(text: Y.Text, wanted: string): void {
  // In whole characters: half of one would be lost.
  const [was, will] = [[...text.toString()], [...wanted]];
  const { begin, endOfWas, endOfWanted } = difference(was, will);
  const at = was.slice(0, begin).join("").length;
  text.delete(at, was.slice(begin, endOfWas).join("").length);
  text.insert(at, will.slice(begin, endOfWanted).join(""));
}

function replaceBlocks(fragment: Y.XmlFragment, { content }: RichText): void {
  const was = fragment.toArray().map((child) => JSON.stringify(blockOf(child, 0)));
  const { begin, endOfWas, endOfWanted } = difference(was, content.map((block) => JSON.stringify(block)));
  fragment.delete(begin, endOfWas - begin);
  fragment.insert(begin, content.slice(begin, endOfWanted).map(elementOf));
}

function replaceLines(lines: Y.Array<unknown>, wanted: readonly BudgetLine[]): void {
  const was = lines.toArray().map((line) => (line instanceof Y.Map ? JSON.stringify(lineOf(line)) : ""));
  const { begin, endOfWas, endOfWanted } = difference(was, wanted.map(({ kind, description, cents }) => JSON.stringify({ kind, description, cents })));
  lines.delete(begin, endOfWas - begin);
  lines.insert(begin, wanted.slice(begin, endOfWanted).map(newLine));
}

/** A line as it stands in the document; its id is for screens, which keep a line apart from its neighbours by it. */
export function newLine({ kind, description, cents }: BudgetLine): Y.Map<unknown> {
  return new Y.Map<unknown>(Object.entries({ id: Math.random().toString(36).slice(2, 12), kind, description, cents }));
}

/** Where two rows differ, between an equal beginning and an equal end. */
function difference<Each>(was: readonly Each[], wanted: readonly Each[]): { begin: number; endOfWas: number; endOfWanted: number } {
  const shorter = Math.min(was.length, wanted.length);
  let begin = 0;
  while (begin < shorter && was[begin] === wanted[begin]) begin += 1;
  let same = 0;
  while (same < shorter - begin && was[was.length - 1 - same] === wanted[wanted.length - 1 - same]) same += 1;
  return { begin, endOfWas: was.length - same, endOfWanted: wanted.length - same };
}
