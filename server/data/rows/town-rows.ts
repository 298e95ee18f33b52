import { buurten } from "../hilversum/buurten.ts";
import { wijkcontacts } from "../hilversum/contacts.ts";
import { organisations } from "../hilversum/organisations.ts";
import { postcodeAreas } from "../hilversum/postcodes.ts";
import { draagvlakRules, mandates } from "../hilversum/rules.ts";
import { themes } from "../hilversum/themes.ts";
import { clusters, wijken } from "../hilversum/town.ts";
import type { Row } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { atLocal } from "./schedule.ts";
import { ruleId } from "./support-rows.ts";

export function themeIdIn(year: number): (slug: string) => string {
  return (slug) => uuidAt(atLocal(`${year}-01-01`, "00:00"), `theme/${year}/${slug}`);
}

/** The town itself; the themes are those of the year of loading. */
export function townRows(year: number): Record<string, Row[]> {
  const since = new Date("2020-12-01T09:00:00Z");
  const themeId = themeIdIn(year);
  return {
    clusters: clusters.map(({ id, name }) => ({ id, name })),
    wijken: wijken.map(({ id, name, cluster, cbsCode, inhabitants }, position) => ({ id, name, cluster_id: cluster, cbs_code: cbsCode, inhabitants, position })),
    buurten: buurten.map(({ id, wijk, name }) => ({ id, wijk_id: wijk, name })),
    postcode_areas: Object.entries(postcodeAreas).map(([prefix, buurt]) => ({ prefix, buurt_id: buurt })),
    wijkcontacts: wijkcontacts.map(({ wijk, name, task, walkIn, area }, position) => ({ id: uuidAt(since, `contact/${wijk}/${position}`), wijk_id: wijk, name, task, walk_in: walkIn, area, demo: true, position })),
    wijkthemas: themes.map(({ slug, wijk, title, about, domain, level }) => ({ id: themeId(slug), wijk_id: wijk, year, title, about, domain, participation_level: level })),
    mandates: mandates.map((mandate) => ({
      id: ruleId(mandate), route: mandate.route, valid_from: mandate.validFrom, valid_until: mandate.validUntil, above_cents: mandate.aboveCents, up_to_cents: mandate.upToCents, hands: mandate.hands,
      instrument: mandate.instrument, source: mandate.source,
    })),
    draagvlak_rules: draagvlakRules.map((rule) => ({
      id: ruleId(rule), scale: rule.scale, valid_from: rule.validFrom, valid_until: rule.validUntil, above_cents: rule.aboveCents, up_to_cents: rule.upToCents, supporters: rule.supporters,
      share_permille: rule.sharePermille, buurten: rule.buurten, most_buurt_percent: rule.mostBuurtPercent, most_street_percent: rule.mostStreetPercent, lowest_grade: rule.lowestGrade,
      organisations: rule.organisations, term_days: rule.termDays, extension_days: rule.extensionDays, source: rule.source,
    })),
    organisations: organisations.map(({ id, name, kind, about, website, walkInHours = "" }) => ({ id, name, kind, about, website, contact: "", walk_in_hours: walkInHours, trust: "TRUSTED", of_municipality: id === "gemeente" })),
  };
}
