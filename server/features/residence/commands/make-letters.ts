import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { handlesLetters } from "../desk.policy.ts";
import { letterMs, mostInOneBatch } from "../letter-rules.ts";
import { office } from "./office.ts";
import { endExpiredLetters } from "./end-letters.ts";

const demandLetterOffice = office(handlesLetters);
const find = new Statement<{ id: string }>("select id from wijken where id = $1");
const lock = new Statement<{ id: string }>("select id from letters where wijk_id = $1 and batch_id is null and ended_at is null order by asked_at, id limit $2 for update");
const open = new Statement<{ id: string }>("insert into letter_batches (wijk_id, letters, made_at, made_by) values ($1, $2, $3, $4) returning id");
const put = new Statement("update letters set batch_id = $2, expires_at = $3 where id = any($1)");

/** Puts the letters that wait in a wijk together to be printed, oldest first; their codes can be used from now on. Throws NOTHING_WAITING. */
export async function makeLetters(work: Work, wijkId: string): Promise<void> {
  const [wijk] = await find.run(work.run, [wijkId]);
  work.audit({ act: "LettersMade", wijkId: wijk?.id ?? null });
  await demandLetterOffice(work, wijkId);
  await endExpiredLetters(work);
  // Locked against a colleague who makes a batch, and against a letter that is replaced in this moment.
  const waiting = (await lock.run(work.run, [wijkId, mostInOneBatch])).map(({ id }) => id);
  if (!waiting.length) throw new Refused("NOTHING_WAITING");
  const [batch] = await open.run(work.run, [wijkId, waiting.length, work.now, work.person()]);
  await put.run(work.run, [waiting, batch?.id, new Date(work.now.getTime() + letterMs)]);
}
