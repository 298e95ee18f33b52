import type { WijkId } from "./town.ts";

// How the year 2022 was divided anew is not published: this move is made up, and says so. The amendment is real.
/** Decided moves between wijken, in whole euros. */
export const reviews = [
  { year: 2022, from: "noordwest", to: "meent", euros: 3_000, proposed: "2022-06-20", decided: "2022-07-05", source: "Halfjaarlijkse herziening 2022 (demo)", reason: "In Noordwest bleef geld over, in de Meent werd meer gevraagd (demo)." },
] as const satisfies readonly { year: number; from: WijkId; to: WijkId; euros: number; proposed: string; decided: string; source: string; reason: string }[];

/** Small expenses of this year, made up, by the day of the year on which they were made. */
export const expenses = [
  { wijk: "oost", day: "03-12", cents: 4_850, what: "Koffie en thee bij de buurtschouw (demo)", receipt: "2026-014" },
  { wijk: "oost", day: "05-21", cents: 12_500, what: "Zakken potgrond voor de boomspiegels (demo)", receipt: "2026-031" },
  { wijk: "oost", day: "09-18", cents: 7_995, what: "Gereedschap voor de opruimdag (demo)", receipt: "2026-058" },
  { wijk: "zuid", day: "04-02", cents: 6_400, what: "Soep bij het wijkoverleg (demo)", receipt: "2026-019" },
  { wijk: "meent", day: "06-10", cents: 15_000, what: "Huur van een tent voor de buurttafel (demo)", receipt: "2026-040" },
] as const satisfies readonly { wijk: WijkId; day: string; cents: number; what: string; receipt: string }[];
