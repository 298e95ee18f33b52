import type { RowState } from "#shared/street/voice.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import type { LockedList } from "./list.ts";
import { type Outcome, type Reading, countVoice } from "./count-voice.ts";

export interface KeptRow extends Reading {
  readonly row: number;
  readonly state: RowState;
  readonly tries: number;
  readonly enteredBy: string | null;
}

const columns = `row, state, tries, opinion, entered_by as "enteredBy", buurt_id as "buurtId", street, voter, home, home_year as "homeYear", home_initials as "homeInitials"`;
const read = new Statement<KeptRow>(`select ${columns} from list_rows where list_code = $1 and row = $2`);
const entered = new Statement<KeptRow>(`select ${columns} from list_rows where list_code = $1 and state = 'ENTERED' order by row`);
// A row that was struck out can be read anew.
const add = new Statement<{ row: number }>(`
  insert into list_rows as r (list_code, row, state, opinion, buurt_id, street, voter, home, home_year, home_initials, entered_by, entered_at)
  values ($1, $2, 'ENTERED', $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (list_code, row) do update set state = 'ENTERED', opinion = excluded.opinion, buurt_id = excluded.buurt_id, street = excluded.street, voter = excluded.voter, home = excluded.home,
    home_year = excluded.home_year, home_initials = excluded.home_initials, entered_by = excluded.entered_by, entered_at = excluded.entered_at, settled_by = null, settled_at = null, tries = 0
  where r.state = 'VOID' returning row`);
const doubt = new Statement(`
  update list_rows set state = 'WAITING', why = $3, opinion = $4, buurt_id = $5, street = $6, voter = $7, home = $8, home_year = $9, home_initials = $10, tries = tries + 1 where list_code = $1 and row = $2`);
const settle = new Statement(`
  update list_rows set state = $3, why = null, settled_by = $4, settled_at = $5, buurt_id = null, street = null, voter = null, home = null, home_year = null, home_initials = null where list_code = $1 and row = $2`);
const tryAgain = new Statement("update list_rows set tries = tries + 1 where list_code = $1 and row = $2");

/** A row of a locked list. Throws NO_SUCH_ROW. */
export async function rowOf(work: Work, list: LockedList, row: number): Promise<KeptRow> {
  const [kept] = await read.run(work.run, [list.code, row]);
  if (!kept) throw new Refused("NO_SUCH_ROW");
  return kept;
}

export function enteredRows(work: Work, list: LockedList): Promise<KeptRow[]> {
  return entered.run(work.run, [list.code]);
}

/** Keeps the first reading of a row. Throws ROW_TAKEN. */
export async function addRow(work: Work, list: LockedList, row: number, reading: Reading, by: string | null): Promise<void> {
  const { opinion, buurtId, street, voter, home, homeYear, homeInitials } = reading;
  const [added] = await add.run(work.run, [list.code, row, opinion, buurtId, street, voter, home, homeYear, homeInitials, by, work.now]);
  if (!added) throw new Refused("ROW_TAKEN");
  told(work, list);
}

export async function countTry(work: Work, list: LockedList, row: number): Promise<void> {
  await tryAgain.run(work.run, [list.code, row]);
}

/** Lets a row wait for a person, with the reading that they will judge. */
export async function letWait(work: Work, list: LockedList, row: number, why: NonNullable<Outcome["why"]>, reading: Reading): Promise<void> {
  await doubt.run(work.run, [list.code, row, why, reading.opinion, reading.buurtId, reading.street, reading.voter, reading.home, reading.homeYear, reading.homeInitials]);
  told(work, list, "VoiceWaits");
}

/** Counts a row, or lets it wait where it may be somebody's second voice. Of what is settled only the state is left. */
export async function countRow(work: Work, list: LockedList, kept: Reading & { readonly row: number }, sure: boolean): Promise<RowState> {
  const { state, why } = await countVoice(work, list, kept, sure);
  if (why) await letWait(work, list, kept.row, why, kept);
  else await settleAs(work, list, kept.row, state);
  return state;
}

export async function settleAs(work: Work, list: LockedList, row: number, state: RowState): Promise<void> {
  await settle.run(work.run, [list.code, row, state, work.viewer, work.now]);
  told(work, list);
}

function told(work: Work, list: LockedList, type = "ListRead"): void {
  work.emit({ type, topics: [initiativeTopic(list.initiative.id)], ids: { initiativeId: list.initiative.id } });
}

