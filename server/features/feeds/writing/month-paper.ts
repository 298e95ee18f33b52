import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";
import { instantOfLocal, localDay } from "#shared/calendar/local-time.ts";
import type { CalendarRow } from "./calendar-row.ts";
import { type FeedLanguage, feedWords, priceOf } from "./words.ts";

export interface MonthPaper {
  /** "Agenda van Oost" */
  readonly name: string;
  /** "2026-12" */
  readonly month: string;
  readonly language: FeedLanguage;
  /** Where the agenda stands on the site. */
  readonly address: string;
  readonly madeAt: Date;
}
interface Part {
  readonly heading: string;
  readonly rows: readonly { readonly when: string; readonly row: CalendarRow }[];
}

const mm = 72 / 25.4;
const margin = 15 * mm;
const gap = 8 * mm;
const column = (210 * mm - 2 * margin - gap) / 2;
const bottom = 297 * mm - margin - 8 * mm;
const dayMs = 86_400_000;
// It knows the letters of all three languages; what readers of PDF have of themselves knows no Cyrillic.
const fontOf = (name: string) => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** A month for a wijkkrant: a tagged PDF on A4 in two columns, each day with what is on; what lasts longer and works in the street stand at its end. */
export async function printMonth(rows: readonly CalendarRow[], paper: MonthPaper): Promise<Buffer> {
  const words = feedWords[paper.language];
  const monthName = new Intl.DateTimeFormat(paper.language, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${paper.month}-15T12:00:00Z`));
  const document = new PDFDocument({
    size: "A4", margin, pdfVersion: "1.7", tagged: true, lang: paper.language, displayTitle: true, bufferPages: true, autoFirstPage: false, info: { Title: `${paper.name}, ${monthName}`, CreationDate: paper.madeAt },
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => void chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  document.registerFont("plain", fontOf("DejaVuSansCondensed")).registerFont("bold", fontOf("DejaVuSansCondensed-Bold"));
  const whole = document.struct("Document");
  document.addStructure(whole);
  document.addPage();
  whole.add(document.struct("P", {}, () => document.font("bold").fontSize(11).fillColor("#4a5a5e").text(paper.name, margin, margin)));
  whole.add(document.struct("H1", {}, () => document.fontSize(24).fillColor("#0f4f52").text(monthName, { paragraphGap: 2 })));
  whole.add(document.struct("P", {}, () => document.font("plain").fontSize(9).fillColor("#4a5a5e").text(words.readOn(paper.address), { link: paper.address, paragraphGap: 10 })));
  const columns = flow(document, document.y);
  const parts = partsOf(rows, paper);
  if (!parts.length) whole.add(document.struct("P", {}, () => document.fontSize(11).fillColor("black").text(words.none)));
  for (const part of parts) drawPart(document, whole, columns, part, paper.language);
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    // Of the page, not of its text: who listens to it does not hear it in between.
    document.markContent("Artifact", { type: "Pagination" });
    document.font("plain").fontSize(8).fillColor("#4a5a5e").text(`${paper.name} · ${monthName} · ${words.page(page + 1, count)}`, margin, 297 * mm - margin - 4 * mm, { lineBreak: false });
    document.endMarkedContent();
  }
  whole.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

interface Flow {
  /** Room for a block of this height: in this column, the next, or on the next page. */
  room(height: number): { x: number; y: number };
}

function flow(document: PDFKit.PDFDocument, firstTop: number): Flow {
  let top = firstTop;
  let y = firstTop;
  let at = 0;
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
      const place = { x: margin + at * (column + gap), y };
      y += height;
      return place;
    },
  };
}

function drawPart(document: PDFKit.PDFDocument, whole: PDFKit.PDFStructureElement, columns: Flow, { heading, rows }: Part, language: FeedLanguage): void {
  const words = feedWords[language];
  const measured = (font: "plain" | "bold", size: number, text: string) => document.font(font).fontSize(size).heightOfString(text, { width: column });
  const section = document.struct("Sect");
  whole.add(section);
  rows.forEach(({ when, row }, index) => {
    const price = priceOf(row, language);
    const title = `${when}  ${row.title}`;
    const rest = [row.state === "CANCELLED" && words.cancelled, row.place, row.by, price].filter(Boolean).join(" · ");
    const heights = [measured("bold", 10, title), measured("plain", 9, rest)] as const;
    // A heading never stands alone at the foot of a column.
    const above = index ? 0 : measured("bold", 11, heading) + 8;
    const { x, y } = columns.room(above + heights[0] + heights[1] + 6);
    if (!index) {
      section.add(document.struct("H2", {}, () => {
        document.moveTo(x, y + 2).lineTo(x + column, y + 2).lineWidth(1.5).strokeColor("#c9a227").stroke();
        document.font("bold").fontSize(11).fillColor("#0f4f52").text(heading, x, y + 5, { width: column });
      }));
    }
    section.add(document.struct("P", {}, () => {
      document.font("bold").fontSize(10).fillColor("black").text(title, x, y + above, { width: column, strike: row.state === "CANCELLED" });
      document.font("plain").fontSize(9).fillColor("#333333").text(rest, x, y + above + heights[0], { width: column });
    }));
  });
  section.end();
}

/** By local day; what lasts more than a day is not told on each of them. */
function partsOf(rows: readonly CalendarRow[], { month, language }: MonthPaper): Part[] {
  const words = feedWords[language];
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: "Europe/Amsterdam" });
  const [clock, date, day] = [format({ hour: "2-digit", minute: "2-digit" }), format({ day: "numeric", month: "short" }), format({ weekday: "long", day: "numeric", month: "long" })];
  const byDay = new Map<string, CalendarRow[]>();
  const lasting: CalendarRow[] = [];
  for (const row of rows) {
    if (row.kind === "WORKS" || row.endsAt.getTime() - row.startsAt.getTime() > dayMs) lasting.push(row);
    else if (localDay(row.startsAt).startsWith(month)) byDay.set(localDay(row.startsAt), [...(byDay.get(localDay(row.startsAt)) ?? []), row]);
  }
  const days = [...byDay].map(([on, of]) => ({ heading: day.format(instantOfLocal(`${on}T12:00`) ?? new Date(on)), rows: of.map((row) => ({ when: clock.format(row.startsAt), row })) }));
  const longer = (heading: string, of: readonly CalendarRow[]) => (of.length ? [{ heading, rows: of.map((row) => ({ when: words.until(date.format(row.endsAt)), row })) }] : []);
  return [...days, ...longer(words.longer, lasting.filter(({ kind }) => kind !== "WORKS")), ...longer(words.works, lasting.filter(({ kind }) => kind === "WORKS"))];
}
