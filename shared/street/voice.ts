// What a list on paper asks of a neighbour, in the one form in which it is compared.

/** For or without an opinion: where a street was asked, both are counted, and apart. */
export const opinions = ["SUPPORT", "NO_OPINION"] as const;
export type Opinion = (typeof opinions)[number];

export const listKinds = ["PAPER", "STALL"] as const;
export type ListKind = (typeof listKinds)[number];

/** What became of a row: read once, waiting for a person, counted, somebody's second voice, or struck out. */
export const rowStates = ["ENTERED", "WAITING", "COUNTED", "TWICE", "VOID"] as const;
export type RowState = (typeof rowStates)[number];

/** Why a row waits for a person: two readings differ, or it may be somebody who was counted already. */
export const doubts = ["DIFFERS", "OTHER_INITIALS", "OTHER_YEAR", "SAME_HOME"] as const;
export type Doubt = (typeof doubts)[number];

/** Rows of one sheet, and the most sheets of one list. */
export const rowsOfSheet = { normal: 12, large: 6 } as const;
export const mostSheets = 5;
/** What one stall can take: somebody who speaks with people all day long meets fewer. */
export const mostAtStall = 60;

const oldest = 120;

/** "J. P." → "JP", "é.m" → "EM"; null when there are none, or more than eight letters. */
export function parseInitials(typed: string): string | null {
  if (typed.length > 40) return null;
  const bare = typed.normalize("NFD").replace(/[\p{M}\s.,'’-]/gu, "").toUpperCase();
  return /^\p{L}{1,8}$/u.test(bare) ? bare : null;
}

/** Four digits of a year in which somebody who lives can have been born; null otherwise. */
export function parseBirthYear(typed: string, thisYear: number): number | null {
  const year = /^\s*(\d{4})\s*$/u.exec(typed)?.[1];
  return year && Number(year) <= thisYear && Number(year) >= thisYear - oldest ? Number(year) : null;
}
