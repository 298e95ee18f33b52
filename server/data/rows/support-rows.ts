import { localDay } from "#shared/calendar/local-time.ts";
import { countingGrades, endOfTerm } from "#shared/initiatives/draagvlak.ts";
import { buurten } from "../hilversum/buurten.ts";
import { personId } from "../hilversum/personas.ts";
import { draagvlakRules, type LaidDownDraagvlakRule } from "../hilversum/rules.ts";
import type { Row } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { choose, gradeOf, groupOf, neighboursOf } from "./cast.ts";
import type { Road } from "./road.ts";

export function ruleId({ slug, validFrom }: { slug: string; validFrom: string }): string {
  return uuidAt(new Date(`${validFrom}T00:00:00Z`), `rule/${slug}`);
}

function ruleFor(cents: number, day: string): LaidDownDraagvlakRule {
  const rule = draagvlakRules.find((each) => each.scale === "WIJK" && each.validFrom <= day && (each.validUntil === null || day < each.validUntil) && cents > each.aboveCents && cents <= each.upToCents);
  if (!rule) throw new Error(`no rule of draagvlak for ${cents} cents on ${day}`);
  return rule;
}

/** Of the text that was opened. */
const version = 3;

/** The round and who supported in it: neighbours of the wijk, never its author. */
export function supportRows(road: Road, id: string, author: string, asked: number): { rounds: Row[]; supports: Row[] } {
  const openedAt = road.at(0);
  const rule = ruleFor(asked, localDay(openedAt));
  const count = road.supporters ?? rule.supporters + choose(`supporters/${road.plan.slug}`, 5);
  const willing = neighboursOf(groupOf(road.plan.group), `supports/${road.plan.slug}`)
    .filter(({ slug, buurt }) => personId(slug) !== author && (road.onlyFrom === null || buurt === road.onlyFrom))
    .slice(0, count);
  return {
    rounds: [{
      initiative_id: id, rule_id: ruleId(rule), scale: rule.scale, area: buurten.filter(({ wijk }) => wijk === groupOf(road.plan.group).wijk).map((buurt) => buurt.id), grades: countingGrades(rule.lowestGrade),
      threshold: rule.supporters, buurten_needed: rule.buurten, most_buurt_percent: rule.mostBuurtPercent, most_street_percent: rule.mostStreetPercent, organisations_needed: rule.organisations,
      material_version: version, up_to_cents: rule.upToCents, opened_at: openedAt, closes_at: endOfTerm(openedAt, rule.termDays), extension_days: rule.extensionDays,
    }],
    supports: willing.map(({ slug, buurt }, index) => ({
      initiative_id: id, voter: personId(slug), person_id: personId(slug), buurt_id: buurt, grade: gradeOf(slug), version, given_at: road.at((road.lastSupport * (index + 1)) / willing.length),
    })),
  };
}
