import { instantOfLocal, localDay } from "#shared/calendar/local-time.ts";
import { type Columns, columnsFrom, drawFoot, drawHeading, ink, twoColumns } from "../../../platform/paper/columns.ts";
import { type PaperDocument, type PaperPart, drawPaper } from "../../../platform/paper/document.ts";
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

const { margin, column } = twoColumns;
const dayMs = 86_400_000;

/** A month for a wijkkrant: a tagged PDF on A4 in two columns, each day with what is on; what lasts longer and works in the street stand at its end. */
export function printMonth(rows: readonly CalendarRow[], paper: MonthPaper): Promise<Buffer> {
  const words = feedWords[paper.language];
  const monthName = new Intl.DateTimeFormat(paper.language, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${paper.month}-15T12:00:00Z`));
  return drawPaper({ title: `${paper.name}, ${monthName}`, lang: paper.language, madeAt: paper.madeAt }, margin, ({ document, whole }) => {
    document.addPage();
    whole.add(document.struct("P", {}, () => document.font("bold").fontSize(11).fillColor(ink.soft).text(paper.name, margin, margin)));
    whole.add(document.struct("H1", {}, () => document.fontSize(24).fillColor(ink.head).text(monthName, { paragraphGap: 2 })));
    whole.add(document.struct("P", {}, () => document.font("plain").fontSize(9).fillColor(ink.soft).text(words.readOn(paper.address), { link: paper.address, paragraphGap: 10 })));
    const columns = columnsFrom(document, document.y);
    const parts = partsOf(rows, paper);
    if (!parts.length) whole.add(document.struct("P", {}, () => document.fontSize(11).fillColor("black").text(words.none)));
    for (const part of parts) drawPart(document, whole, columns, part, paper.language);
    drawFoot(document, (page, pages) => `${paper.name} · ${monthName} · ${words.page(page, pages)}`);
  });
}

function drawPart(document: PaperDocument, whole: PaperPart, columns: Columns, { heading, rows }: Part, language: FeedLanguage): void {
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
    if (!index) section.add(document.struct("H2", {}, () => drawHeading(document, heading, { x, y })));
    section.add(document.struct("P", {}, () => {
      document.font("bold").fontSize(10).fillColor("black").text(title, x, y + above, { width: column, strike: row.state === "CANCELLED" });
      document.font("plain").fontSize(9).fillColor(ink.text).text(rest, x, y + above + heights[0], { width: column });
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
