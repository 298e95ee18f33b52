import { type Pot, type PotOfYear, potId } from "#shared/budget/pots.ts";
import type { LineKind, ProposalKind } from "#shared/budget/proposals.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { always, guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { moneyTopic } from "../budget.events.ts";
import { mayDecideProposal } from "../budget.policy.ts";
import { book } from "./book.ts";
import { lockBudget } from "./pot.ts";
import { closeYear, lockYears, yearEnd } from "./year-end.ts";

interface Proposal {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly year: number;
  readonly source: string;
}
interface Line {
  readonly kind: LineKind;
  readonly pot: Pot;
  readonly wijkId: string | null;
  readonly toWijkId: string | null;
  readonly cents: number;
}

const lock = new Statement<Proposal>("select id, kind, year, source from money_proposals where id = $1 for update");
const guardDecide = guard("money_proposals", always, mayDecideProposal);
const readLines = new Statement<Line>(`select kind, pot, wijk_id as "wijkId", to_wijk_id as "toWijkId", cents from money_proposal_lines where proposal_id = $1 order by position`);
const decide = new Statement("update money_proposals set accepted = $2, decided_by = $3, decided_at = $4 where id = $1");
const load = new Statement("insert into pots (pot, wijk_id, year, source) values ($1, $2, $3, $4) on conflict (id) do nothing returning id");

/**
 * The college's hand: accepted, all of it is booked in one transaction, refused, nothing is. Answers the proposal's id. Throws BUDGET_EXHAUSTED when a wijk would fall
 * below what it promised, STALE_VERSION when the books moved since a year's end was proposed, ALREADY_DECIDED for a pot that was loaded before.
 */
export async function decideProposal(work: Work, id: string, accepted: boolean): Promise<string> {
  const [proposal] = await lock.run(work.run, [asUuid(id)]);
  if (!proposal) throw new Refused("NOT_FOUND");
  if (work.viewer) work.audit({ act: "MoneyDecided", subject: ["proposal", proposal.id], facts: { kind: proposal.kind, outcome: accepted ? "GRANTED" : "REFUSED" } });
  await guardDecide(work, proposal.id);
  if (accepted) await carryOut(work, proposal, await readLines.run(work.run, [proposal.id]));
  await decide.run(work.run, [proposal.id, accepted, work.person(), work.now]);
  work.emit({ type: "MoneyDecided", topics: [moneyTopic(null)], ids: { proposalId: proposal.id } });
  return proposal.id;
}

async function carryOut(work: Work, { id, kind, year, source }: Proposal, lines: readonly Line[]): Promise<void> {
  const potOf = ({ pot, wijkId }: Pick<Line, "pot" | "wijkId">): PotOfYear => ({ pot, wijkId, year });
  if (kind === "YEAR_END") {
    await lockYears(work, year);
    const now = (await yearEnd(work, year)).map(({ kind: of, pot, wijkId, cents }) => `${of} ${pot} ${wijkId} ${cents}`);
    refuseIf(now.join("\n") !== lines.map(({ kind: of, pot, wijkId, cents }) => `${of} ${pot} ${wijkId} ${cents}`).join("\n") && "STALE_VERSION");
    return closeYear(work, year, id);
  }
  if (kind === "BUDGET") {
    for (const { pot, wijkId, cents } of lines) {
      refuseIf(!(await load.run(work.run, [pot, wijkId, year, source])).length && "ALREADY_DECIDED");
      await book(work, { pot, wijkId, year }, [{ kind: "ALLOTTED", cents, note: yearly[pot] }], id);
    }
    return;
  }
  if (kind === "AMENDMENT") {
    for (const { cents, ...line } of lines) {
      const { closed } = await lockBudget(work, potOf(line));
      refuseIf(closed && "ALREADY_DECIDED");
      await book(work, potOf(line), [{ kind: "AMENDED", cents, note: "Amendement van de gemeenteraad" }], id);
    }
    return;
  }
  await move(work, lines, year, id);
}

const yearly = { WIJKBUDGET: "Subsidiebudget van dit jaar", HANDGELD: "Handgeld van dit jaar", WIJKKANS: "Bijzondere wijkkansen van dit jaar" } as const;

/** All pots are locked first, in one order; then no wijk may fall below what it promised and paid, whatever it gives and gets. */
async function move(work: Work, lines: readonly Line[], year: number, proposalId: string): Promise<void> {
  const gains = new Map<string, { readonly pot: PotOfYear; cents: number }>();
  const gain = (pot: PotOfYear, cents: number) => {
    const known = gains.get(potId(pot)) ?? { pot, cents: 0 };
    gains.set(potId(pot), { pot, cents: known.cents + cents });
  };
  for (const { pot, wijkId, toWijkId, cents } of lines) {
    gain({ pot, wijkId, year }, -cents);
    gain({ pot, wijkId: toWijkId, year }, cents);
  }
  for (const [, { pot, cents }] of [...gains].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { uncommittedCents, closed } = await lockBudget(work, pot);
    refuseIf((closed && "ALREADY_DECIDED") || (cents < 0 && uncommittedCents + cents < 0 && "BUDGET_EXHAUSTED"));
  }
  // What comes in first, so that a wijk which gives on what it gets does not fall below its promises in between.
  for (const { pot, toWijkId, cents } of lines) await book(work, { pot, wijkId: toWijkId, year }, [{ kind: "MOVED_IN", cents, note: "Verschoven bij de halfjaarlijkse herziening" }], proposalId);
  for (const { pot, wijkId, cents } of lines) await book(work, { pot, wijkId, year }, [{ kind: "MOVED_OUT", cents, note: "Verschoven bij de halfjaarlijkse herziening" }], proposalId);
}
