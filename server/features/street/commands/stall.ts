import { mostAtStall } from "#shared/street/voice.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { newCode } from "../../../platform/new-code.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { sealOfKey } from "../stall-key.ts";
import type { Reading } from "./count-voice.ts";
import { demandRoom } from "./make-list.ts";
import { type LockedList, lockList } from "./list.ts";
import { demandHere } from "./read-list.ts";
import { addRow, countRow, enteredRows } from "./rows.ts";

export interface OpenedStall {
  readonly code: string;
  /** Stands in the address that the tablet opens; told once. */
  readonly key: string;
  readonly openUntil: Date;
}

/** A day at the market. */
const openMs = 12 * 60 * 60_000;

const add = new Statement(`insert into support_lists (code, initiative_id, kind, version, rows, made_by, made_at, key_seal, open_until) values ($1, $2, 'STALL', $3, ${mostAtStall}, $4, $5, $6, $7)`);
const whose = new Statement<{ code: string }>("select code from support_lists where key_seal = $1");
const nextRow = new Statement<{ next: number }>("select coalesce(max(row), 0) + 1 as next from list_rows where list_code = $1");
const close = new Statement("update support_lists set open_until = $2 where code = $1 and open_until > $2");

/** Opens a stall for a day: an address at which neighbours can be signed up without anybody being signed in there. */
export async function openStall(work: Work, initiativeId: string): Promise<OpenedStall> {
  const initiative = await lockInitiative(work, initiativeId);
  auditAct(work, "SupportListMade", initiative, { ...forGroup(initiative), facts: { kind: "STALL", version: initiative.version } });
  await demandAct(work, "enterVoices", initiative.id);
  await demandRoom(work, initiative.id);
  const opened = { code: newCode("list"), key: newCode("stall"), openUntil: new Date(work.now.getTime() + openMs) };
  await add.run(work.run, [opened.code, initiative.id, initiative.version, work.person(), work.now, sealOfKey(opened.key), opened.openUntil]);
  work.emit({ type: "SupportListMade", topics: [initiativeTopic(initiative.id)], ids: { initiativeId: initiative.id } });
  return opened;
}

/** Whether neighbours can sign up by this key now. Throws STALL_CLOSED, also for what is no key, and OLD_LIST. */
export async function demandOpenStall(work: Work, key: string): Promise<LockedList> {
  const [stall] = await whose.run(work.run, [sealOfKey(key)]);
  if (!stall) throw new Refused("STALL_CLOSED");
  const list = await lockList(work, stall.code);
  const isOpen = list.initiative.stage === "DRAAGVLAK" && !list.isOver && list.openUntil !== null && list.openUntil > work.now;
  refuseIf(!isOpen && "STALL_CLOSED");
  refuseIf(list.isOld && "OLD_LIST");
  return list;
}

/** Signs one neighbour up at a stall, after they said yes themself. What was signed up before shows in no answer. Throws as demandOpenStall does, and ADDRESS_ELSEWHERE. */
export async function signUpAtStall(work: Work, key: string, reading: Reading): Promise<void> {
  const list = await demandOpenStall(work, key);
  demandHere(list, reading);
  const [row] = await nextRow.run(work.run, [list.code]);
  refuseIf((row?.next ?? 1) > list.rows && "STALL_CLOSED");
  await addRow(work, list, row?.next ?? 1, reading, list.madeBy);
}

/** Somebody else than who opened it says how many neighbours signed up: when that is so, they count, and the stall is closed. Throws OWN_ENTRY, ROW_DIFFERS. */
export async function confirmStall(work: Work, code: string, signedUp: number): Promise<void> {
  const list = await lockList(work, code);
  auditAct(work, "VoiceConfirmed", list.initiative, { facts: { list: list.code, rows: signedUp } });
  await demandAct(work, "confirmVoices", list.initiative.id);
  if (list.kind !== "STALL") throw new Refused("NOT_FOUND");
  refuseIf(list.madeBy === work.person() && "OWN_ENTRY");
  refuseIf(list.isOld && "OLD_LIST");
  const rows = await enteredRows(work, list);
  refuseIf((rows.length === 0 || rows.length !== signedUp) && "ROW_DIFFERS");
  await close.run(work.run, [list.code, work.now]);
  for (const row of rows) await countRow(work, list, row, false);
}
