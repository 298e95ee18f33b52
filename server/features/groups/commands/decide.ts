import { type GroupChoice, isPossibleClosing, mostOpenDecisions } from "#shared/groups/decisions.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { guard, ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import { newToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayChoose, mayReadDecision } from "../decision.policy.ts";
import { groupTopic } from "../group.events.ts";
import { mayPropose, mayReadGroup } from "../group.policy.ts";
import { lockGroup } from "./lock-group.ts";

export interface NewDecision {
  readonly groupId: string;
  readonly proposal: string;
  /** Fixed for good: what was promised when people chose cannot change. */
  readonly anonymous: boolean;
  readonly closesAt: Date;
}

const guardPropose = guard("groups", mayReadGroup, mayPropose);
const hold = new Statement<{ id: string; groupId: string; anonymous: boolean; salt: string | null }>(
  `select id, group_id as "groupId", anonymous, salt from group_decisions r where id = $1 and ${mayReadDecision("r", ofParameters)} for share of r`,
);
const guardChoose = guard("group_decisions", mayReadDecision, mayChoose);

/** Puts a proposal before the group. Throws INVALID_TIME, TOO_MANY. */
export async function proposeDecision(work: Work, input: NewDecision): Promise<string> {
  const group = await lockGroup(work, input.groupId);
  await guardPropose(work, group.id);
  const proposal = tidy(input.proposal);
  refuseIf(textProblem(proposal, "proposal"));
  refuseIf(!isPossibleClosing(input.closesAt, work.now) && "INVALID_TIME");
  const [open] = (await work.tx.query("select count(*)::int as count from group_decisions where group_id = $1 and closes_at > $2", [group.id, work.now])) as [{ count: number }];
  refuseIf(open.count >= mostOpenDecisions && "TOO_MANY");
  const [decision] = (await work.tx.query(
    "insert into group_decisions (group_id, proposed_by, proposal, anonymous, opened_at, closes_at, salt) values ($1, $2, $3, $4, $5, $6, $7) returning id",
    [group.id, work.person(), proposal, input.anonymous, work.now, input.closesAt, input.anonymous ? newToken() : null],
  )) as [{ id: string }];
  work.emit({ type: "DecisionOpened", topics: [groupTopic(group.id)], ids: { groupId: group.id, decisionId: decision.id } });
  return group.id;
}

/**
 * Says yes, nothing or no to a proposal, or something else than before, until it closes. Of an anonymous one nothing is kept that leads to
 * the person: a seal that changes with every decision stands in their place, nothing is told to anybody, and no moment is kept.
 */
export async function makeChoice(work: Work, keys: Keys, id: string, choice: GroupChoice, why: string): Promise<string> {
  // Shared with others who choose, against its being settled at this moment.
  const [decision] = await hold.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!decision) throw new Refused("NOT_FOUND");
  await guardChoose(work, decision.id);
  const person = work.person();
  const reason = choice === "OBJECT" ? tidy(why) : "";
  if (choice === "OBJECT") refuseIf(textProblem(reason, "objection"));
  const seal = decision.anonymous ? keys.seal("decision", `${decision.id}:${decision.salt}:${person}`) : null;
  const who = decision.anonymous ? "seal" : "person_id";
  await work.tx.query(
    `insert into group_choices (decision_id, ${who}, choice, reason) values ($1, $2, $3, $4) on conflict (decision_id, ${who}) do update set choice = $3, reason = $4`,
    [decision.id, seal ?? person, choice, reason],
  );
  if (!decision.anonymous) work.emit({ type: "ChoiceMade", topics: [groupTopic(decision.groupId)], ids: { groupId: decision.groupId } });
  return decision.groupId;
}
