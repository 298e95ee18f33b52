import { createHash } from "node:crypto";
import { type Application, type Plan, missingParts } from "#shared/subsidies/completeness.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { applicationRule } from "./application-rule.ts";
import { readApplication } from "./read-application.ts";

export interface Complete {
  readonly application: Application;
  readonly plan: Plan;
  /** Of the rule that it is complete by. */
  readonly rule: string;
}

/** The application of a locked initiative, complete, as the actor saw it. Throws STALE_VERSION, COSTS_DIFFER, INCOMPLETE. */
export async function demandComplete(work: Work, initiativeId: string, seen: number): Promise<Complete> {
  const { application, number, plan } = await readApplication(work, initiativeId, work.person());
  if (number !== seen) throw new Refused("STALE_VERSION");
  const rule = await applicationRule(work, initiativeId, application.route);
  const missing = missingParts(application, plan, rule);
  if (missing.length) throw new Refused(missing.every(({ demand }) => demand === "balance") ? "COSTS_DIFFER" : "INCOMPLETE");
  return { application, plan, rule: rule.id };
}

const counted = new Statement<{ text: object }>(
  `select json_build_object('supporters', c.supporters, 'counted', c.counted, 'threshold', r.threshold, 'scale', r.scale, 'lowestGrade', r.grades[1], 'buurtenNeeded', r.buurten_needed,
     'organisations', c.organisations, 'organisationsNeeded', r.organisations_needed, 'rule', (select u.source from draagvlak_rules u where u.id = r.rule_id), 'openedAt', r.opened_at,
     'buurten', (select coalesce(json_agg(b.name order by b.name), '[]') from buurten b where exists (select from support_counts sc where sc.initiative_id = r.initiative_id and sc.buurt_id = b.id and sc.supporters > 0))) as text
   from draagvlak_rounds r join initiative_counters c using (initiative_id) where r.initiative_id = $1`,
);
const freeze = new Statement("update dossiers set application = $2::json, application_hash = $3, route = $4 where initiative_id = $1");
const ofApplicantAlone = new Statement("delete from application_private where initiative_id = $1 and person_id <> $2");

/** Freezes a complete application in the dossier that was just filed, with the hash of the plan's text and the draagvlak as counted; the hash over all of it is what can be checked. What other initiators gave of themselves goes. */
export async function freezeApplication(work: Work, initiativeId: string, filed: { readonly reference: string; readonly hash: string }, { application, plan, rule }: Complete): Promise<void> {
  const [draagvlak] = await counted.run(work.run, [initiativeId]);
  const { costCents, incomeCents } = plan;
  const text = JSON.stringify({
    dossier: filed.reference, initiative: initiativeId, handedInAt: work.now, route: application.route, rule, plan: filed.hash, costCents, incomeCents, askedCents: costCents - incomeCents,
    draagvlak: draagvlak?.text ?? null, said: application.said,
  });
  await freeze.run(work.run, [initiativeId, text, createHash("sha256").update(text).digest("hex"), application.route]);
  await ofApplicantAlone.run(work.run, [initiativeId, work.person()]);
}
