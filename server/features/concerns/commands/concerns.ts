import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { takeMeasure } from "../../measures/commands/take-measure.ts";
import { lockConcern } from "./lock-concern.ts";

const add = new Statement<{ id: string }>("insert into concerns (initiative_id, author_id, by_name, text, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning id");
const answer = new Statement("update concerns set answer = $2, answered_at = $3, answered_by = $4 where id = $1");
const drop = new Statement("delete from concerns where id = $1");

/** Says what worries somebody about a plan, one concern a person. Throws CONCERN_RAISED, and what is wrong with the text. */
export async function raiseConcern(work: Work, initiativeId: string, typed: string, byName: boolean): Promise<string> {
  const initiative = await lockInitiative(work, initiativeId);
  await demandAct(work, "raiseConcern", initiative.id);
  const text = tidy(typed);
  refuseIf(textProblem(text, "concern"));
  const [concern] = await add.run(work.run, [initiative.id, work.person(), byName, text, work.now]);
  if (!concern) throw new Refused("CONCERN_RAISED");
  told(work, "ConcernRaised", initiative.id, concern.id);
  return initiative.id;
}

/** The initiators' answer; a new one takes the place of the one before. */
export async function answerConcern(work: Work, id: string, typed: string): Promise<string> {
  const concern = await lockConcern(work, id);
  await demandAct(work, "answerConcern", concern.initiativeId);
  const text = tidy(typed);
  refuseIf(textProblem(text, "concern"));
  await answer.run(work.run, [concern.id, text, work.now, work.person()]);
  told(work, "ConcernAnswered", concern.initiativeId, concern.id);
  return concern.initiativeId;
}

/** Hides a concern, by a house rule and with a reason that everybody reads. */
export async function hideConcern(work: Work, id: string, rule: number, reason: string): Promise<string> {
  const concern = await lockConcern(work, id);
  await takeMeasure(work, { kind: "CONCERN", id: concern.id, measure: "HIDE", rule, words: reason });
  return concern.initiativeId;
}

/** Whoever raised it no longer worries: it goes, with its answer. */
export async function takeBackConcern(work: Work, id: string): Promise<string> {
  const concern = await lockConcern(work, id);
  const person = work.person();
  refuseIf(concern.authorId !== person && "NOT_ALLOWED");
  await drop.run(work.run, [concern.id]);
  work.emit({ type: "ConcernTakenBack", topics: [initiativeTopic(concern.initiativeId)], ids: { initiativeId: concern.initiativeId } });
  return concern.initiativeId;
}

function told(work: Work, type: string, initiativeId: string, concernId: string): void {
  work.emit({ type, topics: [initiativeTopic(initiativeId)], ids: { initiativeId, concernId } });
}
