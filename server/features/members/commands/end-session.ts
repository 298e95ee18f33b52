import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../member.events.ts";

/** Ends a session of whoever asks. Throws Refused(NOT_FOUND) for one that is not theirs or no longer is. */
export async function endSession(work: Work, id: string): Promise<void> {
  if (!(await end(work, "id = $2", asUuid(id)))) throw new Refused("NOT_FOUND");
}

/** Signs whoever asks out here; who was already is just as well. */
export async function endThisSession(work: Work): Promise<void> {
  await end(work, "id = $2", work.session);
}

/** Signs whoever asks out everywhere but here. */
export async function endOtherSessions(work: Work): Promise<void> {
  await end(work, "id is distinct from $2", work.session);
}

/** How many were ended; an open socket of theirs closes by itself. */
async function end(work: Work, which: string, id: string | null): Promise<number> {
  const person = work.person();
  const [ended] = (await work.tx.query(`delete from sessions where person_id = $1 and ${which}::uuid returning id`, [person, id])) as [{ id: string }[], number];
  for (const session of ended) work.audit({ act: "SessionEnded", subject: ["session", session.id] });
  if (ended.length) work.emit({ type: "SessionEnded", topics: [personTopic(person)], ids: { personId: person } });
  return ended.length;
}
