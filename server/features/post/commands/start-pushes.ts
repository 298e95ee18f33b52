import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";

/** Has the browser of this session told that there is news. One browser is of one person: who signed in there before is told nothing any more. */
export async function startPushes(work: Work, endpoint: string): Promise<void> {
  const person = work.person();
  if (!work.session) throw new Refused("NOT_SIGNED_IN");
  await work.tx.query("delete from push_subscriptions where session_id = $1 or endpoint = $2", [work.session, endpoint]);
  await work.tx.query("insert into push_subscriptions (person_id, session_id, endpoint, since) values ($1, $2, $3, $4)", [person, work.session, endpoint, work.now]);
  work.emit({ type: "PushesChanged", topics: [personTopic(person)], ids: { personId: person } });
}

/** Ends it for this session. */
export async function endPushes(work: Work): Promise<void> {
  const person = work.person();
  await work.tx.query("delete from push_subscriptions where session_id = $1", [work.session]);
  work.emit({ type: "PushesChanged", topics: [personTopic(person)], ids: { personId: person } });
}
