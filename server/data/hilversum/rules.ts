import type { Mandate } from "#shared/budget/mandates.ts";

export interface LaidDownMandate extends Mandate {
  readonly slug: string;
  readonly instrument: string;
  readonly source: string;
}

const from = "2020-12-01";
const table2 = "Uitvoeringsnotitie Buurten 3.0, tabel 2 (vastgesteld 1 december 2020)";

/** Table 2. "Voorzitter van het wijkteam" is the clusterteam's manager. Beyond 25,000 euro nobody decides on the ordinary way. */
export const mandates: readonly LaidDownMandate[] = [
  { slug: "tabel-2-klein", validFrom: from, validUntil: null, aboveCents: 0, upToCents: 200_000, hands: ["WIJKREGISSEUR"], instrument: "factuur of verplichting", source: table2 },
  {
    slug: "tabel-2-middel", validFrom: from, validUntil: null, aboveCents: 200_000, upToCents: 1_000_000, hands: ["WIJKREGISSEUR", "WIJKWETHOUDER"],
    instrument: "buurtdeal met subsidiebeschikking", source: table2,
  },
  {
    slug: "tabel-2-groot", validFrom: from, validUntil: null, aboveCents: 1_000_000, upToCents: 2_500_000, hands: ["CLUSTERTEAM_MANAGER", "WETHOUDER"],
    instrument: "buurtdeal met subsidiebeschikking", source: table2,
  },
  // The council gave 50,000 euro once, for the year 2022; the wethouder spent it on the Wegaplein.
  {
    slug: "a21-182", validFrom: "2022-01-01", validUntil: "2023-01-01", aboveCents: 2_500_000, upToCents: 5_000_000, hands: ["WETHOUDER"],
    instrument: "buurtdeal met subsidiebeschikking", source: "Jaarverslag Wijken en Buurten 2021-2022, amendement A21-182 (eenmalig)",
  },
];

export interface LaidDownDraagvlakRule {
  readonly slug: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly aboveCents: number;
  readonly upToCents: number;
  readonly supporters: number;
  readonly buurten: number;
  readonly source: string;
}

const example = "voorbeeldregel";

/** The notitie asks for "toetsbaar draagvlak" and names no numbers: these are examples, small enough for a demonstration. */
export const draagvlakRules: readonly LaidDownDraagvlakRule[] = [
  { slug: "draagvlak-klein", validFrom: from, validUntil: null, aboveCents: 0, upToCents: 200_000, supporters: 5, buurten: 2, source: example },
  { slug: "draagvlak-middel", validFrom: from, validUntil: null, aboveCents: 200_000, upToCents: 1_000_000, supporters: 10, buurten: 2, source: example },
  { slug: "draagvlak-groot", validFrom: from, validUntil: null, aboveCents: 1_000_000, upToCents: 2_500_000, supporters: 20, buurten: 3, source: example },
  { slug: "draagvlak-a21-182", validFrom: "2022-01-01", validUntil: "2023-01-01", aboveCents: 2_500_000, upToCents: 5_000_000, supporters: 20, buurten: 3, source: example },
];
