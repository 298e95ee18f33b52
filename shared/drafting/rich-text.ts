// Text with marks and lists as ProseMirror writes it in JSON: only what is named here exists, whatever a document holds beside it.
import * as Y from "yjs";
import { isLinkAddress } from "./link-address.ts";

export interface RichMark {
  readonly type: "bold" | "italic" | "link";
  readonly attrs?: { readonly href: string };
}
export interface RichLetters {
  readonly type: "text";
  readonly text: string;
  readonly marks?: readonly RichMark[];
}
export type RichInline = RichLetters | { readonly type: "hardBreak" };
export interface RichParagraph {
  readonly type: "paragraph";
  readonly content?: readonly RichInline[];
}
export interface RichItem {
  readonly type: "listItem";
  readonly content: readonly RichBlock[];
}
export interface RichList {
  readonly type: "bulletList" | "orderedList";
  readonly content: readonly RichItem[];
}
export type RichBlock = RichParagraph | RichList;
export interface RichText {
  readonly type: "doc";
  readonly content: readonly RichBlock[];
}

/** Lists in lists beyond this are nobody's plan. */
const deepest = 6;
/** Marks that may lie over themselves are kept under their name and a hash. */
const hashed = /--[a-zA-Z0-9+/=]{8}$/u;

/** Without what no database keeps: U+0000 and halves of a character. */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** The text of a fragment. What is unknown, and what is nested too deep, is left out. */
export function readRichText(fragment: Y.XmlFragment): RichText {
  return { type: "doc", content: childrenOf(fragment).flatMap((child) => blockOf(child, 0) ?? []) };
}

/** One block of a fragment, or null for what is none. */
export function blockOf(child: unknown, depth: number): RichBlock | null {
  if (!(child instanceof Y.XmlElement)) return null;
  const { nodeName } = child;
  if (nodeName === "paragraph") {
    const content = childrenOf(child).flatMap(inlineOf);
    return content.length ? { type: "paragraph", content } : { type: "paragraph" };
  }
  if ((nodeName !== "bulletList" && nodeName !== "orderedList") || depth >= deepest) return null;
  const items = childrenOf(child).filter((item) => item instanceof Y.XmlElement && item.nodeName === "listItem") as Y.XmlElement[];
  return { type: nodeName, content: items.map((item) => ({ type: "listItem", content: childrenOf(item).flatMap((each) => blockOf(each, depth + 1) ?? []) })) };
}

function childrenOf(parent: Y.XmlFragment): unknown[] {
  return parent.toArray();
}

function inlineOf(child: unknown): RichInline[] {
  if (child instanceof Y.XmlElement) return child.nodeName === "hardBreak" ? [{ type: "hardBreak" }] : [];
  if (!(child instanceof Y.XmlText)) return [];
  const runs = child.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return runs.flatMap(({ insert, attributes = {} }) => {
    const text = typeof insert === "string" ? storable(insert) : "";
    const marks = marksOf(attributes);
    return text ? [{ type: "text", text, ...(marks.length && { marks }) } as const] : [];
  });
}

function marksOf(attributes: Readonly<Record<string, unknown>>): RichMark[] {
  const kept = new Map(Object.entries(attributes).map(([name, value]) => [name.replace(hashed, ""), value]));
  const href = (kept.get("link") as { href?: unknown } | null | undefined)?.href;
  return [
    ...(["bold", "italic"] as const).filter((type) => kept.get(type) != null && kept.get(type) !== false).map((type) => ({ type })),
    ...(isLinkAddress(href) ? [{ type: "link" as const, attrs: { href: storable(href) } }] : []),
  ];
}

/** A block as the editor keeps it in the document. */
export function elementOf(block: RichBlock | RichItem): Y.XmlElement {
  const element = new Y.XmlElement(block.type);
  element.insert(0, block.type === "paragraph" ? inlineElements(block.content ?? []) : block.content.map(elementOf));
  return element;
}

/** Letters that stand beside each other are one text, whatever marks they have. */
function inlineElements(content: readonly RichInline[]): (Y.XmlElement | Y.XmlText)[] {
  const made: (Y.XmlElement | Y.XmlText)[] = [];
  let run: { insert: string; attributes: object }[] = [];
  const end = () => {
    if (!run.length) return;
    const text = new Y.XmlText();
    text.applyDelta(run);
    made.push(text);
    run = [];
  };
  for (const each of content) {
    if (each.type === "text") {
      run.push({ insert: each.text, attributes: Object.fromEntries((each.marks ?? []).map(({ type, attrs = {} }) => [type, attrs])) });
    } else {
      end();
      made.push(new Y.XmlElement("hardBreak"));
    }
  }
  end();
  return made;
}
