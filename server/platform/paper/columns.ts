import { type PaperDocument, drawBeside, mm, sheet } from "./document.ts";

const margin = 15 * mm;
const gap = 8 * mm;
const footer = 8 * mm;

/** Two columns on A4, for what a wijkkrant takes over. Lengths in points. */
export const twoColumns = { margin, column: (sheet.width - 2 * margin - gap) / 2 } as const;
export const ink = { head: "#0f4f52", soft: "#4a5a5e", rule: "#c9a227", text: "#333333" } as const;

export interface Columns {
  /** Room for a block of this height: in this column, the next, or on the next page. */
  room(height: number): { readonly x: number; readonly y: number };
}

/** The columns of a paper from this height on its first page, and from the top on the next ones. */
export function columnsFrom(document: PaperDocument, firstTop: number): Columns {
  const bottom = sheet.height - margin - footer;
  let [top, y, at] = [firstTop, firstTop, 0];
  return {
    room(height) {
      if (y + height > bottom && y > top) {
        at += 1;
        if (at === 2) {
          document.addPage();
          [at, top] = [0, margin];
        }
        y = top;
      }
      const place = { x: margin + at * (twoColumns.column + gap), y };
      y += height;
      return place;
    },
  };
}

/** The head of a part of it: a rule with the words below. */
export function drawHeading(document: PaperDocument, text: string, { x, y }: { readonly x: number; readonly y: number }): void {
  document.moveTo(x, y + 2).lineTo(x + twoColumns.column, y + 2).lineWidth(1.5).strokeColor(ink.rule).stroke();
  document.font("bold").fontSize(11).fillColor(ink.head).text(text, x, y + 5, { width: twoColumns.column });
}

/** The same line at the foot of every page. */
export function drawFoot(document: PaperDocument, line: (page: number, pages: number) => string): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    drawBeside(document, "Pagination", () => document.font("plain").fontSize(8).fillColor(ink.soft).text(line(page + 1, count), margin, sheet.height - margin - 4 * mm, { lineBreak: false }));
  }
}
