// Which words of a draft somebody talks about, however the text around them changes.
import * as Y from "yjs";

/** The ends of a passage as Yjs relative positions, in JSON: they go along with their letters. */
export interface Anchor {
  readonly from: string;
  readonly to: string;
}
/** A place among the letters of a draft, in UTF-16 units. */
export interface Spot {
  readonly text: Y.XmlText;
  readonly index: number;
}
export interface Passage {
  readonly from: Spot;
  readonly to: Spot;
  /** Its words; what breaks a line is a line end. */
  readonly words: string;
}

/** Deeper than lists in lists go; what lies below is nobody's plan. */
const deepest = 20;

/** The texts of a part in the order in which they are read. */
export function textsIn(node: Y.XmlFragment, depth = 0): Y.XmlText[] {
  if (depth > deepest) return [];
  return node.toArray().flatMap((child) => (child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? textsIn(child, depth + 1) : []));
}

/** The letters of a text, without its marks. */
export function lettersOf(text: Y.XmlText): string {
  return (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === "string" ? insert : "\ufffc")).join("");
}

/** An anchor that letters typed just before or after it do not widen. */
export function anchorOf(from: Spot, to: Spot): Anchor {
  return {
    from: encoded(Y.createRelativePositionFromTypeIndex(from.text, from.index, 0)),
    to: encoded(Y.createRelativePositionFromTypeIndex(to.text, to.index, -1)),
  };
}

/** What stands at an anchor now; null when its text is gone, it is none of this part, or not the writing of an anchor at all. */
export function passageAt(part: Y.XmlFragment, anchor: Anchor): Passage | null {
  const texts = textsIn(part);
  const [from, to] = [spotAt(part, texts, anchor.from), spotAt(part, texts, anchor.to)];
  if (!from || !to) return null;
  const [first, last] = [texts.indexOf(from.text), texts.indexOf(to.text)];
  if (last < first || (first === last && to.index < from.index)) return null;
  const words = texts.slice(first, last + 1).map((text, nth) => {
    const letters = lettersOf(text);
    return letters.slice(nth === 0 ? from.index : 0, first + nth === last ? to.index : letters.length);
  });
  return { from, to, words: words.join("\n") };
}

/** The only place of a part where exactly these words stand in one text; null when there is none or another. */
export function passageOf(part: Y.XmlFragment, words: string): Passage | null {
  if (words === "") return null;
  const found = textsIn(part).flatMap((text) => placesOf(lettersOf(text), words).map((index) => ({ text, index })));
  const [from] = found;
  return from && found.length === 1 ? { from, to: { text: from.text, index: from.index + words.length }, words } : null;
}

/** The words that were quoted, where they stand now: at their anchor or, where the text was put there anew, at the only place that has them. */
export function quoted(part: Y.XmlFragment, anchor: Anchor, quote: string): Passage | null {
  const at = passageAt(part, anchor);
  return at?.words === quote ? at : passageOf(part, quote);
}

/** Puts other words in the place of a passage of one text. What both begin and end with stays untouched, and so do its marks. */
export function replacePassage({ from, words }: Passage, by: string): void {
  const [before, after] = [[...words], [...by]];
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const start = from.index + before.slice(0, head).join("").length;
  const removed = before.slice(head, before.length - tail).join("").length;
  const marks = removed ? marksOf(from.text, start, start + removed) : marksOf(from.text, from.index, from.index + words.length);
  from.text.delete(start, removed);
  from.text.insert(start, after.slice(head, after.length - tail).join(""), marks);
}

/** The marks that all letters between two places share; of several different ones none. */
function marksOf(text: Y.XmlText, from: number, to: number): object {
  let at = 0;
  const marks = (text.toDelta() as { insert: unknown; attributes?: object }[]).flatMap(({ insert, attributes = {} }) => {
    const [start, end] = [at, (at += typeof insert === "string" ? insert.length : 1)];
    return end > from && start < to ? [attributes] : [];
  });
  return marks.every((each) => JSON.stringify(each) === JSON.stringify(marks[0])) ? (marks[0] ?? {}) : {};
}

function spotAt(part: Y.XmlFragment, texts: readonly Y.XmlText[], position: string): Spot | null {
  const relative = decoded(position);
  // By name it could make a part of that name.
  if (!part.doc || !relative || relative.tname !== null) return null;
  try {
    const at = Y.createAbsolutePositionFromRelativePosition(relative, part.doc);
    const text = texts.find((each) => each === at?.type);
    return at && text ? { text, index: Math.min(at.index, text.length) } : null;
  } catch {
    // Of a document that this one is not.
    return null;
  }
}

function placesOf(letters: string, words: string): number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(words); at >= 0 && places.length < 2; at = letters.indexOf(words, at + 1)) places.push(at);
  return places;
}

function encoded(position: Y.RelativePosition): string {
  return JSON.stringify(Y.relativePositionToJSON(position));
}

function decoded(position: string): Y.RelativePosition | null {
  try {
    return Y.createRelativePositionFromJSON(JSON.parse(position));
  } catch {
    return null;
  }
}
