import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";

export type PaperDocument = PDFKit.PDFDocument;
export type PaperPart = PDFKit.PDFStructureElement;

export interface AboutPaper {
  readonly title: string;
  readonly author?: string;
  /** "nl-NL" */
  readonly lang: string;
  readonly madeAt: Date;
}
export interface PaperSheets {
  readonly document: PaperDocument;
  /** What a screen reader follows begins here. */
  readonly whole: PaperPart;
}

/** Lengths are in points. */
export const mm = 72 / 25.4;
export const sheet = { width: 210 * mm, height: 297 * mm } as const;

// It knows Latin and Cyrillic letters, and comes with the file: what readers of PDF have of themselves knows no Cyrillic.
const fontOf = (name: string) => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
const [plain, bold] = [fontOf("DejaVuSansCondensed"), fontOf("DejaVuSansCondensed-Bold")];

/** A paper on A4 as a tagged PDF (PDF/UA-1: ISO 14289) with the fonts "plain" and "bold"; `draw` adds its pages. Equal drawings give an equal paper. */
export async function drawPaper({ title, author, lang, madeAt }: AboutPaper, margin: number, draw: (sheets: PaperSheets) => void): Promise<Buffer> {
  const document = new PDFDocument({
    size: "A4", margin, pdfVersion: "1.7", subset: "PDF/UA", tagged: true, lang, displayTitle: true, autoFirstPage: false, bufferPages: true,
    info: { Title: title, ...(author && { Author: author }), CreationDate: madeAt, ModDate: madeAt },
    // Before the first page: the font that readers have of themselves may not be named.
    font: plain,
  } as unknown as PDFKit.PDFDocumentOptions);
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => void chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  document.registerFont("plain", plain).registerFont("bold", bold);
  const whole = document.struct("Document");
  document.addStructure(whole);
  draw({ document, whole });
  whole.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Lines, rules and what stands on every page: drawn, and passed over by who listens to the paper. */
export function drawBeside(document: PaperDocument, type: "Layout" | "Pagination", draw: () => void): void {
  document.markContent("Artifact", { type });
  draw();
  document.endMarkedContent();
}
