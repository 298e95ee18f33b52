import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { letterEnds, letterIsOver } from "../letter.policy.ts";

const end = new Statement("update letters set ended_at = $2, ended_by = $3, address = null where person_id = $1 and ended_at is null");
const endLate = new Statement(`update letters l set ${letterEnds("$1")} where ${letterIsOver("l", "$1")}`);

/** Ends the letter that a locked person waits for, if there is one: its code proves nothing any more, and its address is erased. */
export async function endLetters(work: Work, personId: string, by: "USED" | "REPLACED" | "SPENT"): Promise<void> {
  await end.run(work.run, [personId, work.now, by]);
}

/** Ends every letter whose time is over, sent or not. */
export async function endExpiredLetters(work: Work): Promise<void> {
  await endLate.run(work.run, [work.now]);
}
