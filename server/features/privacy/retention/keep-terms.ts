import type { Runner } from "../../../platform/database/statement.ts";
import type { Transact } from "../../../platform/unit-of-work.ts";
import { dueToBeErased, dueToBeTold, eraseAway, mostToldAtOnce, tellAway } from "./away.ts";
import { type Term, terms } from "./terms.ts";

/** How many rows went, by what they are: "signIn: sessions". */
export type Swept = Readonly<Record<string, number>>;

interface Keeping {
  readonly transact: Transact;
  readonly now: Date;
  readonly siteName: string;
  /** Ends it between two units of work; it throws then. */
  readonly signal?: AbortSignal;
}

const batch = 5_000;
const nameOf = ({ category, table }: Term) => `${category}: ${table}`;
const told = "account: told that it ends";
const erased = "account: persons";

/** Lets everything go whose time is over, in small units of work, so that nobody waits long for its locks. Safe to run twice and side by side. */
export async function keepTerms({ transact: begin, now, siteName, signal }: Keeping): Promise<Swept> {
  const swept: Record<string, number> = {};
  const transact: Transact = async (request, command) => {
    signal?.throwIfAborted();
    return begin(request, command);
  };
  const untilNone = async (name: string, most: number, some: () => Promise<number>): Promise<void> => {
    let went: number;
    do swept[name] = (swept[name] ?? 0) + (went = await some());
    while (went === most);
  };
  for (const term of terms) await untilNone(nameOf(term), batch, () => transact({ viewer: null, now }, ({ run }) => sweep(run, term, now)));
  await untilNone(told, mostToldAtOnce, () => transact({ viewer: null, now }, (work) => tellAway(work, siteName)));
  swept[erased] = await eraseAway(transact, now);
  return swept;
}

/** What would go now, without anything going. */
export async function whatWouldGo(run: Runner, now: Date): Promise<Swept> {
  const due = [...terms.map((term) => [nameOf(term), term.table, term.due]), [told, "persons", dueToBeTold], [erased, "persons", dueToBeErased]] as const;
  const counted: Record<string, number> = {};
  for (const [name, table, condition] of due) {
    counted[name] = await count(run, `select count(*)::int as count from ${table} t where ${condition}`, now);
  }
  return counted;
}

// A row that was changed since it was found has another place, and is left for the next time.
async function sweep(run: Runner, { table, due, set }: Term, now: Date): Promise<number> {
  const some = `ctid in (select t.ctid from ${table} t where ${due} limit ${batch} for update skip locked)`;
  const going = set ? `update ${table} set ${set} where ${some}` : `delete from ${table} where ${some}`;
  return count(run, `with gone as (${going} returning 1) select count(*)::int as count from gone`, now);
}

async function count(run: Runner, text: string, now: Date): Promise<number> {
  // Not every term hangs on the moment.
  const { rows } = await run.query({ text, values: text.includes("$1") ? [now] : [] });
  return (rows[0] as { count: number }).count;
}
