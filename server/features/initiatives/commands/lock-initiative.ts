import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { groupTopic } from "../../groups/group.events.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";
import { initiativeTopic } from "../initiative.events.ts";
import { mayReadInitiative } from "../initiative.policy.ts";

export interface LockedInitiative {
  readonly id: string;
  readonly wijkId: string;
  readonly groupId: string;
  readonly stage: Stage;
  readonly version: number;
  readonly askedCents: number;
}

// The narrow row is the lock for everything that happens to an initiative: votes, comments, drafts, stages. Locked first and read after,
// in a statement of its own, so that what is read is what the lock waited for.
// What the actor may not see is neither locked nor read, so that it costs them what nothing costs and never makes them wait.
const visible = mayReadInitiative("r", ofParameters);
const lock = new Statement(
  `select from initiative_counters c where c.initiative_id = $1 and exists (select from initiatives r where r.id = $1 and ${visible}) for update`,
);
const columns = `select id, wijk_id as "wijkId", group_id as "groupId", stage, version, asked_cents as "askedCents" from initiatives r where id = $1`;
const read = new Statement<LockedInitiative>(`${columns} and ${visible}`);
const lockAny = new Statement("select from initiative_counters where initiative_id = $1 for update");
const readAny = new Statement<LockedInitiative>(columns);

/** Locks an initiative against votes, stages and drafts of others until the unit of work ends. Throws NOT_FOUND, also when the actor may not see it. */
export async function lockInitiative(work: Work, id: string): Promise<LockedInitiative> {
  const asked = [asUuid(id), work.viewer, work.now];
  await lock.run(work.run, asked);
  const [initiative] = await read.run(work.run, asked);
  if (!initiative) throw new Refused("NOT_FOUND");
  return initiative;
}

/** The same for what follows from an act whose actor was asked before; null when it is not there. */
export async function holdInitiative(work: Work, id: string): Promise<LockedInitiative | null> {
  await lockAny.run(work.run, [asUuid(id)]);
  return (await readAny.run(work.run, [asUuid(id)]))[0] ?? null;
}

/** Where a change of an initiative is heard: on its page, its wijk's and its group's. */
export function topicsOf(initiative: Pick<LockedInitiative, "id" | "wijkId" | "groupId">): string[] {
  return [initiativeTopic(initiative.id), wijkTopic(initiative.wijkId), groupTopic(initiative.groupId)];
}
