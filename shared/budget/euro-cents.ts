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
  const text = typed.replace(/[€\s\u00a0]/gu, "");
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[,](\d{1,2})|,-)?$/u.exec(text) ?? /^(\d+)\.(\d{1,2})$/u.exec(text);
  if (!match?.[1]) return null;
  const cents = Number(match[1].replaceAll(".", "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return isCents(cents) ? cents : null;
}

/** Splits cents over weights by largest remainder: the parts always sum to the whole. */
export function splitCents(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError("weights must sum to more than zero");
  const exact = weights.map((weight) => (cents * weight) / total);
  const parts = exact.map(Math.floor);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) })).sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let left = cents - sumCents(parts), at = 0; left > 0; left -= 1, at += 1) {
    const next = byRemainder[at % byRemainder.length];
    if (next) parts[next.index] = (parts[next.index] ?? 0) + 1;
  }
  return parts;
}
