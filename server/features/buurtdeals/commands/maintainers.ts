import { mostMaintainers } from "#shared/buurtdeals/duties.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { newKey, sealOfKey } from "../maintainer-key.ts";
import { settleSignatures } from "./sign-buurtdeal.ts";

/** Invites a neighbour, by a name that the initiators know, to sign as somebody who will maintain it. Answers the key of the link, which is told once. Throws TOO_MANY. */
export async function inviteMaintainer(work: Work, id: string, called: string): Promise<string> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "inviteMaintainer", initiative.id);
  const name = tidy(called);
  refuseIf(textProblem(name, "personName"));
  const key = newKey();
  const [made] = (await work.tx.query(
    `insert into deal_maintainers (initiative_id, name, key_seal, invited_by, invited_at) select $1, $2, $3, $4, $5 where (select count(*) from deal_maintainers where initiative_id = $1) < $6 returning id`,
    [initiative.id, name, sealOfKey(key), work.person(), work.now, mostMaintainers],
  )) as unknown[];
  refuseIf(!made && "TOO_MANY");
  auditAct(work, "MaintainerInvited", initiative, forGroup(initiative));
  work.emit({ type: "MaintainerInvited", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  return key;
}

/** Takes back an invitation that nobody came with; the deal may then be signed by all. Throws NOT_FOUND. */
export async function withdrawInvitation(work: Work, maintainerId: string): Promise<string> {
  work.person();
  const [invited] = (await work.tx.query("select initiative_id as id from deal_maintainers where id = $1", [asUuid(maintainerId)])) as { id: string }[];
  if (!invited) throw new Refused("NOT_FOUND");
  const initiative = await lockInitiative(work, invited.id);
  await demandAct(work, "inviteMaintainer", initiative.id);
  const [gone] = (await work.tx.query("with gone as (delete from deal_maintainers where id = $1 and person_id is null returning 1) select 1 from gone", [asUuid(maintainerId)])) as unknown[];
  if (!gone) throw new Refused("NOT_FOUND");
  const [deal] = (await work.tx.query("select version from buurtdeals where initiative_id = $1", [initiative.id])) as { version: number }[];
  if (!(await settleSignatures(work, initiative, deal?.version ?? 0))) work.emit({ type: "MaintainerInvited", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  return initiative.id;
}
