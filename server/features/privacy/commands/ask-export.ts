import { categoryIds } from "#shared/privacy/categories.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { holdPerson } from "../../members/commands/hold-person.ts";
import { personTopic } from "../../members/member.events.ts";
import { readOneself } from "./read-oneself.ts";

const mostInAWeek = 3;

/** Begins to gather all that is known of whoever asks (AVG 15 and 20), one at a time and a few in a week. Throws EXPORT_RUNNING, TOO_MANY. */
export async function askExport(work: Work): Promise<void> {
  const person = work.person();
  const { pseudonym } = await readOneself(work);
  work.audit({ act: "ExportAsked", subject: ["account", pseudonym], rule: "AVG 15" });
  // Two clicks at once: the second waits and finds the first one's.
  await holdPerson(work, person);
  // One that came to a standstill must not stand in the way for ever.
  await work.tx.query("delete from exports where person_id = $1 and state = 'GATHERING' and asked_at < $2::timestamptz - interval '1 day'", [person, work.now]);
  const [asked] = (await work.tx.query(
    `select count(*) filter (where state = 'GATHERING')::int as running, count(*)::int as made from exports where person_id = $1 and asked_at > $2::timestamptz - interval '7 days'`,
    [person, work.now],
  )) as [{ running: number; made: number }];
  if (asked.running) throw new Refused("EXPORT_RUNNING");
  if (asked.made >= mostInAWeek) throw new Refused("TOO_MANY");
  const [begun] = (await work.tx.query("insert into exports (person_id, state, total, asked_at) values ($1, 'GATHERING', $2, $3) returning id", [person, categoryIds.length, work.now])) as [{ id: string }];
  work.emit({ type: "ExportAsked", topics: [personTopic(person)], ids: { exportId: begun.id } });
}
