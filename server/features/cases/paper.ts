import PDFDocument from "pdfkit";
import { type Runner, Statement } from "../../platform/database/statement.ts";

/** The dossier as a PDF, as it was handed in and without private parts. */
export type Paper = (initiativeId: string) => Promise<Buffer>;

interface Handed {
  readonly reference: string;
  readonly wijk: string;
  readonly handedInAt: Date;
  readonly askedCents: number;
  readonly supporters: number;
  readonly hash: string;
  readonly text: Readonly<Record<string, string>> & { readonly title: string; readonly lines: readonly { readonly kind: "COST" | "INCOME"; readonly description: string; readonly cents: number }[] | null };
  readonly criteria: readonly { readonly answer: string }[];
}
const read = new Statement<Handed>(
  `select d.reference, w.name as wijk, d.handed_in_at as "handedInAt", d.asked_cents as "askedCents", d.supporters, d.hash, d.text, d.criteria
   from dossiers d join initiatives i on i.id = d.initiative_id join wijken w on w.id = i.wijk_id where d.initiative_id = $1`,
);
const headings = { goal: "Wat en waarom", forWhom: "Voor wie", place: "Waar", planning: "Wanneer", ownEffort: "Wat we zelf doen", upkeep: "Wie het onderhoudt" };
const euro = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

/** Prints dossiers as tagged PDFs, in Dutch. Throws where there is none. */
export const paperOf = (run: Runner): Paper => async (initiativeId) => {
  const [handed] = await read.run(run, [initiativeId]);
  if (!handed) throw new Error(`no dossier ${initiativeId}`);
  const { reference, wijk, handedInAt, askedCents, supporters, hash, text, criteria } = handed;
  const document = new PDFDocument({ size: "A4", pdfVersion: "1.7", tagged: true, lang: "nl-NL", displayTitle: true, info: { Title: `${reference}: ${text.title}`, CreationDate: handedInAt } });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => void chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  const whole = document.struct("Document");
  document.addStructure(whole);
  const tell = (kind: "H1" | "H2" | "P", size: number, said: string) => whole.add(document.struct(kind, {}, () => document.fontSize(size).text(said, { paragraphGap: 6 })));
  tell("H1", 18, text.title);
  tell("P", 12, `Aanvraag ${reference} voor het wijkbudget van ${wijk}, ingediend op ${day.format(handedInAt)}. Gevraagd: ${euro.format(askedCents / 100)}. Steun: ${supporters} bewoners.`);
  for (const [name, heading] of Object.entries(headings)) {
    if (!text[name]) continue;
    tell("H2", 14, heading);
    tell("P", 12, text[name]);
  }
  tell("H2", 14, "Kosten en inkomsten");
  for (const { kind, description, cents } of text.lines ?? []) tell("P", 12, `${kind === "COST" ? "Kosten" : "Inkomsten"}: ${description}, ${euro.format(cents / 100)}`);
  if (criteria.length) tell("H2", 14, "De criteria");
  for (const { answer } of criteria) tell("P", 12, answer);
  tell("P", 10, `Vingerafdruk van de tekst (SHA-256): ${hash}`);
  whole.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
};
