import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import type { Reading } from "./count-voice.ts";
import { type LockedList, lockList } from "./list.ts";
import { addRow, countRow, countTry, letWait, rowOf, settleAs } from "./rows.ts";

/** Where a list and its row are. */
export interface RowPlace {
  readonly code: string;
  readonly row: number;
}

/** How often the second reader may look again before somebody else judges. */
const mostTries = 2;

/** Reads a row of a list for the first time. Throws OLD_LIST, NO_SUCH_ROW, ROW_TAKEN, ADDRESS_ELSEWHERE. */
export async function enterRow(work: Work, { code, row }: RowPlace, reading: Reading): Promise<void> {
  const list = await lockList(work, code);
  await demandAct(work, "enterVoices", list.initiative.id);
  demandPaper(list, row);
  demandHere(list, reading);
  await addRow(work, list, row, reading, work.person());
}

/**
 * Reads a row a second time, by somebody else, who is not shown the first reading: what both read alike counts. Answers ROW_DIFFERS to look again;
 * at the second time it waits for the wijkregisseur. Throws as enterRow does, and OWN_ENTRY.
 */
export async function confirmRow(work: Work, { code, row }: RowPlace, reading: Reading): Promise<"ROW_DIFFERS" | null> {
  const list = await lockList(work, code);
  const reader = work.person();
  auditAct(work, "VoiceConfirmed", list.initiative, { facts: { list: list.code, row } });
  await demandAct(work, "confirmVoices", list.initiative.id);
  demandPaper(list, row);
  const first = await rowOf(work, list, row);
  refuseIf(first.state !== "ENTERED" && "ROW_TAKEN");
  refuseIf(first.enteredBy === reader && "OWN_ENTRY");
  demandHere(list, reading);
  if (first.voter === reading.voter && first.opinion === reading.opinion) {
    await countRow(work, list, { ...reading, row }, false);
    return null;
  }
  if (first.tries + 1 < mostTries) {
    await countTry(work, list, row);
    return "ROW_DIFFERS";
  }
  await letWait(work, list, row, "DIFFERS", reading);
  return null;
}

/** The wijkregisseur looked at the paper: the row counts as the second reader has it, or is struck out and can be read anew. Throws NO_SUCH_ROW, OWN_ENTRY. */
export async function settleRow(work: Work, { code, row }: RowPlace, counts: boolean): Promise<void> {
  const list = await lockList(work, code);
  auditAct(work, "VoiceSettled", list.initiative, { facts: { list: list.code, row, counts } });
  await demandAct(work, "settleVoices", list.initiative.id);
  const kept = await rowOf(work, list, row);
  refuseIf(kept.state !== "WAITING" && "NO_SUCH_ROW");
  refuseIf(kept.enteredBy === work.viewer && "OWN_ENTRY");
  if (counts) await countRow(work, list, kept, true);
  else await settleAs(work, list, row, "VOID");
}

function demandPaper(list: LockedList, row: number): void {
  if (list.kind !== "PAPER") throw new Refused("NOT_FOUND");
  refuseIf(list.isOld && "OLD_LIST");
  refuseIf((row < 1 || row > list.rows) && "NO_SUCH_ROW");
}

/** Only who lives in the area of the round counts, as online. */
export function demandHere(list: LockedList, { buurtId }: Reading): void {
  refuseIf(!list.area.includes(buurtId) && "ADDRESS_ELSEWHERE");
}
