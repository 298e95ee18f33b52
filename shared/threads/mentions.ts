// In the text of a comment somebody who is named stands as @[1], the first of the comment's mentions: so it always has their present name, and none
// any more once their account is gone. People who write and read see @Name.

/** As many as one comment may name. */
export const mostMentions = 5;
const token = /@\[(\d{1,2})\]/gu;

export interface Named {
  readonly id: string;
  readonly name: string;
}
/** A piece of text, or the number of who is named there. */
export type Piece = string | number;

/** The text in pieces, in order. */
export function piecesOf(text: string): readonly Piece[] {
  return text.split(token).map((piece, index) => (index % 2 ? Number(piece) : piece)).filter((piece) => piece !== "");
}

/** The numbers that a text names, each once. */
export function numbersIn(text: string): readonly number[] {
  return [...new Set(piecesOf(text).filter((piece) => typeof piece === "number"))];
}

/** The text with other numbers; those that `numbers` does not know stay as they are. */
export function renumbered(text: string, numbers: ReadonlyMap<number, number>): string {
  return text.replace(token, (whole, number: string) => (numbers.has(Number(number)) ? `@[${numbers.get(Number(number))}]` : whole));
}

/** What is sent of what was typed: the longest names first, so that "@Anna" is not found in "@Anna Maria". */
export function withNumbers(typed: string, people: readonly Named[]): { readonly text: string; readonly mentions: readonly string[] } {
  const mentions: string[] = [];
  let text = typed;
  for (const { id, name } of people.toSorted((a, b) => b.name.length - a.name.length)) {
    if (!text.includes(`@${name}`) || mentions.includes(id)) continue;
    mentions.push(id);
    text = text.replaceAll(`@${name}`, `@[${mentions.length}]`);
  }
  return { text, mentions };
}

/** The text as it was typed: with names. */
export function withNames(text: string, nameOf: (number: number) => string | null): string {
  return text.replace(token, (whole, number: string) => {
    const name = nameOf(Number(number));
    return name === null ? whole : `@${name}`;
  });
}
