import type { GroupJoining, GroupVisibility } from "#shared/groups/groups.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";
import { groupTopic } from "../group.events.ts";
import { mayReadGroup } from "../group.policy.ts";

/** A group as it stands until the unit of work ends. */
export interface LockedGroup {
  readonly id: string;
  readonly wijkId: string;
  readonly visibility: GroupVisibility;
  readonly joining: GroupJoining;
}

const columns = `select id, wijk_id as "wijkId", visibility, joining from groups r where id = $1`;
// What the actor may not see is not locked either, so that it costs them what nothing costs and never makes them wait.
const lock = new Statement<LockedGroup>(`${columns} and ${mayReadGroup("r", ofParameters)} for no key update of r`);
const lockUnseen = new Statement<LockedGroup>(`${columns} for no key update`);

/** Locks a group against joining, leaving, talking and ending by others until the unit of work ends. Throws NOT_FOUND, also when the actor may not see it. */
export async function lockGroup(work: Work, id: string): Promise<LockedGroup> {
  const [group] = await lock.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!group) throw new Refused("NOT_FOUND");
  return group;
}

/** As lockGroup, for whoever holds an invitation: they come in from where it cannot be seen. */
export async function lockInvitedGroup(work: Work, id: string): Promise<LockedGroup> {
  const [group] = await lockUnseen.run(work.run, [id]);
  if (!group) throw new Refused("INVITATION_OVER");
  return group;
}

/** Whom it concerns when a group comes, changes or goes: of a hidden one the wijk hears nothing. */
export function topicsOf({ id, wijkId, visibility }: Pick<LockedGroup, "id" | "wijkId" | "visibility">): string[] {
  return [groupTopic(id), ...(visibility === "HIDDEN" ? [] : [wijkTopic(wijkId)])];
}
