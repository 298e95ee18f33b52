/** "1223 ab" → "1223AB"; null when it is not a Dutch postcode (four digits not beginning with 0, two letters other than SA, SD, SS). */
export function parsePostcode(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0]/gu, "").toUpperCase();
  return /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/u.test(text) ? text : null;
}
