import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { AuditEntry } from "../../../platform/audit.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReadGroup } from "../../groups/group.policy.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { mayPost } from "../activity.policy.ts";
import type { ActivityKind } from "../activity.type.ts";

/** Whose an activity is: exactly one of the three, or none of them for WORKS, which are the municipality's. */
export interface Owner {
  readonly organisationId?: string | null;
  readonly groupId?: string | null;
  readonly initiativeId?: string | null;
}
export interface OwnerColumns {
  readonly organisation_id: string | null;
  readonly group_id: string | null;
  readonly initiative_id: string | null;
  readonly by_municipality: boolean;
}

const scope = ofParameters;
const ask = new Statement<{ there: boolean; reason: RefusalReason | null }>(`
  select (r.organisation_id is null or exists (select from organisations o where o.id = r.organisation_id)) and exists (select from wijken w where w.id = r.wijk_id)
    and (r.group_id is null or exists (select from groups g where g.id = r.group_id and ${mayReadGroup("g", scope)}))
    and (r.initiative_id is null or exists (select from initiatives i where i.id = r.initiative_id and ${mayReadInitiative("i", scope)})) as there, ${mayPost("r", scope)} as reason
  from (select $1::text as organisation_id, $4::uuid as group_id, $5::uuid as initiative_id, $6::boolean as by_municipality, $7::text as wijk_id) r`);

/** Throws WRONG_COMBINATION unless it is exactly one's, NOT_FOUND for a group or a plan that cannot be one. */
export function ownerOf({ organisationId = null, groupId = null, initiativeId = null }: Owner, kind: ActivityKind): OwnerColumns {
  const named = [organisationId, groupId, initiativeId].filter((id) => id !== null).length;
  refuseIf(named !== (kind === "WORKS" ? 0 : 1) && "WRONG_COMBINATION");
  const [group, initiative] = [asUuid(groupId), asUuid(initiativeId)];
  if ((groupId && !group) || (initiativeId && !initiative)) throw new Refused("NOT_FOUND");
  return { organisation_id: organisationId, group_id: group, initiative_id: initiative, by_municipality: kind === "WORKS" };
}

/** Why the viewer may not post this in that wijk, or null. Throws NOT_FOUND for what is not there, or not for them to see. */
export async function reasonNotToPost(work: Work, owner: OwnerColumns, wijkId: string): Promise<RefusalReason | null> {
  const [asked] = await ask.run(work.run, [owner.organisation_id, work.viewer, work.now, owner.group_id, owner.initiative_id, owner.by_municipality, wijkId]);
  if (!asked?.there) throw new Refused("NOT_FOUND");
  return asked.reason;
}

/** As the audit log names it; plans and works are on nobody's behalf. */
export function onBehalfOf({ organisation_id, group_id }: Pick<OwnerColumns, "organisation_id" | "group_id">): Pick<AuditEntry, "onBehalfOf"> {
  if (organisation_id) return { onBehalfOf: ["organisation", organisation_id] };
  return group_id ? { onBehalfOf: ["group", group_id] } : {};
}
