import { Statement } from "../../../platform/database/statement.ts";
import { type Rule, guard, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import type { AuditedAct } from "#shared/audited-acts.ts";
import { mayReadForwarding } from "../forwarding.policy.ts";

// What the actor may not see is not waited for.
const lock = new Statement<{ id: string; wijkId: string }>(
  `select r.initiative_id as id, i.wijk_id as "wijkId" from forwardings r join initiatives i on i.id = r.initiative_id
   where r.initiative_id = $1::uuid and ${mayReadForwarding("r", ofParameters)} and ($2::uuid, $3::timestamptz) is not null for update of r`,
);

/** Locks a dossier's forwarding for an act of an official, keeps that it was tried, and asks the rule. Answers its id. Throws NOT_SIGNED_IN, NOT_FOUND and what the rule says. */
export function lockForwarding(act: AuditedAct, rule: Rule): (work: Work, id: string) => Promise<string> {
  const ask = guard("(select f.*, f.initiative_id as id from forwardings f)", mayReadForwarding, rule);
  return async (work, id) => {
    const [found] = await lock.run(work.run, [asUuid(id), work.person(), work.now]);
    if (!found) throw new Refused("NOT_FOUND");
    work.audit({ act, subject: ["initiative", found.id], wijkId: found.wijkId });
    await ask(work, found.id);
    return found.id;
  };
}
