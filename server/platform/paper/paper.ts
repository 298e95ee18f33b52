import { type AboutPaper, type PaperDocument, type PaperPart, drawBeside, drawPaper, mm, sheet } from "./document.ts";

const margin = 22 * mm;
const width = sheet.width - 2 * margin;
const bottom = sheet.height - margin;
const sizes = { 1: 20, 2: 14, 3: 11.5 } as const;
const body = 10.5;
const pad = 4;

export interface PaperColumn {
  readonly head: string;
  /** Of the width; together 1. */
  readonly share: number;
  readonly align?: "left" | "right";
}
/** What stands on a paper, from top to bottom. Everything is in the tree that a screen reader follows. */
export interface Paper {
  heading(level: 1 | 2 | 3, text: string): void;
  text(text: string): void;
  /** Cells of a line, each under its head; the first names the line. */
  table(columns: readonly PaperColumn[], lines: readonly (readonly string[])[]): void;
}

/** A paper of headings, texts and tables. Equal words give an equal paper. */
export function printPaper(about: AboutPaper, write: (paper: Paper) => void): Promise<Buffer> {
  return drawPaper(about, margin, ({ document, whole }) => {
    document.addPage();
    write(writing(document, whole));
  });
}

function writing(document: PaperDocument, whole: PaperPart): Paper {
  const keepTogether = (points: number) => {
    if (document.y + points > bottom) document.addPage();
  };
  return {
    heading(level, text) {
      // With something of what it stands above.
      keepTogether(sizes[level] * 4);
      whole.add(document.struct(`H${level}`, {}, () => document.font("bold").fontSize(sizes[level]).fillColor("black").text(text, margin, document.y + (level === 1 ? 0 : 8), { width, paragraphGap: 4 })));
    },
    text: (text) => void whole.add(document.struct("P", {}, () => document.font("plain").fontSize(body).fillColor("black").text(text, margin, document.y, { width, paragraphGap: 5, lineGap: 1.5 }))),
    table(columns, lines) {
      const table = document.struct("Table");
      whole.add(table);
      [columns.map(({ head }) => head), ...lines].forEach((cells, nth) => drawLine(document, table, columns, cells, nth === 0, keepTogether));
      table.end();
      document.y += 8;
    },
  };
}

function drawLine(document: PaperDocument, table: PaperPart, columns: readonly PaperColumn[], cells: readonly string[], isHead: boolean, keepTogether: (points: number) => void): void {
  const fontOfCell = (column: number) => (isHead || column === 0 ? "bold" : "plain");
  const wide = (column: number) => (columns[column]?.share ?? 0) * width;
  const heights = cells.map((cell, column) => document.font(fontOfCell(column)).fontSize(body).heightOfString(cell || " ", { width: wide(column) - 2 * pad }));
  const height = Math.max(...heights) + 2 * pad;
  keepTogether(height);
  const line = document.struct("TR");
  table.add(line);
  const top = document.y;
  let left = margin;
  cells.forEach((cell, column) => {
    const at = left;
    const scope = isHead ? "Column" : column === 0 ? "Row" : null;
    line.add(document.struct(scope ? "TH" : "TD", scope ? { scope } as object : {}, () =>
      document.font(fontOfCell(column)).fontSize(body).fillColor("black").text(cell || " ", at + pad, top + pad, { width: wide(column) - 2 * pad, align: columns[column]?.align ?? "left" })));
    left += wide(column);
  });
  line.end();
  document.y = top + height;
  drawBeside(document, "Layout", () => document.lineWidth(0.5).strokeColor("#888").moveTo(margin, document.y).lineTo(margin + width, document.y).stroke());
  document.x = margin;
}
