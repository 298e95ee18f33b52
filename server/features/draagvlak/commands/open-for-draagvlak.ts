import { localDay } from "#shared/calendar/local-time.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book, budgetYear } from "../../budgets/commands/book.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { recordVersion } from "../../versions/commands/record-version.ts";

/** Opens a complete draft for support, by the rule that holds today for its amount; the rule is fixed for the round. */
export async function openForDraagvlak(work: Work, id: string, version: number): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "openForDraagvlak", initiative.id);
  if (initiative.version !== version) throw new Refused("STALE_VERSION");
  const [opened] = (await work.tx.query(
    `with opened as (
       insert into draagvlak_rounds (initiative_id, rule_id, threshold, buurten_needed, opened_at)
       select $1, id, supporters, buurten, $4 from draagvlak_rules
       where above_cents < $2 and $2 <= up_to_cents and valid_from <= $3 and (valid_until is null or $3 < valid_until) returning rule_id, threshold, buurten_needed
     ) select r.source, o.threshold, o.buurten_needed as buurten from opened o join draagvlak_rules r on r.id = o.rule_id`,
    [initiative.id, initiative.askedCents, localDay(work.now), work.now],
  )) as { source: string; threshold: number; buurten: number }[];
  // More than the wijkbudget's highest mandate goes another way (bijzondere wijkkans, investeringsproject).
  if (!opened) throw new Refused("INVALID_AMOUNT");
  const { source, ...needed } = opened;
  await recordVersion(work, initiative.id, "OPENED");
  auditAct(work, "DraagvlakOpened", initiative, { ...forGroup(initiative), rule: source, facts: { ...needed, askedCents: initiative.askedCents } });
  const year = await budgetYear(work, initiative.id);
  await book(work, { ...initiative, year }, [{ kind: "ASKED", cents: initiative.askedCents, note: "Steun gezocht" }]);
  await moveStage(work, initiative, "DRAAGVLAK", "DraagvlakOpened");
}
