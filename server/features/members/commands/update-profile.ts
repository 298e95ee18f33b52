import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../member.events.ts";
import type { Locale } from "../viewer.type.ts";
import { holdPerson } from "./hold-person.ts";

/** Changes how others see whoever asks, and the language we write to them in. */
export async function updateProfile(work: Work, typed: string, locale: Locale): Promise<void> {
  const person = work.person();
  // One line: a name also stands in the subject of mails.
  const name = tidy(typed).replace(/\s+/gu, " ");
  refuseIf(textProblem(name, "personName"));
  await holdPerson(work, person);
  await work.tx.query("update persons set name = $2, locale = $3 where id = $1", [person, name, locale]);
  work.emit({ type: "ProfileUpdated", topics: [personTopic(person)], ids: { personId: person } });
}
