import { mostSheets, rowsOfSheet } from "#shared/street/voice.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { newCode } from "../../../platform/new-code.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";

/** Of one plan, lists and stalls together: more than a wijk can be walked with. */
const mostLists = 60;

const count = new Statement<{ lists: number }>("select count(*)::int as lists from support_lists where initiative_id = $1");
const add = new Statement("insert into support_lists (code, initiative_id, kind, version, rows, large_print, made_by, made_at) values ($1, $2, 'PAPER', $3, $4, $5, $6, $7)");

export interface NewList {
  readonly sheets: number;
  readonly largePrint: boolean;
}

/** A list to print, of the version that stands now, with a code and numbered rows of its own. Answers the code. Throws TOO_MANY. */
export async function makeSupportList(work: Work, initiativeId: string, { sheets, largePrint }: NewList): Promise<string> {
  const initiative = await lockInitiative(work, initiativeId);
  auditAct(work, "SupportListMade", initiative, { ...forGroup(initiative), facts: { kind: "PAPER", version: initiative.version } });
  await demandAct(work, "enterVoices", initiative.id);
  refuseIf((sheets < 1 || sheets > mostSheets) && "TOO_MANY");
  await demandRoom(work, initiative.id);
  const code = newCode("list");
  await add.run(work.run, [code, initiative.id, initiative.version, sheets * rowsOfSheet[largePrint ? "large" : "normal"], largePrint, work.person(), work.now]);
  work.emit({ type: "SupportListMade", topics: [initiativeTopic(initiative.id)], ids: { initiativeId: initiative.id } });
  return code;
}

/** Throws TOO_MANY where a plan has as many lists and stalls as it can. */
export async function demandRoom(work: Work, initiativeId: string): Promise<void> {
  const [made] = await count.run(work.run, [initiativeId]);
  refuseIf((made?.lists ?? 0) >= mostLists && "TOO_MANY");
}
