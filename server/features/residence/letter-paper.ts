import { inGroups } from "#shared/members/code.ts";
import { type PaperDocument, drawPaper, mm } from "../../platform/paper/document.ts";
import type { PrintedLetter } from "./commands/open-letters.ts";

export interface Sender {
  readonly siteName: string;
  readonly municipality: string;
  /** Null where the site's own address is not known for sure. */
  readonly publicUrl: string | null;
}

const margin = 25 * mm;
/** Where the window of a C5/6 envelope is (NEN 1026): its left edge 20 mm from the side and its upper one 50 mm from the top of the folded sheet. */
const window = { x: 25 * mm, y: 53 * mm };
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

/** The lines of an address as the post wants them. */
export function addressLines({ name, street, houseNumber, postcode }: PrintedLetter, city: string): string[] {
  return [name, street ? `${street} ${houseNumber}` : `Huisnummer ${houseNumber}`, `${postcode.slice(0, 4)} ${postcode.slice(4)}  ${city}`];
}

/** Letters as a tagged PDF, one page each, in Dutch: a screen reader at the municipality's desk reads it too. */
export function printLetters(letters: readonly PrintedLetter[], sender: Sender, now: Date): Promise<Buffer> {
  const about = { title: `Brieven met een code voor ${sender.siteName}`, author: `Gemeente ${sender.municipality}`, lang: "nl-NL", madeAt: now };
  return drawPaper(about, margin, ({ document, whole }) => {
    for (const letter of letters) {
      document.addPage();
      document.font("plain");
      const page = document.struct("Sect");
      whole.add(page);
      const tell = (kind: "P" | "H1", draw: () => void) => page.add(document.struct(kind, {}, draw));
      const written = (text: string) => document.text(text, { paragraphGap: 8, lineGap: 2 });
      tell("P", () => at(document, window.x, window.y, addressLines(letter, sender.municipality)));
      tell("P", () => document.fontSize(11).text(`${sender.municipality}, ${day.format(now)}`, margin, 105 * mm));
      tell("H1", () => document.moveDown(1).fontSize(16).text("Je code om te bewijzen waar je woont", { paragraphGap: 10 }).fontSize(12));
      for (const line of before(letter, sender)) tell("P", () => written(line));
      tell("P", () => document.moveDown(0.5).fontSize(30).text(inGroups(letter.code), { align: "center", characterSpacing: 3, paragraphGap: 20 }).fontSize(12));
      for (const line of after(letter, sender)) tell("P", () => written(line));
      page.end();
    }
  });
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

function at(document: PaperDocument, x: number, y: number, lines: readonly string[]): void {
  document.fontSize(11);
  lines.forEach((line, index) => document.text(line, x, y + index * 5 * mm, { lineBreak: false }));
}
