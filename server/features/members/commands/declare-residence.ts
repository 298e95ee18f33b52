import { parsePostcode } from "#shared/members/postcode.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../member.events.ts";
import { lockRounds, takeBackSupport } from "./take-back-support.ts";

/** Says by postcode in which buurt whoever asks lives. Who moves to another wijk no longer counts in the open rounds of the old one. */
export async function declareResidence(work: Work, typed: string): Promise<void> {
  const person = work.person();
  const [home] = (await work.tx.query(
    `select b.id as "buurtId", b.wijk_id as "wijkId" from postcode_areas p join buurten b on b.id = p.buurt_id
     where $1 like p.prefix || '%' order by length(p.prefix) desc limit 1`,
    [parsePostcode(typed)],
  )) as { buurtId: string; wijkId: string }[];
  if (!home) throw new Refused("UNKNOWN_POSTCODE");
  // Races with giving support, which locks a round and then the supporter: here in the same order. A vote that came in between is
  // found at the second look, when no other can come.
  await lockRounds(work, person, home.wijkId);
  await work.tx.query("select from persons where id = $1 for update", [person]);
  const rounds = await lockRounds(work, person, home.wijkId);
  await work.tx.query("update persons set grade = 'POSTCODE', wijk_id = $2, buurt_id = $3 where id = $1", [person, home.wijkId, home.buurtId]);
  await takeBackSupport(work, person, rounds);
  work.emit({ type: "ResidenceDeclared", topics: [personTopic(person)], ids: { personId: person } });
}
