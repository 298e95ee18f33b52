import { parseCode } from "#shared/members/code.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import type { PrintedList } from "../list-paper.ts";

const read = new Statement<PrintedList & { readonly initiativeId: string; readonly isOld: boolean }>(
  `select l.initiative_id as "initiativeId", l.version < r.material_version as "isOld", l.code, l.version, l.rows, l.large_print as "largePrint", l.made_at as "madeAt",
     i.title, i.goal, i.place, i.asked_cents as "askedCents", w.name as wijk
   from support_lists l join initiatives i on i.id = l.initiative_id join draagvlak_rounds r on r.initiative_id = i.id join wijken w on w.id = i.wijk_id where l.code = $1 and l.kind = 'PAPER'`,
);

/** What is to be printed, for who helps to gather support. Throws NOT_FOUND, OLD_LIST where the plan has changed since in what matters. */
export async function readPrintedList(work: Work, typed: string): Promise<PrintedList> {
  work.person();
  const [list] = await read.run(work.run, [parseCode(typed, "list") ?? ""]);
  if (!list) throw new Refused("NOT_FOUND");
  await demandAct(work, "enterVoices", list.initiativeId);
  if (list.isOld) throw new Refused("OLD_LIST");
  return list;
}
