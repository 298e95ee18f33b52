import PDFDocument from "pdfkit";
import type { Runner } from "../../platform/database/statement.ts";
import { readForwarded } from "./forwarded.ts";

/** The whole dossier as a PDF. */
export type Paper = (initiativeId: string) => Promise<Buffer>;

export const paperOf = (run: Runner): Paper => async (initiativeId) => {
  const { reference, title, wijk, askedCents, handedInAt, hash } = await readForwarded(run, initiativeId);
  const document = new PDFDocument({ size: "A4", pdfVersion: "1.7", tagged: true, lang: "nl-NL", displayTitle: true, info: { Title: `${reference}: ${title}`, CreationDate: handedInAt } });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => void chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  const whole = document.struct("Document");
  document.addStructure(whole);
  whole.add(document.struct("H1", {}, () => document.fontSize(18).text(title)));
  for (const line of [reference, wijk, `${askedCents / 100} euro`, hash]) whole.add(document.struct("P", {}, () => document.fontSize(12).text(line)));
  whole.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
};
