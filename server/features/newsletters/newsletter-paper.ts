import { type Columns, columnsFrom, drawFoot, drawHeading, ink, twoColumns } from "../../platform/paper/columns.ts";
import { type PaperDocument, type PaperPart, drawPaper } from "../../platform/paper/document.ts";
import type { Letter, LetterItem } from "./letter.ts";
import { factsOf, paragraphsOf } from "./lines.ts";
import type { NewsletterTexts } from "./texts.ts";

export interface Imprint {
  readonly municipality: string;
  /** Where it stands on the site, with the others. */
  readonly address: string;
  readonly madeAt: Date;
}
type Section = Letter["sections"][number];

const { margin, column } = twoColumns;

/** A newsletter for a wijkkrant: a tagged PDF on A4 in two columns, the own words first. */
export function printNewsletter(letter: Letter, texts: NewsletterTexts, { municipality, address, madeAt }: Imprint): Promise<Buffer> {
  return drawPaper({ title: letter.title, author: texts.from(letter.wijk, municipality), lang: texts.language, madeAt }, margin, ({ document, whole }) => {
    document.addPage();
    whole.add(document.struct("P", {}, () => document.font("bold").fontSize(11).fillColor(ink.soft).text(texts.from(letter.wijk, municipality), margin, margin)));
    whole.add(document.struct("H1", {}, () => document.fontSize(24).fillColor(ink.head).text(letter.title, { paragraphGap: 4 })));
    whole.add(document.struct("P", {}, () => document.font("plain").fontSize(9).fillColor(ink.soft).text(texts.more(address), { link: address, paragraphGap: 10 })));
    const columns = columnsFrom(document, document.y);
    for (const words of paragraphsOf(letter.words)) drawParagraph(document, whole, columns, words);
    for (const section of letter.sections) drawSection(document, whole, columns, section, texts);
    drawFoot(document, (page, pages) => `${letter.title} · ${texts.page(page, pages)}`);
  });
}

/** Line by line, so that a long paragraph goes on in the next column. */
function drawParagraph(document: PaperDocument, whole: PaperPart, columns: Columns, words: string): void {
  document.font("plain").fontSize(10);
  const height = document.currentLineHeight(true) + 1.5;
  const paragraph = document.struct("P");
  whole.add(paragraph);
  for (const line of linesOf(document, words)) {
    const { x, y } = columns.room(height);
    paragraph.add(() => void document.font("plain").fontSize(10).fillColor("black").text(line, x, y, { lineBreak: false }));
  }
  paragraph.end();
  columns.room(6);
}

function linesOf(document: PaperDocument, words: string): string[] {
  const fits = (text: string) => document.widthOfString(text) <= column;
  return words.split("\n").flatMap((written) => {
    let line = "";
    const lines: string[] = [];
    for (const word of written.split(" ")) {
      if (fits(`${line} ${word}`)) line = `${line} ${word}`.trim();
      else {
        if (line) lines.push(line);
        line = "";
        // An address on the web can be longer than a line.
        for (const letter of word) {
          if (fits(line + letter)) line += letter;
          else [line] = [letter, lines.push(line)];
        }
      }
    }
    return [...lines, line];
  });
}

function drawSection(document: PaperDocument, whole: PaperPart, columns: Columns, { kind, items }: Section, texts: NewsletterTexts): void {
  const measured = (font: "plain" | "bold", size: number, text: string) => (text ? document.font(font).fontSize(size).heightOfString(text, { width: column }) : 0);
  const part = document.struct("Sect");
  whole.add(part);
  items.forEach((item: LetterItem, index) => {
    const facts = factsOf(kind, item, texts);
    const heights = { title: measured("bold", 10, item.title), facts: measured("plain", 9, facts), text: measured("plain", 9, item.text) };
    // A heading never stands alone at the foot of a column.
    const above = index ? 0 : measured("bold", 11, texts.sections[kind]) + 8;
    const { x, y } = columns.room(above + heights.title + heights.facts + heights.text + 8);
    if (!index) part.add(document.struct("H2", {}, () => drawHeading(document, texts.sections[kind], { x, y })));
    part.add(document.struct("P", {}, () => {
      document.font("bold").fontSize(10).fillColor("black").text(item.title, x, y + above, { width: column });
      if (facts) document.font("plain").fontSize(9).fillColor(ink.soft).text(facts, x, y + above + heights.title, { width: column });
      document.font("plain").fontSize(9).fillColor(ink.text).text(item.text, x, y + above + heights.title + heights.facts, { width: column });
    }));
  });
  part.end();
}
