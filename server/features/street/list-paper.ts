import { encode } from "uqr";
import { inGroups } from "#shared/members/code.ts";
import { rowsOfSheet } from "#shared/street/voice.ts";
import { type PaperDocument, type PaperPart, drawPaper, mm, sheet } from "../../platform/paper/document.ts";
import { type ListLanguage, type ListWords, listWords } from "./list-words.ts";

/** What a printed list says of its plan. */
export interface PrintedList {
  readonly code: string;
  readonly version: number;
  readonly rows: number;
  readonly largePrint: boolean;
  readonly madeAt: Date;
  readonly title: string;
  readonly goal: string;
  readonly place: string;
  readonly askedCents: number;
  readonly wijk: string;
}
interface Sizes {
  readonly text: number;
  readonly small: number;
  readonly heading: number;
  readonly title: number;
  readonly row: number;
  /** The most that the words of the plan may take. */
  readonly goal: number;
}

const margin = 12 * mm;
const width = sheet.width - 2 * margin;
const qr = 30 * mm;
const sizes = {
  normal: { text: 9.5, small: 8, heading: 11, title: 18, row: 12 * mm, goal: 34 * mm },
  large: { text: 14, small: 12, heading: 14, title: 22, row: 20 * mm, goal: 18 * mm },
} as const satisfies Record<string, Sizes>;
/** Of the table's width; the rest is for the signature. */
const shares = { normal: [0.05, 0.13, 0.1, 0.11, 0.1, 0.08, 0.1], large: [0.06, 0.15, 0.12, 0.14, 0.13, 0.1, 0.12] } as const;

/** A list to sign as a tagged PDF on A4, with room to write by hand; in large print with half the rows. `address` is where its code leads. */
export function printList(list: PrintedList, language: ListLanguage, address: string): Promise<Buffer> {
  const words = listWords[language];
  const size = list.largePrint ? "large" : "normal";
  const perSheet = rowsOfSheet[size];
  const count = Math.ceil(list.rows / perSheet);
  return drawPaper({ title: `${words.heading}: ${list.title}`, lang: language, madeAt: list.madeAt }, margin, ({ document, whole }) => {
    for (let nth = 0; nth < count; nth += 1) {
      document.addPage();
      const part = document.struct("Sect");
      whole.add(part);
      const place: Place = { document, part, words, sizes: sizes[size] };
      drawHead(place, list, address, new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "Europe/Amsterdam" }).format(list.madeAt));
      drawTable(place, nth * perSheet + 1, perSheet, shares[size]);
      const foot = `${words.noCopies}  ${inGroups(list.code)} · ${words.sheet(nth + 1, count)}`;
      part.add(document.struct("P", {}, () => document.font("bold").fontSize(sizes[size].small).text(foot, margin, sheet.height - margin - 3 * sizes[size].small, { width, height: 3 * sizes[size].small, ellipsis: true })));
      part.end();
    }
  });
}

interface Place {
  readonly document: PaperDocument;
  readonly part: PaperPart;
  readonly words: ListWords;
  readonly sizes: Sizes;
}

function drawHead({ document, part, words, sizes: { text, small, heading, title, goal } }: Place, list: PrintedList, address: string, day: string): void {
  const beside = { width: width - qr - 6 * mm };
  const tell = (kind: "H1" | "P", font: "plain" | "bold", points: number, line: string, options: PDFKit.Mixins.TextOptions = {}) =>
    part.add(document.struct(kind, {}, () => document.font(font).fontSize(points).fillColor("black").text(line, { ...beside, ...options })));
  const x = margin + width - qr;
  part.add(document.struct("Figure", { alt: `${words.scan} ${address}` }, () => drawCode(document, address, x, margin)));
  document.y = margin;
  document.x = margin;
  tell("P", "bold", heading, words.heading);
  tell("H1", "bold", title, list.title, { paragraphGap: 3, height: 3 * title * 1.2, ellipsis: true });
  tell("P", "plain", small, `${words.version(list.version, day)} · ${words.asked}: ${new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" }).format(list.askedCents / 100)} · ${words.place}: ${list.place}`, { paragraphGap: 4, height: 3 * small * 1.2, ellipsis: true });
  tell("P", "plain", text, list.goal, { paragraphGap: 4, height: goal, ellipsis: true });
  const below = Math.max(document.y, margin + qr + 2 * mm);
  part.add(document.struct("P", {}, () => document.font("bold").fontSize(text).text(`${words.scan} ${address}`, margin, below, { width, paragraphGap: 3 })));
  tell("P", "plain", text, words.who(list.wijk), { width, paragraphGap: 3 });
  tell("P", "plain", small, words.privacy, { width, paragraphGap: 6 });
}

function drawCode(document: PaperDocument, address: string, x: number, y: number): void {
  const { size, data } = encode(address, { ecc: "M", border: 2 });
  const cell = qr / size;
  document.save().fillColor("black");
  data.forEach((line, row) => line.forEach((dark, column) => dark && document.rect(x + column * cell, y + row * cell, cell, cell)));
  document.fill().restore();
  // Who gets the list as a file has no camera to point at it.
  document.link(x, y, qr, qr, address);
}

function drawTable({ document, part, words, sizes: { small, row } }: Place, first: number, rows: number, share: readonly number[]): void {
  const rest = 1 - share.reduce((sum, each) => sum + each, 0);
  const widths = [...share, rest].map((each) => each * width);
  const left = (column: number) => margin + widths.slice(0, column).reduce((sum, each) => sum + each, 0);
  const head = 2.6 * small;
  const top = document.y;
  const table = document.struct("Table");
  part.add(table);
  const addRow = (kind: "TH" | "TD", cells: readonly string[], y: number, height: number) => {
    const line = document.struct("TR");
    table.add(line);
    cells.forEach((cell, column) => {
      const [at, wide] = [left(column), widths[column] ?? 0];
      line.add(document.struct(kind, {}, () => {
        document.lineWidth(0.6).strokeColor("#444").rect(at, y, wide, height).stroke();
        if (kind === "TD" && (column === 5 || column === 6)) document.lineWidth(1).rect(at + wide / 2 - 2.5 * mm, y + height / 2 - 2.5 * mm, 5 * mm, 5 * mm).stroke();
        document.font("bold").fontSize(small).fillColor("black").text(cell || " ", at + 2, y + (kind === "TH" ? 2 : height / 2 - small / 2), { width: wide - 4, height: height - 2, align: "center" });
      }));
    });
    line.end();
  };
  addRow("TH", words.columns, top, head);
  for (let index = 0; index < rows; index += 1) addRow("TD", words.columns.map((_, column) => (column === 0 ? String(first + index) : "")), top + head + index * row, row);
  table.end();
}
