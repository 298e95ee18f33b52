import { isPossible, isPublic } from "#shared/initiatives/lifecycle.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";

export interface NewMerger {
  readonly initiativeId: string;
  readonly otherId: string;
  readonly ownStays: boolean;
  readonly reason: string;
}

const mostOpen = 20;
const insert = new Statement<{ id: string }>(
  `insert into mergers (asking_id, asked_id, stays_id, state, reason, asked_by, asked_at)
   select $1, $2, $3, 'ASKED', $4, $5, $6 where (select count(*) from mergers where asked_id = $2 and state = 'ASKED') < $7 returning id`,
);
const isAsked = new Statement("select 1 from mergers where state = 'ASKED' and least(asking_id, asked_id) = least($1::uuid, $2) and greatest(asking_id, asked_id) = greatest($1::uuid, $2)");

/** Asks the steward of another initiative to go on as one. By this the other's writers may read what the one that asks says, also if it is a draft. */
export async function askToMerge(work: Work, input: NewMerger): Promise<string> {
  const [own, other] = await lockBoth(work, input.initiativeId, input.otherId);
  auditAct(work, "MergerAsked", own, { ...forGroup(own), facts: { other: other.id } });
  await demandAct(work, "merge", own.id);
  refuseIf(!isPossible("merge", other.stage) && "WRONG_STAGE");
  const [staying, ending] = input.ownStays ? [own, other] : [other, own];
  refuseIf(isPublic(ending.stage) && !isPublic(staying.stage) && "MERGE_INTO_DRAFT");
  const reason = tidy(input.reason);
  refuseIf(textProblem(reason, "answer"));
  // Also when the other asked a moment before.
  refuseIf((await isAsked.run(work.run, [own.id, other.id])).length > 0 && "ALREADY_ASKED");
  const [merger] = await insert.run(work.run, [own.id, other.id, staying.id, reason, work.person(), work.now, mostOpen]);
  if (!merger) throw new Refused("TOO_MANY");
  work.emit({ type: "MergerAsked", topics: [initiativeTopic(own.id), initiativeTopic(other.id)], ids: { mergerId: merger.id } });
  return merger.id;
}

/** In the order of their ids, so that who asks each other does not wait for each other. */
async function lockBoth(work: Work, ownId: string, otherId: string): Promise<readonly [own: LockedInitiative, other: LockedInitiative]> {
  const [own, other] = [ownId.toLowerCase(), otherId.toLowerCase()];
  refuseIf(own === other && "SAME_INITIATIVE");
  const [first, second] = own < other ? [own, other] : [other, own];
  const locked = [await lockInitiative(work, first), await lockInitiative(work, second)] as const;
  return own < other ? locked : [locked[1], locked[0]];
}
