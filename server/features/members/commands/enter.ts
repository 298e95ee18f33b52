import { type Entry, beginSession } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../member.events.ts";

/** Begins a session for whom a way in has made known; the answer is the token for the cookie. */
export async function enter(work: Work, personId: string, entry: Entry, facts: Readonly<Record<string, string>> = {}): Promise<string> {
  work.audit({ act: "SignedIn", subject: ["person", personId], facts: { way: entry.way, ...facts } });
  work.emit({ type: "SignedIn", topics: [personTopic(personId)], ids: { personId } });
  return beginSession(work.run, personId, work.now, entry);
}
