const most = 300;

/** The beginning of a text, up to a whole word: for who stands in the street and reads the rest later. */
export function inShort(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(" ", most) + 1 || most).trimEnd()}…`;
}
