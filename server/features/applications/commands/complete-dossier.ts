import type { ApplicationPart, AskablePart } from "#shared/subsidies/application.ts";
import { missingParts } from "#shared/subsidies/completeness.ts";
import type { PlanAmendment } from "#shared/subsidies/amending.ts";
import type { PrivateParts } from "#shared/subsidies/private.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { guard, not, rule } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { resumeClock } from "../../subsidies/commands/clock.ts";
import { isApplicant } from "../application.policy.ts";
import { type AmendedVersions, amendPlan } from "./amend-plan.ts";
import { applicationRule } from "./application-rule.ts";
import { partNumber, readApplication } from "./read-application.ts";
import { type SavedPart, raiseApplication, writePart } from "./save-application.ts";
import { writePrivate } from "./save-private.ts";

export interface CompleteInput {
  readonly id: string;
  readonly parts: readonly SavedPart[];
  readonly private?: PrivateParts | null;
  /** What changes of the plan itself. */
  readonly plan?: PlanAmendment | null;
}

const asked = new Statement<{ parts: AskablePart[] }>("select parts from completions where initiative_id = $1 and answered_at is null");
const amend = new Statement("insert into dossier_amendments (initiative_id, part, before, after, at, by_id, version_before, version_after) values ($1, $2, $3::jsonb, $4::jsonb, $5, $6, $7, $8)");
const guardPrivate = guard("initiatives", mayReadInitiative, rule([not(isApplicant), "NOT_ALLOWED"]));

/**
 * Answers what the municipality asked to be completed, all of it at once (Awb 4:5): only those parts change, and what stood there stays to be read.
 * The clock goes on. Throws NOT_ASKED for another part, STALE_VERSION, OTHER_RULE when the plan would ask more, and INCOMPLETE or COSTS_DIFFER while something of these parts is missing.
 */
export async function completeDossier(work: Work, keys: Keys, input: CompleteInput): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  auditAct(work, "DossierCompleted", initiative, { ...forGroup(initiative), rule: "Awb 4:5", facts: { parts: input.parts.length + (input.private ? 1 : 0) } });
  await demandAct(work, "complete", initiative.id);
  const parts = (await asked.run(work.run, [initiative.id]))[0]?.parts ?? [];
  const given: AskablePart[] = [...input.parts.map(({ part }) => part), ...(input.private ? (["PRIVATE"] as const) : [])];
  refuseIf(given.some((part) => !parts.includes(part)) && "NOT_ASKED");
  refuseIf((new Set(given).size !== given.length || parts.some((part) => !given.includes(part))) && "INCOMPLETE");
  const versions = input.plan ? await amendPlan(work, initiative, input.plan, parts) : null;
  await writeParts(work, initiative.id, input.parts, versions);
  if (input.private) {
    await guardPrivate(work, initiative.id);
    await writePrivate(work, keys, initiative.id, input.private);
    await amend.run(work.run, [initiative.id, "PRIVATE", null, null, work.now, work.viewer, null, null]);
  }
  await demandWhole(work, initiative.id, parts);
  await resumeClock(work, initiative.id);
  work.emit({ type: "DossierCompleted", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

async function writeParts(work: Work, initiativeId: string, parts: readonly SavedPart[], versions: AmendedVersions | null): Promise<void> {
  if (!parts.length) return;
  const { application } = await readApplication(work, initiativeId, work.person());
  const number = await raiseApplication(work, initiativeId);
  for (const { part, number: seen, said } of parts) {
    if ((await partNumber(work, initiativeId, part)) !== seen) throw new Refused("STALE_VERSION");
    const after = await writePart(work, initiativeId, part, said, number);
    const amended = part === "PLAN" || part === "COSTS" ? versions : null;
    const before = JSON.stringify(application.said[part as ApplicationPart] ?? null);
    await amend.run(work.run, [initiativeId, part, before, JSON.stringify(after), work.now, work.viewer, amended?.before ?? null, amended?.after ?? null]);
  }
}

async function demandWhole(work: Work, initiativeId: string, parts: readonly AskablePart[]): Promise<void> {
  const { application, plan } = await readApplication(work, initiativeId, work.person());
  // Who gave the private parts may be another initiator. The sums are held against each other also where only one of the two was asked.
  const missing = missingParts(application, plan, await applicationRule(work, initiativeId, application.route)).filter(({ part, demand }) => part !== "PRIVATE" && (parts.includes(part) || demand === "balance"));
  if (missing.length) throw new Refused(missing.every(({ demand }) => demand === "balance") ? "COSTS_DIFFER" : "INCOMPLETE");
}
