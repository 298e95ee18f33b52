/** Without B, I, O, S, Z, 0, 1, 2, 5 and 8: read aloud or copied from paper, none is taken for another. 26 characters, so 4.7 bits each. */
export const codeAlphabet = "ACDEFGHJKLMNPQRTUVWXY34679";

/** How many characters each code has: the fewer the tries and the days, the fewer it needs. */
export const codeLengths = { letter: 10, desk: 8, paper: 12, card: 8, list: 8, stall: 12 } as const;
export type CodeKind = keyof typeof codeLengths;

/** A code as it is kept, "acde-fghjk" → "ACDEFGHJK…"; null when it cannot be one of this kind. */
export function parseCode(typed: string, kind: CodeKind): string | null {
  // Longer than any way to write one, so that no work is done for what is none.
  if (typed.length > 100) return null;
  const bare = typed.replace(/[\s.-]/gu, "");
  if (!/^[A-Za-z\d]*$/u.test(bare) || bare.length !== codeLengths[kind]) return null;
  const code = bare.toUpperCase();
  return [...code].every((character) => codeAlphabet.includes(character)) ? code : null;
}

/** In groups that the eye can hold: ten characters as 5 and 5, eight and twelve in fours. */
export function inGroups(code: string): string {
  return code.match(code.length % 4 === 0 ? /.{4}/gu : /.{5}/gu)?.join(" ") ?? code;
}
