import { randomUUID } from "node:crypto";
import { isProven } from "#shared/members/residence.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";
import type { Home } from "../homes.ts";
import { letterMs, mostLettersAYear, mostToOneAddressAYear, yearMs } from "../letter-rules.ts";
import { sealAddress } from "../letter-address.ts";
import { declareResidence } from "./declare-residence.ts";
import { endExpiredLetters, endLetters } from "./end-letters.ts";

const lockAddress = new Statement("select pg_advisory_xact_lock(hashtextextended($1, 0))");
const count = new Statement<{ own: number; here: number }>(
  `select count(*) filter (where person_id = $1)::int as own, count(*) filter (where pseudonym = $2)::int as here from letters where asked_at > $3 and (person_id = $1 or pseudonym = $2)`,
);
const insert = new Statement("insert into letters (id, person_id, wijk_id, buurt_id, pseudonym, address, asked_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)");

/**
 * Asks for a letter with a code to where whoever asks lives; to another address than before it is a removal too. A letter that was asked for
 * earlier proves nothing any more. Throws ALREADY_PROVEN, and TOO_MANY beyond the letters that a person or an address gets in a year.
 */
export async function requestLetter(work: Work, keys: Keys, home: Home): Promise<void> {
  const id = randomUUID();
  work.audit({ act: "LetterAsked", subject: ["letter", id], wijkId: home.wijkId });
  const person = await declareResidence(work, home);
  if (isProven(person.grade)) throw new Refused("ALREADY_PROVEN");
  // Neighbours in one house who ask at once must not both find the last place free.
  await lockAddress.run(work.run, [`letter ${home.pseudonym}`]);
  const [asked] = await count.run(work.run, [person.id, home.pseudonym, new Date(work.now.getTime() - yearMs)]);
  if (!asked || asked.own >= mostLettersAYear || asked.here >= mostToOneAddressAYear) throw new Refused("TOO_MANY");
  await endExpiredLetters(work);
  await endLetters(work, person.id, "REPLACED");
  await insert.run(work.run, [
    id, person.id, home.wijkId, home.buurtId, home.pseudonym, sealAddress(keys, id, { name: person.name, street: home.street, ...home.address }), work.now, new Date(work.now.getTime() + letterMs),
  ]);
  work.emit({ type: "LetterAsked", topics: [personTopic(person.id)], ids: { personId: person.id } });
}
