import PDFDocument from "pdfkit";
import { inGroups } from "#shared/members/code.ts";
import type { PrintedLetter } from "./commands/open-letters.ts";

export interface Sender {
  readonly siteName: string;
  readonly municipality: string;
  /** Null where the site's own address is not known for sure. */
  readonly publicUrl: string | null;
}

const mm = 72 / 25.4;
const margin = 25 * mm;
/** Where the window of a C5/6 envelope is (NEN 1026): its left edge 20 mm from the side and its upper one 50 mm from the top of the folded sheet. */
const window = { x: 25 * mm, y: 53 * mm };
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

/** The lines of an address as the post wants them. */
export function addressLines({ name, street, houseNumber, postcode }: PrintedLetter, city: string): string[] {
  return [name, street ? `${street} ${houseNumber}` : `Huisnummer ${houseNumber}`, `${postcode.slice(0, 4)} ${postcode.slice(4)}  ${city}`];
}

/** Letters as a tagged PDF, one page each, in Dutch: a screen reader at the municipality's desk reads it too. */
export async function printLetters(letters: readonly PrintedLetter[], sender: Sender, now: Date): Promise<Buffer> {
  const document = new PDFDocument({
    size: "A4", margin, pdfVersion: "1.7", tagged: true, lang: "nl-NL", displayTitle: true, autoFirstPage: false,
    info: { Title: `Brieven met een code voor ${sender.siteName}`, Author: `Gemeente ${sender.municipality}`, CreationDate: now },
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => void chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  const whole = document.struct("Document");
  document.addStructure(whole);
  for (const letter of letters) {
    document.addPage();
    const page = document.struct("Sect");
    whole.add(page);
    const tell = (kind: "P" | "H1", draw: () => void) => page.add(document.struct(kind, {}, draw));
    tell("P", () => at(document, window.x, window.y, addressLines(letter, sender.municipality)));
    tell("P", () => document.fontSize(11).text(`${sender.municipality}, ${day.format(now)}`, margin, 105 * mm));
    tell("H1", () => document.moveDown(1).fontSize(16).text("Je code om te bewijzen waar je woont", { paragraphGap: 10 }).fontSize(12));
    for (const line of before(letter, sender)) tell("P", () => written(document, line));
    tell("P", () => document.moveDown(0.5).fontSize(30).text(inGroups(letter.code), { align: "center", characterSpacing: 3, paragraphGap: 20 }).fontSize(12));
    for (const line of after(letter, sender)) tell("P", () => written(document, line));
    page.end();
  }
  whole.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

const before = ({ name }: PrintedLetter, { siteName }: Sender): string[] => [
  `Beste ${name},`,
  `Je vroeg deze brief aan op ${siteName}. Met de code hieronder laat je zien dat je echt op dit adres woont. Jouw steun voor plannen in je wijk telt dan als die van een bewezen bewoner.`,
];
const after = ({ expiresAt }: PrintedLetter, { siteName, municipality, publicUrl }: Sender): string[] => [
  `1. Ga naar ${publicUrl ? `${publicUrl}/mijn` : `je eigen pagina op ${siteName}`} en log in.`, "2. Zoek het vak ‘Waar je woont’.", "3. Typ de code over. Hoofdletters en spaties maken niet uit.",
  `De code werkt tot en met ${day.format(expiresAt)}, en alleen voor jouw account. Geef hem aan niemand anders. Ook de gemeente vraagt er nooit naar.`,
  "Heb je deze brief niet aangevraagd? Gooi hem dan weg. Er gebeurt niets zonder de code.",
  `Vriendelijke groet,\nGemeente ${municipality}`,
];

function written(document: PDFKit.PDFDocument, text: string): void {
  document.text(inWestern(text), { paragraphGap: 8, lineGap: 2 });
}

function at(document: PDFKit.PDFDocument, x: number, y: number, lines: readonly string[]): void {
  document.fontSize(11);
  lines.forEach((line, index) => document.text(inWestern(line), x, y + index * 5 * mm, { lineBreak: false }));
}

const plain: Readonly<Record<string, string>> = { "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ı": "i", "ħ": "h", "Ħ": "H" };

/** The fonts that every reader of PDF has know the letters of Western Europe; of others the sign above or below is left off ("Şule" → "Sule"), and what is no Latin letter is a question mark. */
function inWestern(text: string): string {
  return text.normalize("NFC").replace(/[^\n\u0020-\u00ff‘’–€ŠšŽžŸŒœ]/gu, (character) => plain[character] ?? (/^[\u0020-\u007e]/u.exec(character.normalize("NFKD"))?.[0] ?? "?"));
}
