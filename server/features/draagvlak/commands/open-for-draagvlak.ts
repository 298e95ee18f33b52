import { localDay } from "#shared/calendar/local-time.ts";
import { type Scale, type SupportGrade, countingGrades, endOfTerm, thresholdOf } from "#shared/initiatives/draagvlak.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { forgetStreet } from "../../street/commands/forget-street.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { recordVersion } from "../../versions/commands/record-version.ts";

export interface Opening {
  readonly id: string;
  readonly version: number;
  readonly scale: Scale;
  /** The buurten around the place, for a plan of some buurten; of others it follows from the scale. */
  readonly buurten: readonly string[];
}
interface Rule {
  readonly id: string;
  readonly source: string;
  readonly supporters: number;
  readonly sharePermille: number;
  readonly buurten: number;
  readonly mostBuurtPercent: number;
  readonly mostStreetPercent: number;
  readonly lowestGrade: SupportGrade;
  readonly organisations: number;
  readonly termDays: number;
  readonly extensionDays: number;
  readonly upToCents: number;
}
interface Area {
  readonly buurten: readonly string[];
  readonly ofOwnWijk: number;
  /** Of a wijk of which some buurten are meant, their part by number: there are no counts by buurt yet. */
  readonly inhabitants: number;
}

/** Opens a complete draft for support, by the rule that holds today for its scale and amount; rule, area and end are fixed for the round. */
export async function openForDraagvlak(work: Work, { id, version, scale, buurten }: Opening): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "openForDraagvlak", initiative.id);
  if (initiative.version !== version) throw new Refused("STALE_VERSION");
  const area = await areaOf(work, initiative, scale, buurten);
  const rule = await ruleFor(work, initiative, scale);
  // What an area could never meet is told before it opens.
  refuseIf((area.buurten.length < rule.buurten || area.buurten.length * rule.mostBuurtPercent < 100) && "AREA_TOO_SMALL");
  const threshold = thresholdOf(rule, area.inhabitants);
  const closesAt = endOfTerm(work.now, rule.termDays);
  await forgetStreet(work, initiative.id);
  await forgetEndedRound(work, initiative.id);
  await work.tx.query(
    `insert into draagvlak_rounds (initiative_id, rule_id, scale, area, grades, threshold, buurten_needed, most_buurt_percent, most_street_percent, organisations_needed, material_version, up_to_cents,
       opened_at, closes_at, extension_days) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [initiative.id, rule.id, scale, area.buurten, countingGrades(rule.lowestGrade), threshold, rule.buurten, rule.mostBuurtPercent, rule.mostStreetPercent, rule.organisations, version, rule.upToCents,
      work.now, closesAt, rule.extensionDays],
  );
  await recordVersion(work, initiative.id, "OPENED");
  auditAct(work, "DraagvlakOpened", initiative, { ...forGroup(initiative), rule: rule.source, facts: { threshold, buurten: rule.buurten, askedCents: initiative.askedCents } });
  const pot = await potOfInitiative(work, initiative.id);
  await book(work, { id: initiative.id, ...pot }, [{ kind: "ASKED", cents: initiative.askedCents, note: "Steun gezocht" }]);
  await moveStage(work, initiative, "DRAAGVLAK", "DraagvlakOpened");
}

/** Throws INVALID_AREA for buurten that are none, or of which none lies in the plan's own wijk. */
async function areaOf(work: Work, { wijkId }: LockedInitiative, scale: Scale, asked: readonly string[]): Promise<Area> {
  const [area] = (await work.tx.query(
    `with area as (select id, wijk_id from buurten where case $1 when 'STAD' then true when 'WIJK' then wijk_id = $2 else id = any($3::text[]) end)
     select array(select id from area order by id) as buurten, (select count(*)::int from area where wijk_id = $2) as "ofOwnWijk",
       (select coalesce(ceil(sum(w.inhabitants * (select count(*) from area a where a.wijk_id = w.id)::numeric / greatest(1, (select count(*) from buurten b where b.wijk_id = w.id)))), 0)::int from wijken w) as inhabitants`,
    [scale, wijkId, asked],
  )) as [Area];
  refuseIf((area.ofOwnWijk === 0 || (scale === "BUURT" && area.buurten.length !== new Set(asked).size)) && "INVALID_AREA");
  return area;
}

/** Throws INVALID_AMOUNT: more than the wijkbudget's highest mandate goes another way (bijzondere wijkkans, investeringsproject). */
async function ruleFor(work: Work, { askedCents }: LockedInitiative, scale: Scale): Promise<Rule> {
  const [rule] = (await work.tx.query(
    `select id, source, supporters, share_permille as "sharePermille", buurten, most_buurt_percent as "mostBuurtPercent", most_street_percent as "mostStreetPercent", lowest_grade as "lowestGrade",
       organisations, term_days as "termDays", extension_days as "extensionDays", up_to_cents as "upToCents"
     from draagvlak_rules where scale = $1 and above_cents < $2 and $2 <= up_to_cents and valid_from <= $3 and (valid_until is null or $3 < valid_until)`,
    [scale, askedCents, localDay(work.now)],
  )) as Rule[];
  if (!rule) throw new Refused("INVALID_AMOUNT");
  return rule;
}

/** Support of a round that ended without enough was for that round: its numbers are history. */
async function forgetEndedRound(work: Work, id: string): Promise<void> {
  for (const table of ["supports", "support_counts", "support_streets", "support_days", "street_voices", "draagvlak_rounds"]) await work.tx.query(`delete from ${table} where initiative_id = $1`, [id]);
  await work.tx.query("update initiative_counters set supporters = 0, confirmed = 0, counted = 0 where initiative_id = $1", [id]);
}
