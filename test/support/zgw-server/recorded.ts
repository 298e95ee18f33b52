// What a real server (Open Zaak) answers beside what it was sent, as recorded: null and "" also where the specification forbids them.
export const answered: Readonly<Record<string, object>> = {
  zaken: {
    einddatum: null, einddatumGepland: null, publicatiedatum: null, laatstGeopend: null, communicatiekanaal: "", communicatiekanaalNaam: "", productenOfDiensten: [], vertrouwelijkheidaanduiding: "intern", betalingsindicatie: "",
    betalingsindicatieWeergave: "", laatsteBetaaldatum: null, zaakgeometrie: null, verlenging: null, opschorting: { indicatie: false, eerdereOpschorting: false, reden: "" }, selectielijstklasse: "", hoofdzaak: null, deelzaken: [],
    relevanteAndereZaken: [], gerelateerdeZaken: [], eigenschappen: [], rollen: [], status: null, zaakinformatieobjecten: [], zaakobjecten: [], archiefnominatie: null, archiefstatus: "nog_te_archiveren", archiefactiedatum: null,
    resultaat: null, opdrachtgevendeOrganisatie: "", processobjectaard: "", startdatumBewaartermijn: null, processobject: { datumkenmerk: "", identificatie: "", objecttype: "", registratie: "" },
  },
  enkelvoudiginformatieobjecten: { vertrouwelijkheidaanduiding: "openbaar", versie: 1, link: "", beschrijving: "", verzenddatum: null, verschijningsvorm: "", ondertekening: null, integriteit: null, locked: false, bestandsdelen: [], trefwoorden: [], lock: "" },
  zaakinformatieobjecten: { aardRelatieWeergave: "Hoort bij, omgekeerd: kent", titel: "", beschrijving: "", vernietigingsdatum: null, status: null },
  rollen: { betrokkene: "", afwijkendeNaamBetrokkene: "", omschrijving: "Initiator", omschrijvingGeneriek: "initiator", indicatieMachtiging: "", statussen: [], beginGeldigheid: null, eindeGeldigheid: null, authenticatieContext: null },
  statussen: { statustoelichting: "", indicatieLaatstGezetteStatus: true, gezetdoor: null, zaakinformatieobjecten: [] },
  zaakobjecten: { object: "", zaakobjecttype: null, objectTypeOverige: "", objectTypeOverigeDefinitie: null, relatieomschrijving: "" },
  resultaten: { toelichting: "" },
  besluiten: { bestuursorgaan: "", vervaldatum: null, vervalreden: "", vervalredenWeergave: "", publicatiedatum: null },
  abonnement: {},
};

/** A catalogue with a type of case that has two versions, of which the day says which holds. */
export function catalogueAt(root: string, domain: string, rsin: string): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const at = (resource: string, id: string) => `${root}/${resource}/${id}`;
  const catalogus = at("catalogussen", "c1");
  const zaaktype = at("zaaktypen", "z2");
  const valid = { beginGeldigheid: "2024-10-31", eindeGeldigheid: null, concept: false };
  return {
    catalogussen: [{ url: catalogus, domein: domain, rsin, naam: "Test catalog", versie: "", begindatumVersie: null }],
    zaaktypen: [
      { url: at("zaaktypen", "z1"), identificatie: "WIJKBUDGET", catalogus, verlengingstermijn: null, ...valid, beginGeldigheid: "2023-01-01", eindeGeldigheid: "2024-10-30" },
      { url: zaaktype, identificatie: "WIJKBUDGET", catalogus, verlengingstermijn: null, ...valid },
    ],
    roltypen: [{ url: at("roltypen", "r1"), zaaktype, omschrijving: "Initiator", omschrijvingGeneriek: "initiator", beginGeldigheid: null, eindeGeldigheid: null }],
    // Not in their order, as they were recorded.
    statustypen: [
      { url: at("statustypen", "s2"), zaaktype, omschrijving: "Afgerond", volgnummer: 2, isEindstatus: true, doorlooptijd: null, toelichting: null },
      { url: at("statustypen", "s1"), zaaktype, omschrijving: "Ontvangen", volgnummer: 1, isEindstatus: false, doorlooptijd: null, toelichting: null },
    ],
    informatieobjecttypen: [{ url: at("informatieobjecttypen", "i1"), catalogus, omschrijving: "Aanvraag", ...valid }],
    besluittypen: ["Subsidie verleend", "Subsidie afgewezen", "Iets anders"].map((omschrijving, n) => ({ url: at("besluittypen", `b${n}`), catalogus, omschrijving, zaaktypen: [zaaktype], ...valid })),
    resultaattypen: ["Verleend", "Afgewezen", "Ingetrokken"].map((omschrijving, n) => ({ url: at("resultaattypen", `t${n}`), zaaktype, omschrijving, archiefactietermijn: null })),
  };
}
