const form = /^([1-9]\d{0,4})-?([A-Za-z](?![A-Za-z]))?-?((?:(?<!\d)\d|[A-Za-z])[A-Za-z\d]{0,3})?$/u;

/**
 * A house number with its letter and addition as the address register has them, in one form however it is typed: "12 a", "12-A" → "12A";
 * "12 2" → "12-2"; "12bis" → "12-BIS". Null when it is none (1 to 99999, one letter, four characters of addition).
 */
export function parseHouseNumber(typed: string): string | null {
  const [, number, letter = "", addition] = form.exec(typed.trim().replace(/[-/\s]+/gu, "-")) ?? [];
  return number ? `${number}${letter}${addition ? `-${addition}` : ""}`.toUpperCase() : null;
}
