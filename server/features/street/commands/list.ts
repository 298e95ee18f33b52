import { parseCode } from "#shared/members/code.ts";
import type { ListKind } from "#shared/street/voice.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type LockedInitiative, lockInitiative } from "../../initiatives/commands/lock-initiative.ts";

export interface LockedList {
  readonly code: string;
  readonly kind: ListKind;
  readonly version: number;
  readonly rows: number;
  readonly madeBy: string | null;
  readonly openUntil: Date | null;
  /** Whether the plan is still, in all that matters, what was printed. */
  readonly isOld: boolean;
  /** Whether the round has ended. */
  readonly isOver: boolean;
  /** The buurten whose residents count. */
  readonly area: readonly string[];
  readonly initiative: LockedInitiative;
}

const whose = new Statement<{ initiativeId: string }>(`select initiative_id as "initiativeId" from support_lists where code = $1`);
const read = new Statement<Omit<LockedList, "initiative">>(
  `select l.code, l.kind, l.version, l.rows, l.made_by as "madeBy", l.open_until as "openUntil", l.version < r.material_version as "isOld", r.closes_at <= $2 as "isOver", r.area
   from support_lists l join draagvlak_rounds r on r.initiative_id = l.initiative_id where l.code = $1`,
);

/** Locks the initiative of a list, and with it all its rows and voices. Throws NOT_FOUND. */
export async function lockList(work: Work, typed: string): Promise<LockedList> {
  const [found] = await whose.run(work.run, [parseCode(typed, "list") ?? ""]);
  if (!found) throw new Refused("NOT_FOUND");
  const initiative = await lockInitiative(work, found.initiativeId);
  const [list] = await read.run(work.run, [parseCode(typed, "list"), work.now]);
  if (!list) throw new Refused("NOT_FOUND");
  return { ...list, initiative };
}
