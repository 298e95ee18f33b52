export interface Piece {
  readonly text: string;
  /** Only in this text, not in the other. */
  readonly own: boolean;
}

/** Beyond this many words the comparison would be felt; such texts are then shown without marks. */
const mostWords = 1_500;

/** The words of `text`, marked where `other` has something else (longest common subsequence). */
export function wordDiff(text: string, other: string): readonly Piece[] {
  const own = text.split(/(?<=\s)/u);
  const their = other.split(/(?<=\s)/u);
  if (own.length > mostWords || their.length > mostWords) return [{ text, own: false }];
  const same = (i: number, j: number) => own[i]?.trim() === their[j]?.trim();
  const lengths = own.map(() => new Uint16Array(their.length + 1));
  lengths.push(new Uint16Array(their.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i -= 1) {
    for (let j = their.length - 1; j >= 0; j -= 1) lengths[i]![j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: { text: string; own: boolean }[] = [];
  const put = (word: string, isOwn: boolean) => {
    const last = pieces.at(-1);
    if (last?.own === isOwn) last.text += word;
    else pieces.push({ text: word, own: isOwn });
  };
  for (let i = 0, j = 0; i < own.length; ) {
    if (same(i, j)) {
      put(own[i] ?? "", false);
      i += 1;
      j += 1;
    } else if (j < their.length && at(i, j + 1) >= at(i + 1, j)) j += 1;
    else {
      put(own[i] ?? "", true);
      i += 1;
    }
  }
  return pieces;
}
