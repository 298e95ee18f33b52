import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockSupportedRounds } from "../../draagvlak/commands/supported-rounds.ts";
import { personTopic } from "../../members/member.events.ts";
import type { VoiceSeals } from "../voice-seals.ts";
import { dropVoices } from "./count-voice.ts";

const homeOf = new Statement<{ home: string | null }>("select residence_pseudonym as home from persons where id = $1 for key share");
const keep = new Statement(`
  insert into paper_marks (person_id, voter, home, home_year, home_initials) values ($1, $2, $3, $4, $5)
  on conflict (person_id) do update set voter = excluded.voter, home = excluded.home, home_year = excluded.home_year, home_initials = excluded.home_initials`);

/** How somebody with an account is known on paper: kept as prints alone. Where they stood on paper too, only their vote counts from now on. Throws NO_RESIDENCE for who gave no address. */
export async function keepPaperMark(work: Work, sealsAt: (home: string) => VoiceSeals): Promise<void> {
  const person = work.person();
  const rounds = await lockSupportedRounds(work, person);
  const [known] = await homeOf.run(work.run, [person]);
  if (!known?.home) throw new Refused("NO_RESIDENCE");
  const { voter, home, homeYear, homeInitials } = sealsAt(known.home);
  await keep.run(work.run, [person, voter, home, homeYear, homeInitials]);
  await dropVoices(work, rounds, voter);
  work.emit({ type: "ResidenceDeclared", topics: [personTopic(person)], ids: { personId: person } });
}
