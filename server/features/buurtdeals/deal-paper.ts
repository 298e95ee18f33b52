import type { DealParty, Duty } from "#shared/buurtdeals/duties.ts";
import { drawPaper, mm } from "../../platform/paper/document.ts";

/** What the paper of a buurtdeal says. */
export interface PrintedDeal {
  readonly title: string;
  readonly group: string;
  readonly wijk: string;
  readonly number: number;
  readonly hash: string;
  readonly text: { readonly initiatorsDo: string; readonly municipalityDoes: string; readonly upkeepUntil: string; readonly duties: readonly Duty[] };
  readonly draftedAt: Date;
  /** Null: not all have signed it. */
  readonly signedAt: Date | null;
  /** The name is null of an account that was erased, and of a neighbour for who is not between them. */
  readonly signatures: readonly { readonly party: DealParty; readonly name: string | null; readonly at: string }[];
}

const margin = 22 * mm;
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });
const onDay = (text: string): string => day.format(new Date(`${text}T12:00:00Z`));

/** A version of a buurtdeal as a tagged PDF on A4, in Dutch as the law's papers are. */
export function printDeal(deal: PrintedDeal, municipality: string): Promise<Buffer> {
  return drawPaper({ title: `Buurtdeal: ${deal.title}`, author: `Gemeente ${municipality}`, lang: "nl-NL", madeAt: deal.draftedAt }, margin, ({ document, whole }) => {
    document.addPage();
    const tell = (kind: "H1" | "H2" | "P" | "LBody", text: string, size = 11, gap = 6) => whole.add(document.struct(kind, {}, () => document.font(kind.startsWith("H") ? "bold" : "plain").fontSize(size).text(text, { paragraphGap: gap, lineGap: 2 })));
    const parties = partiesOf(deal, municipality);
    tell("P", `Gemeente ${municipality} · wijk ${deal.wijk}`, 10);
    tell("H1", `Buurtdeal: ${deal.title}`, 20, 8);
    tell("P", `Versie ${deal.number} van ${day.format(deal.draftedAt)}. ${deal.signedAt ? `Iedereen heeft getekend. De afspraken gelden vanaf ${day.format(deal.signedAt)}.` : "Deze versie geldt nog niet: niet iedereen heeft getekend."}`, 11, 14);
    for (const [heading, text] of [[`Dit doet de groep ${deal.group}`, deal.text.initiatorsDo], ["Dit doet de gemeente", deal.text.municipalityDoes], ["Onderhoud tot", deal.text.upkeepUntil]] as const) {
      tell("H2", heading, 13);
      tell("P", text, 11, 12);
    }
    if (deal.text.duties.length) tell("H2", "Wie doet wat, en wanneer", 13);
    for (const duty of deal.text.duties) tell("P", `•  ${parties[duty.party]}: ${duty.what}${timesOf(duty)}`);
    tell("H2", "Handtekeningen", 13);
    for (const { party, name, at } of deal.signatures) tell("P", `•  ${parties[party]}: digitaal getekend${name ? ` door ${name}` : ""} op ${day.format(new Date(at))}`);
    if (!deal.signatures.length) tell("P", "Nog niemand heeft deze versie getekend.");
    tell("P", `Vingerafdruk van deze tekst (SHA-256): ${deal.hash}`, 8);
  });
}

function partiesOf({ group }: PrintedDeal, municipality: string): Record<DealParty, string> {
  return { INITIATOR: group, MAINTAINER: "Buren die onderhouden", MUNICIPALITY: `Gemeente ${municipality}` };
}

function timesOf({ firstOn, everyMonths, untilOn }: Duty): string {
  if (!firstOn) return "";
  const until = untilOn ? ` tot en met ${onDay(untilOn)}` : "";
  return everyMonths ? `, vanaf ${onDay(firstOn)} elke ${everyMonths === 1 ? "maand" : `${everyMonths} maanden`}${until}` : `, op ${onDay(firstOn)}`;
}
