import { type ProposalKind, type ProposedLine, lineKindOf, linesProblem } from "#shared/budget/proposals.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { always, guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { moneyTopic } from "../budget.events.ts";
import { mayProposeMoney } from "../budget.policy.ts";
import { yearEnd } from "./year-end.ts";

export interface NewProposal {
  readonly kind: ProposalKind;
  readonly year: number;
  /** Where it is laid down: "Programmabegroting 2027", "A21-182". */
  readonly source: string;
  /** None for the end of a year, which follows from the books. */
  readonly lines: readonly ProposedLine[];
}

const guardPropose = guard("persons", always, mayProposeMoney);
const add = new Statement<{ id: string }>("insert into money_proposals (kind, year, source, proposed_by, proposed_at) values ($1, $2, $3, $4, $5) on conflict (year) where kind = 'YEAR_END' and accepted is not false do nothing returning id");
const addLine = new Statement("insert into money_proposal_lines (proposal_id, position, kind, pot, wijk_id, to_wijk_id, cents, reason) values ($1, $2, $3, $4, $5, $6, $7, $8)");
const known = new Statement<{ id: string }>("select id from wijken where id = any($1::text[])");

/** Proposes to load a year, to add what the council gave, to move between wijken or to end a year. Answers the proposal's id. Throws INVALID_TIME for the end of a year that still runs. */
export async function proposeMoney(work: Work, input: NewProposal): Promise<string> {
  const { kind, year } = input;
  if (work.viewer) work.audit({ act: "MoneyProposed", facts: { kind } });
  await guardPropose(work, work.person());
  const source = tidy(input.source);
  const thisYear = Number(localDay(work.now).slice(0, 4));
  refuseIf(textProblem(source, "moneySource") ?? ((kind === "YEAR_END" ? year >= thisYear : year < thisYear - 1 || year > thisYear + 1) && "INVALID_TIME"));
  const lines = kind === "YEAR_END" ? await yearEnd(work, year) : await tidied(work, kind, input.lines);
  const [proposal] = await add.run(work.run, [kind, year, source, work.person(), work.now]);
  if (!proposal) throw new Refused("ALREADY_ASKED");
  for (const [position, line] of lines.entries()) await addLine.run(work.run, [proposal.id, position, line.kind, line.pot, line.wijkId, line.toWijkId, line.cents, line.reason]);
  work.emit({ type: "MoneyProposed", topics: [moneyTopic(null)], ids: { proposalId: proposal.id } });
  return proposal.id;
}

async function tidied(work: Work, kind: Exclude<ProposalKind, "YEAR_END">, asked: readonly ProposedLine[]) {
  const lines = asked.map((line) => ({ ...line, kind: lineKindOf[kind], reason: tidy(line.reason) }));
  refuseIf(linesProblem(kind, lines));
  // What is moved away from somewhere is never moved without a reason.
  for (const { reason } of lines) refuseIf(textProblem(reason, "moneyReason", kind !== "REVIEW"));
  const named = [...new Set(lines.flatMap(({ wijkId, toWijkId }) => [wijkId, toWijkId]).filter((id) => id !== null))];
  refuseIf((await known.run(work.run, [named])).length < named.length && "NOT_FOUND");
  return lines;
}
