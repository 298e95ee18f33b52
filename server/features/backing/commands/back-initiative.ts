import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { countBacking } from "../../draagvlak/commands/count-backing.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { type LockedInitiative, lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { mayBack } from "../../organisations/organisation.policy.ts";

const ask = new Statement<{ reason: RefusalReason | null }>(`select ${mayBack("o", ofParameters)} as reason from organisations o where o.id = $1`);
const ofRound = new Statement<{ over: boolean }>("select closes_at <= $2 as over from draagvlak_rounds where initiative_id = $1");
const add = new Statement<{ at: Date }>("insert into backings (initiative_id, organisation_id, by_id, at) values ($1, $2, $3, $4) on conflict do nothing returning at");
const drop = new Statement<{ at: Date }>("delete from backings where initiative_id = $1 and organisation_id = $2 returning at");

/** An organisation stands behind a plan while support is gathered, by whoever acts in its name; a second time changes nothing. */
export async function backInitiative(work: Work, id: string, organisationId: string): Promise<void> {
  const initiative = await demandBacker(work, id, organisationId, "InitiativeBacked");
  const added = await add.run(work.run, [initiative.id, organisationId, work.person(), work.now]);
  if (added.length) await counted(work, initiative.id, 1);
}

/** Takes it back, as long as support is gathered. */
export async function takeBackBacking(work: Work, id: string, organisationId: string): Promise<void> {
  const initiative = await demandBacker(work, id, organisationId, "BackingWithdrawn");
  const dropped = await drop.run(work.run, [initiative.id, organisationId]);
  if (dropped.length) await counted(work, initiative.id, -1);
}

async function demandBacker(work: Work, id: string, organisationId: string, act: "InitiativeBacked" | "BackingWithdrawn"): Promise<LockedInitiative> {
  const initiative = await lockInitiative(work, id);
  refuseIf(initiative.stage !== "DRAAGVLAK" && "WRONG_STAGE");
  const [round] = await ofRound.run(work.run, [initiative.id, work.now]);
  refuseIf(round?.over === true && "ROUND_OVER");
  const [asked] = await ask.run(work.run, [organisationId, work.viewer, work.now]);
  if (!asked) throw new Refused("NOT_FOUND");
  auditAct(work, act, initiative, { onBehalfOf: ["organisation", organisationId] });
  refuseIf(asked.reason);
  return initiative;
}

async function counted(work: Work, initiativeId: string, by: 1 | -1): Promise<void> {
  await countBacking(work, initiativeId, by);
  work.emit({ type: "BackingChanged", topics: [initiativeTopic(initiativeId)], ids: { initiativeId } });
}
