import type { Mandate } from "#shared/budget/mandates.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import type { Scale, SupportGrade } from "#shared/initiatives/draagvlak.ts";

export interface LaidDownMandate extends Mandate {
  readonly route: Route;
  readonly slug: string;
  readonly instrument: string;
  readonly source: string;
}

const from = "2020-12-01";
const table2 = "Uitvoeringsnotitie Buurten 3.0, tabel 2 (vastgesteld 1 december 2020)";

/** Table 2. "Voorzitter van het wijkteam" is the clusterteam's manager. Beyond 25,000 euro nobody decides on the ordinary way. */
export const mandates: readonly LaidDownMandate[] = [
  { route: "WIJKBUDGET", slug: "tabel-2-klein", validFrom: from, validUntil: null, aboveCents: 0, upToCents: 200_000, hands: ["WIJKREGISSEUR"], instrument: "factuur of verplichting", source: table2 },
  {
    route: "WIJKBUDGET", slug: "tabel-2-middel", validFrom: from, validUntil: null, aboveCents: 200_000, upToCents: 1_000_000, hands: ["WIJKREGISSEUR", "WIJKWETHOUDER"],
    instrument: "buurtdeal met subsidiebeschikking", source: table2,
  },
  {
    route: "WIJKBUDGET", slug: "tabel-2-groot", validFrom: from, validUntil: null, aboveCents: 1_000_000, upToCents: 2_500_000, hands: ["CLUSTERTEAM_MANAGER", "WETHOUDER"],
    instrument: "buurtdeal met subsidiebeschikking", source: table2,
  },
  // The council gave 50,000 euro once, for the year 2022; the wethouder spent it on the Wegaplein.
  {
    route: "WIJKBUDGET", slug: "a21-182", validFrom: "2022-01-01", validUntil: "2023-01-01", aboveCents: 2_500_000, upToCents: 5_000_000, hands: ["WETHOUDER"],
    instrument: "buurtdeal met subsidiebeschikking", source: "Jaarverslag Wijken en Buurten 2021-2022, amendement A21-182 (eenmalig)",
  },
  { route: "WIJKKANS", slug: "tabel-2-wijkkans", validFrom: from, validUntil: null, aboveCents: 0, upToCents: 7_500_000, hands: ["WETHOUDER"], instrument: "beschikking uit de pot bijzondere wijkkansen", source: table2 },
  // What the papers do not say of these routes comes from memory, and their bound from nowhere but the thought that the council decides above it.
  { route: "INVESTERING", slug: "tabel-2-investering", validFrom: from, validUntil: null, aboveCents: 0, upToCents: 50_000_000, hands: ["WETHOUDER"], instrument: "investeringsbesluit; kapitaallasten op het wijkbudget", source: table2 },
  { route: "CHALLENGE", slug: "right-to-challenge", validFrom: from, validUntil: null, aboveCents: 0, upToCents: 50_000_000, hands: ["WETHOUDER"], instrument: "overeenkomst over een gemeentelijke taak", source: "Buurten 3.0 over Right to Challenge; wie besluit komt uit het hoofd" },
  { route: "BID", slug: "right-to-bid", validFrom: from, validUntil: null, aboveCents: 0, upToCents: 50_000_000, hands: ["WETHOUDER"], instrument: "overeenkomst over een gemeentelijk gebouw", source: "Buurten 3.0 over Right to Bid; wie besluit komt uit het hoofd" },
];

export interface LaidDownDraagvlakRule {
  readonly slug: string;
  readonly scale: Scale;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly aboveCents: number;
  readonly upToCents: number;
  readonly supporters: number;
  readonly sharePermille: number;
  readonly buurten: number;
  readonly mostBuurtPercent: number;
  readonly mostStreetPercent: number;
  readonly lowestGrade: SupportGrade;
  readonly organisations: number;
  readonly termDays: number;
  readonly extensionDays: number;
  readonly source: string;
}

const example = {
  validFrom: from, validUntil: null, sharePermille: 0, buurten: 1, mostBuurtPercent: 100, mostStreetPercent: 100, lowestGrade: "POSTCODE", organisations: 0, termDays: 42, extensionDays: 14, source: "voorbeeldregel",
} as const;
const small = { aboveCents: 0, upToCents: 200_000 };
const middle = { aboveCents: 200_000, upToCents: 1_000_000 };
const large = { aboveCents: 1_000_000, upToCents: 2_500_000 };

/** The notitie asks for "toetsbaar draagvlak" and names no numbers: these are examples, small enough for a demonstration. */
export const draagvlakRules: readonly LaidDownDraagvlakRule[] = [
  { ...example, slug: "draagvlak-klein", scale: "WIJK", ...small, supporters: 5, buurten: 2 },
  { ...example, slug: "draagvlak-middel", scale: "WIJK", ...middle, supporters: 10, buurten: 2, mostBuurtPercent: 80 },
  { ...example, slug: "draagvlak-groot", scale: "WIJK", ...large, supporters: 20, buurten: 3, mostBuurtPercent: 60, mostStreetPercent: 50 },
  { ...example, slug: "draagvlak-a21-182", scale: "WIJK", validFrom: "2022-01-01", validUntil: "2023-01-01", aboveCents: 2_500_000, upToCents: 5_000_000, supporters: 20, buurten: 3 },
  { ...example, slug: "draagvlak-buurt-klein", scale: "BUURT", ...small, supporters: 5, mostStreetPercent: 80 },
  { ...example, slug: "draagvlak-buurt-middel", scale: "BUURT", ...middle, supporters: 10, sharePermille: 2, mostStreetPercent: 60 },
  { ...example, slug: "draagvlak-buurt-groot", scale: "BUURT", ...large, supporters: 20, sharePermille: 4, buurten: 2, mostStreetPercent: 50, lowestGrade: "PAPER" },
  { ...example, slug: "draagvlak-stad-klein", scale: "STAD", ...small, supporters: 10, buurten: 5 },
  { ...example, slug: "draagvlak-stad-middel", scale: "STAD", ...middle, supporters: 20, buurten: 8, organisations: 1 },
  { ...example, slug: "draagvlak-stad-groot", scale: "STAD", ...large, supporters: 40, sharePermille: 1, buurten: 10, lowestGrade: "PAPER", organisations: 2 },
];
