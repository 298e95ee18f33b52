import type { EndReason, RoleKind } from "#shared/members/roles.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { guard, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { entitlement, mayEndRole, mayReadRole } from "../role.policy.ts";
import { changeRights } from "./change-rights.ts";
import { grantedUnder } from "./granted-under.ts";

interface LockedRole {
  readonly id: string;
  readonly personId: string;
  readonly kind: RoleKind;
  readonly wijkId: string | null;
  readonly organisationId: string | null;
}

// Of an administrator all administrators', in one order: two who end each other come one after the other, and the second finds the last.
// With them the ender's own, by which they end. What the ender may not see is not waited for.
const lock = new Statement<LockedRole & { asked: boolean }>(
  `select id, person_id as "personId", kind, wijk_id as "wijkId", organisation_id as "organisationId", id = $1::uuid as asked from roles r where person_id = $2::uuid or (${mayReadRole("r", ofParameters)}
     and (id = $1::uuid or (kind = 'ADMINISTRATOR' and exists (select from roles a where a.id = $1::uuid and a.kind = 'ADMINISTRATOR')))) order by id for no key update`,
);
const entitledBy = new Statement<{ place: number | null }>(`select ${entitlement("r", ofParameters)} as place from roles r where r.id = $1::uuid`);
const guardEnd = guard("roles", mayReadRole, mayEndRole);
const end = new Statement("update roles set ends_at = greatest(begins_at, $2), ended_by = $3, end_reason = $4 where id = $1");

/** Ends a role now, for a reason that is a code. Answers its id. Throws NOT_FOUND, NOT_ALLOWED, OWN_ROLE, ALREADY_ENDED, LAST_ADMINISTRATOR. */
export async function endRole(work: Work, id: string, reason: EndReason): Promise<string> {
  const ender = work.person();
  const role = (await lock.run(work.run, [asUuid(id), ender, work.now])).find(({ asked }) => asked);
  if (!role) throw new Refused("NOT_FOUND");
  const [by] = await entitledBy.run(work.run, [role.id, ender, work.now]);
  const { personId, wijkId, kind, organisationId } = role;
  work.audit({ act: "RoleEnded", subject: ["person", personId], wijkId, ...grantedUnder(by?.place), facts: { role: kind, organisation: organisationId, reason } });
  await guardEnd(work, role.id);
  await end.run(work.run, [role.id, work.now, ender, reason]);
  await changeRights(work, personId);
  work.emit({ type: "RoleEnded", topics: [personTopic(personId)], ids: { roleId: role.id } });
  return role.id;
}
