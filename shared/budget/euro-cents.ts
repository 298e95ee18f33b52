/** Money is a whole number of cents; nothing else is an amount. */
export function isCents(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

export function sumCents(amounts: readonly number[]): number {
  return amounts.reduce((sum, cents) => sum + cents, 0);
}

/**
 * Reads what a person typed as an amount in euro ("1.250", "1250,5", "€ 12,50", "12.50") into cents.
 * Null when it is not an amount: three decimals, below zero, words.
 */
export function parseEuro(typed: string): number | null {
  const match = dutch.exec(typed) ?? withPoint.exec(typed);
  if (!match?.[1]) return null;
  const cents = Number(match[1].replace(/[.\s]/gu, "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return isCents(cents) ? cents : null;
}

// Thousands are set apart by points or spaces, in threes; a single point before one or two digits is the mark of the cents.
const dutch = /^\s*€?\s*(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,2})|,-)?\s*$/u;
const withPoint = /^\s*€?\s*(\d+)\.(\d{1,2})\s*$/u;
