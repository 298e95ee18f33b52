// The few shapes that the page is drawn with, in the colours of the product.
import { readFileSync } from "node:fs";

const theme = readFileSync(new URL("../../../client/styles/theme.css", import.meta.url), "utf8");

/** A colour of the theme by its name, as it is by day. */
export function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1];
  if (!found) throw new Error(`the theme has no colour ${name}`);
  return found;
}

export const width = 1_000;
export const margin = 32;
export const line = 20;

/** A part of the page with how high it is. */
export interface Part {
  readonly drawing: string;
  readonly height: number;
}

export function rect(x: number, y: number, wide: number, high: number, fill: string): string {
  return `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(Math.max(0, wide))}" height="${tenth(high)}" fill="${fill}"/>`;
}

/** `look` is a class of the page: h (a heading), s (small), n (a number), b (bold), soft, good or bad. */
export function text(x: number, y: number, words: string | number, look = ""): string {
  const escaped = String(words).replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "");
  return `<text x="${tenth(x)}" y="${tenth(y)}"${look && ` class="${look}"`}>${escaped}</text>`;
}

const judged: Readonly<Record<string, string>> = { met: " b good", missed: " b bad" };

/** Rows under heads; the first column is words, the others are numbers that end at their x. */
export function table(title: string, heads: readonly string[], ends: readonly number[], rows: readonly (readonly (string | number)[])[]): Part {
  const cells = (row: readonly (string | number)[], y: number, look: string) => row.map((cell, column) => (column === 0 ? text(margin, y, cell, look) : text(ends[column] ?? 0, y, cell, `${look} n${judged[cell] ?? ""}`)));
  const drawing = [
    text(margin, 28, title, "h"), ...cells(heads, 52, "soft s"),
    ...rows.flatMap((row, index) => [...(index % 2 ? [] : [rect(margin - 8, 59 + index * line, width - 2 * margin + 16, line, colour("surface"))]), ...cells(row, 73 + index * line, "")]),
  ];
  return { drawing: drawing.join(""), height: 73 + rows.length * line };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
