import type { Transact, Work } from "../../../platform/unit-of-work.ts";
import { groupTopic } from "../group.events.ts";

interface Due {
  readonly id: string;
  readonly groupId: string;
  readonly anonymous: boolean;
}

const due = `select id, group_id as "groupId", anonymous from group_decisions where settled_at is null and closes_at <= $1 order by closes_at limit 100 for update skip locked`;

/**
 * Does what the clock asks of decisions: tells members a day before one closes, and settles those that have closed. Of an anonymous one the
 * seals go with what they were made with, and its choices are written anew in an order of chance: nobody can say any more whose was which,
 * with the keys and the whole database in hand. Safe to run twice and side by side. Answers how many were settled.
 */
export async function settleDecisions(transact: Transact, now: Date): Promise<number> {
  await transact({ viewer: null, now }, remind);
  return transact({ viewer: null, now }, async (work) => {
    const decisions = (await work.tx.query(due, [now])) as Due[];
    for (const decision of decisions) await settle(work, decision);
    return decisions.length;
  });
}

async function remind(work: Work): Promise<void> {
  const closing = (await work.tx.query(
    `with told as (update group_decisions set reminded_at = $1 where settled_at is null and reminded_at is null and closes_at > $1
       and closes_at <= $1::timestamptz + interval '1 day' and closes_at - opened_at >= interval '2 days' returning id, group_id)
     select id, group_id as "groupId" from told`,
    [work.now],
  )) as Due[];
  for (const { id, groupId } of closing) work.emit({ type: "DecisionClosing", topics: [groupTopic(groupId)], ids: { groupId, decisionId: id } });
}

async function settle(work: Work, { id, groupId, anonymous }: Due): Promise<void> {
  if (anonymous) {
    await work.tx.query("with gone as (delete from group_choices where decision_id = $1 returning decision_id, choice, reason) insert into group_choices (decision_id, choice, reason) select decision_id, choice, reason from gone order by random()", [id]);
  }
  await work.tx.query("update group_decisions set settled_at = $2, salt = null where id = $1", [id, work.now]);
  work.emit({ type: "DecisionClosed", topics: [groupTopic(groupId)], ids: { groupId, decisionId: id } });
}
