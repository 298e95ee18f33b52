// Signals are worked out here, explained where they are shown, and only order a queue: they never hide anything.

export const signalKinds = ["FRESH_LINKS", "REPEATED_TEXT", "WATCHED_WORD"] as const;
export type SignalKind = (typeof signalKinds)[number];

export interface Signal {
  readonly kind: SignalKind;
  /** Links, times that the same was said, or times that the word stands there. */
  readonly times: number;
  /** The word of the list; empty for the others. */
  readonly word: string;
}

/** What is known of a text and of who wrote it. */
export interface Written {
  readonly text: string;
  /** The author's account is younger than a week. */
  readonly fresh: boolean;
  /** Other places where the same author said the same. */
  readonly repeated: number;
  /** The list that the municipality keeps. */
  readonly words: readonly string[];
}

export const freshDays = 7;

/** Words without capitals and signs above letters, apart by one space: "Wát een  Onzin!" becomes "wat een onzin". */
export function plainWords(text: string): string {
  return text.normalize("NFKD").replace(/\p{Mark}/gu, "").toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, " ").trim();
}

const links = (text: string): number => (text.match(/\bhttps?:\/\/|\bwww\./giu) ?? []).length;
const timesIn = (text: string, word: string): number => (word ? ` ${text.replaceAll(" ", "  ")} `.split(` ${word.replaceAll(" ", "  ")} `).length - 1 : 0);

/** What stands out about a text: links of a fresh account, the same said elsewhere, whole words of the list. */
export function signalsOf({ text, fresh, repeated, words }: Written): Signal[] {
  const plain = plainWords(text);
  const listed = [...new Set(words.map(plainWords))].map((word): Signal => ({ kind: "WATCHED_WORD", times: timesIn(plain, word), word }));
  const all: readonly Signal[] = [{ kind: "FRESH_LINKS", times: fresh ? links(text) : 0, word: "" }, { kind: "REPEATED_TEXT", times: repeated, word: "" }, ...listed];
  return all.filter(({ times }) => times > 0);
}
