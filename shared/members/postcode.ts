/** "1223 ab" → "1223AB"; null when it is not a Dutch postcode (four digits not beginning with 0, two letters other than SA, SD, SS). */
export function parsePostcode(typed: string): string | null {
  // Only then in capitals: those of "ﬁ" and "ı" are letters of the postcode, they themselves are not.
  const text = /^[1-9]\d{3}[A-Za-z]{2}$/u.exec(typed.replace(/\s/gu, ""))?.[0].toUpperCase() ?? "";
  return /^\d{4}(?!SA|SD|SS)/u.test(text) ? text : null;
}
