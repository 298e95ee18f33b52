import { potId } from "#shared/budget/pots.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { always, guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayAnswerOverrun, mayTakeUpOverrun } from "../budget.policy.ts";
import { moneyTopics } from "../budget.events.ts";
import { demandOf } from "./demand.ts";
import { lockBudget } from "./pot.ts";

export interface Overrun {
  readonly wijkId: string;
  readonly year: number;
  /** By how much the richtbudget of the year may be overrun in all. */
  readonly cents: number;
  readonly words: string;
}

const demand = demandOf("pots", "text", mayTakeUpOverrun);
const ask = new Statement<{ id: string }>(
  "insert into overrun_consultations (pot_id, cents, words, asked_by, asked_at) values ($1, $2, $3, $4, $5) on conflict (pot_id) where agreed is null do nothing returning id",
);
const find = new Statement<{ wijkId: string; year: number; cents: number; potId: string }>(
  `select p.wijk_id as "wijkId", p.year, c.cents, p.id as "potId" from overrun_consultations c join pots p on p.id = c.pot_id where c.id = $1`,
);
const guardAnswer = guard("overrun_consultations", always, mayAnswerOverrun);
const answer = new Statement("update overrun_consultations set agreed = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1");
const allow = new Statement("update pots set overrun_cents = $2 where id = $1");

/** The manager of a wijk's cluster takes up with another that its richtbudget may be overrun. Answers the pot's id. Throws ALREADY_ASKED while one waits. */
export async function takeUpOverrun(work: Work, { wijkId, year, cents, words: typed }: Overrun): Promise<string> {
  const pot = { wijkId, year };
  const id = potId(pot);
  if (work.viewer) work.audit({ act: "OverrunTakenUp", subject: ["pot", id], wijkId, facts: { cents } });
  await demand(work, id);
  const words = tidy(typed);
  refuseIf(textProblem(words, "moneyReason") ?? (cents < 1 && "INVALID_AMOUNT"));
  const [asked] = await ask.run(work.run, [id, cents, words, work.person(), work.now]);
  if (!asked) throw new Refused("ALREADY_ASKED");
  work.emit({ type: "OverrunTakenUp", topics: moneyTopics(pot), ids: { potId: id } });
  return id;
}

/** The other manager's hand: agreed, grants may go so far above the richtbudget; not agreed, nothing changes. Throws INVALID_AMOUNT for less than was overrun already. */
export async function answerOverrun(work: Work, id: string, agreed: boolean, typed: string): Promise<string> {
  const [consultation] = await find.run(work.run, [asUuid(id)]);
  if (!consultation) throw new Refused("NOT_FOUND");
  const { cents, potId: pot, ...ofYear } = consultation;
  if (work.viewer) work.audit({ act: "OverrunAnswered", subject: ["pot", pot], wijkId: ofYear.wijkId, facts: { cents, outcome: agreed ? "GRANTED" : "REFUSED" } });
  const { uncommittedCents } = await lockBudget(work, ofYear);
  await guardAnswer(work, id);
  const words = tidy(typed);
  refuseIf(textProblem(words, "moneyReason") ?? (agreed && uncommittedCents + cents < 0 && "INVALID_AMOUNT"));
  await answer.run(work.run, [asUuid(id), agreed, words, work.person(), work.now]);
  if (agreed) await allow.run(work.run, [pot, cents]);
  work.emit({ type: "OverrunAnswered", topics: moneyTopics(ofYear), ids: { potId: pot } });
  return pot;
}
