import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import type { LockedInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { mayReadMerger } from "../merger.policy.ts";

export interface LockedMerger {
  readonly id: string;
  readonly reason: string;
  readonly asking: LockedInitiative;
  readonly asked: LockedInitiative;
  readonly staying: LockedInitiative;
  readonly ending: LockedInitiative;
}
interface Found {
  readonly id: string;
  readonly askingId: string;
  readonly askedId: string;
  readonly staysId: string;
  readonly reason: string;
}

const find = new Statement<Found>(
  `select m.id, m.asking_id as "askingId", m.asked_id as "askedId", m.stays_id as "staysId", m.reason, ($3::timestamptz) is not null from mergers m where m.id = $1 and ${mayReadMerger("m", ofParameters)}`,
);
const lock = new Statement("select from initiative_counters where initiative_id = any($1::uuid[]) order by initiative_id for update");
const read = new Statement<LockedInitiative & { stage: Stage }>(
  `select id, wijk_id as "wijkId", group_id as "groupId", stage, version, asked_cents as "askedCents" from initiatives where id = any($1::uuid[])`,
);

/** Locks both initiatives of a question, and so the question: whatever else happens to them waits. Throws NOT_FOUND when the viewer may not see it. */
export async function lockMerger(work: Work, id: string): Promise<LockedMerger> {
  const [found] = await find.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!found) throw new Refused("NOT_FOUND");
  const ids = [found.askingId, found.askedId];
  await lock.run(work.run, [ids]);
  const both = await read.run(work.run, [ids]);
  const of = (each: string) => both.find((initiative) => initiative.id === each) as LockedInitiative;
  const [asking, asked] = [of(found.askingId), of(found.askedId)];
  const [staying, ending] = found.staysId === asking.id ? [asking, asked] : [asked, asking];
  return { id: found.id, reason: found.reason, asking, asked, staying, ending };
}
