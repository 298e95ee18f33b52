import type { WijkId } from "./town.ts";

/** Whole euros a year: what may be given as subsidy, and the handgeld that the wijkregisseur spends freely. */
interface Richtbudget {
  readonly subsidy: number;
  readonly handgeld: number;
}

/** Table 1 of Buurten 3.0, laid down on 1 December 2020; how 2021 and 2022 were split over the wijken was not published apart. */
export const table1: Readonly<Record<WijkId, Richtbudget>> = {
  noordoost: { subsidy: 48_000, handgeld: 8_000 },
  noordwest: { subsidy: 33_000, handgeld: 6_000 },
  zuid: { subsidy: 69_000, handgeld: 11_000 },
  zuidoost: { subsidy: 41_000, handgeld: 7_000 },
  zuidwest: { subsidy: 41_000, handgeld: 7_000 },
  meent: { subsidy: 27_000, handgeld: 4_000 },
  centrum: { subsidy: 37_000, handgeld: 6_000 },
  oost: { subsidy: 69_000, handgeld: 11_000 },
};
export const table1Years = [2020, 2021, 2022] as const;
export const table1Source = "Uitvoeringsnotitie Buurten 3.0, tabel 1 (richtbudgetten, vastgesteld 1 december 2020)";

/** What the municipality's page on the wijkbudget says now. */
export const today: Readonly<Record<WijkId, Pick<Richtbudget, "subsidy">>> = {
  noordoost: { subsidy: 31_080 },
  noordwest: { subsidy: 24_280 },
  zuid: { subsidy: 42_810 },
  zuidoost: { subsidy: 28_700 },
  zuidwest: { subsidy: 27_000 },
  meent: { subsidy: 17_990 },
  centrum: { subsidy: 28_190 },
  oost: { subsidy: 49_950 },
};
export const todaySource = "hilversum.nl, Wijkbudget (ongedateerd)";
// The page names no handgeld and no pot for bijzondere wijkkansen: those of table 1 stand in for them.
export const handgeldSource = "Demo: handgeld van tabel 1 van Buurten 3.0; hilversum.nl noemt geen bedrag";

/** Whole euros a year, for bijzondere wijkkansen in all of town (Buurten 3.0). */
export const wijkkansEuros = 75_000;
export const wijkkansSource = "Demo: bedrag van Buurten 3.0; hilversum.nl noemt geen bedrag";

/** Money that the council gave beside the richtbudgetten: amendement A21-182, once, for the Wegaplein. */
export const extras = [{ wijk: "oost", year: 2022, euros: 50_000, day: "2022-01-15", source: "Amendement A21-182" }] as const satisfies readonly { wijk: WijkId; year: number; euros: number; day: string; source: string }[];
