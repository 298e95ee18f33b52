import { localDay } from "#shared/calendar/local-time.ts";
import type { Part } from "../case-system.ts";
import type { Forwarded } from "../forwarded.ts";
import type { ZgwSettings } from "../settings.ts";

const euro = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
/** Cut where the specification wants it, between signs that are two units long too. */
const upTo = (most: number, text: string): string => [...text].slice(0, most).join("");

/** The same for the same dossier, whoever asks when, and of no other: a number of a test system starts anew, an id does not. */
export const identificationOf = ({ reference, initiativeId }: Pick<Forwarded, "reference" | "initiativeId">): string => upTo(31, `${reference}-${initiativeId.slice(-8)}`);

/** What is sent in each step, within the bounds of Zaken 1.5.1, Documenten 1.4.2 and Besluiten 1.1.0. */
export function bodies({ rsin }: ZgwSettings, municipalityCode: string) {
  return {
    case: (of: Forwarded, zaaktype: string) => ({
      identificatie: identificationOf(of), bronorganisatie: rsin, verantwoordelijkeOrganisatie: rsin, zaaktype, startdatum: localDay(of.handedInAt), omschrijving: upTo(80, of.title),
      toelichting: upTo(1000, `Aanvraag ${of.reference} voor het wijkbudget van ${of.wijk}. Gevraagd: ${euro.format(of.askedCents / 100)}. Steun van ${of.supporters} bewoners. Vingerafdruk (SHA-256): ${of.hash}.`),
      kenmerken: [{ kenmerk: upTo(40, of.reference), bron: "Brink" }],
    }),
    document: (of: Forwarded, part: Part, bytes: Buffer, informatieobjecttype: string) => ({
      // A name of its own within forty signs.
      identificatie: `${identificationOf(of)}-${part === "application" ? "A" : part.replace("completion-", "C")}`,
      bronorganisatie: rsin, creatiedatum: localDay(of.handedInAt), titel: upTo(200, `${part === "application" ? "Aanvraag" : "Aanvulling"} ${of.reference}: ${of.title}`), auteur: upTo(200, of.applicant?.name ?? "Initiatiefnemer"),
      taal: "nld", informatieobjecttype, inhoud: bytes.toString("base64"), bestandsomvang: bytes.byteLength, bestandsnaam: `${of.reference}.pdf`, formaat: "application/pdf", status: "definitief",
      ontvangstdatum: localDay(of.handedInAt), indicatieGebruiksrecht: false,
    }),
    // A person is named, never numbered; their address stands in the document, for an address here would need the BAG's number of it.
    role: ({ applicant }: Forwarded, zaak: string, roltype: string) => ({
      zaak, roltype, betrokkeneType: "natuurlijk_persoon", roltoelichting: "Wie de aanvraag indiende", betrokkeneIdentificatie: { geslachtsnaam: upTo(200, applicant?.name ?? "Onbekend") },
      ...(applicant && { contactpersoonRol: { naam: upTo(40, applicant.name), ...(applicant.email && { emailadres: applicant.email }) } }),
    }),
    wijk: ({ wijk, wijkCode }: Forwarded, zaak: string) => ({
      zaak, objectType: "wijk", relatieomschrijving: "Waar het plan is", objectIdentificatie: { wijkCode, wijkNaam: upTo(40, wijk), gemGemeenteCode: municipalityCode },
    }),
    decision: (of: Forwarded, zaak: string, besluittype: string) => {
      const { decidedAt, objectionUntil, reasons } = of.decision ?? { decidedAt: of.stageSince, objectionUntil: of.stageSince, reasons: "" };
      return {
        identificatie: `${identificationOf(of)}-B`, verantwoordelijkeOrganisatie: rsin, besluittype, zaak, datum: localDay(decidedAt), ingangsdatum: localDay(decidedAt), verzenddatum: localDay(decidedAt),
        uiterlijkeReactiedatum: localDay(objectionUntil), toelichting: reasons,
      };
    },
  };
}
