import type { DealParty } from "#shared/buurtdeals/duties.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { mayReadInitiative, maySignFor } from "../../initiatives/initiative.policy.ts";
import { sealOfKey } from "../maintainer-key.ts";

const guards: Record<DealParty, ReturnType<typeof guard>> = {
  INITIATOR: guard("initiatives", mayReadInitiative, maySignFor("INITIATOR")),
  MAINTAINER: guard("initiatives", mayReadInitiative, maySignFor("MAINTAINER")),
  MUNICIPALITY: guard("initiatives", mayReadInitiative, maySignFor("MUNICIPALITY")),
};

/**
 * Signs a version for the group that carries the plan, for the municipality, or as a neighbour who will maintain it; the last signature makes it
 * hold. Throws STALE_VERSION when it was changed since it was read.
 */
export async function signBuurtdeal(work: Work, id: string, party: DealParty, version: number): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await sign(work, initiative, party, version);
}

/** The same for who comes with the key of an invitation: from then on they are one of the neighbours who maintain it. Throws NOT_FOUND for a key that is no invitation's. */
export async function signAsMaintainer(work: Work, key: string, version: number): Promise<string> {
  const person = work.person();
  const seal = sealOfKey(key);
  const [invited] = (await work.tx.query("select initiative_id as id from deal_maintainers where key_seal = $1", [seal])) as { id: string }[];
  if (!invited) throw new Refused("NOT_FOUND");
  const initiative = await lockInitiative(work, invited.id);
  // After the lock: two who come with one key at once are not both let in, and nobody is two neighbours.
  const [accepted] = (await work.tx.query(
    `with accepted as (update deal_maintainers m set person_id = $2, name = null, key_seal = null where m.key_seal = $1 and not exists (select from deal_maintainers o where o.initiative_id = m.initiative_id and o.person_id = $2) returning 1) select 1 from accepted`,
    [seal, person],
  )) as unknown[];
  refuseIf(!accepted && "NOT_FOUND");
  await sign(work, initiative, "MAINTAINER", version);
  return initiative.id;
}

async function sign(work: Work, initiative: LockedInitiative, party: DealParty, version: number): Promise<void> {
  auditAct(work, "BuurtdealSigned", initiative, { ...(party === "INITIATOR" && forGroup(initiative)), facts: { party, version } });
  await guards[party](work, initiative.id);
  const [deal] = (await work.tx.query("select version from buurtdeals where initiative_id = $1", [initiative.id])) as { version: number }[];
  if (deal?.version !== version) throw new Refused("STALE_VERSION");
  await work.tx.query("insert into signatures (initiative_id, party, person_id, at, version) values ($1, $2, $3, $4, $5)", [initiative.id, party, work.person(), work.now, version]);
  if (!(await settleSignatures(work, initiative, version))) work.emit({ type: "BuurtdealSignedByOne", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

/** Lets a version hold when all signed it: both parties, and every neighbour who was invited. Answers whether it does. */
export async function settleSignatures(work: Work, initiative: LockedInitiative, version: number): Promise<boolean> {
  const [{ all }] = (await work.tx.query(
    `select (select count(*) = 2 from signatures s where s.initiative_id = $1 and s.version = $2 and s.party <> 'MAINTAINER')
       and not exists (select from deal_maintainers m where m.initiative_id = $1 and not exists (select from signatures s where s.initiative_id = $1 and s.version = $2 and s.person_id = m.person_id)) as "all"`,
    [initiative.id, version],
  )) as [{ all: boolean }];
  if (!all) return false;
  await work.tx.query("update deal_versions set signed_at = $3 where initiative_id = $1 and number = $2", [initiative.id, version, work.now]);
  await work.tx.query("update buurtdeals set in_force = $2 where initiative_id = $1", [initiative.id, version]);
  if (initiative.stage === "TOEGEKEND") await moveStage(work, initiative, "BUURTDEAL", "BuurtdealSigned");
  else work.emit({ type: "BuurtdealChanged", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  return true;
}
