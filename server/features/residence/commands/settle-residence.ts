import type { ResidenceGrade, ResidenceWay } from "#shared/members/residence.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { moveSupport } from "../../draagvlak/commands/move-support.ts";
import { lockSupportedRounds } from "../../draagvlak/commands/supported-rounds.ts";
import { personTopic } from "../../members/member.events.ts";
import { endLetters } from "./end-letters.ts";

export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly grade: ResidenceGrade;
  readonly wijkId: string | null;
  readonly buurtId: string | null;
  readonly pseudonym: string | null;
  /** The open rounds they support, locked. */
  readonly rounds: readonly string[];
}
export interface Residence {
  readonly wijkId: string;
  readonly buurtId: string;
  readonly grade: Exclude<ResidenceGrade, "EMAIL">;
  readonly way: ResidenceWay;
  /** Null where nobody was told the address: the desk route. */
  readonly pseudonym: string | null;
  /** A keyed hash of the postcode. Left out, it stays while the address does. */
  readonly streetMark?: string;
}

const read = new Statement<Omit<Resident, "rounds">>(
  `select id, name, grade, wijk_id as "wijkId", buurt_id as "buurtId", residence_pseudonym as pseudonym from persons where id = $1 for update`,
);
const write = new Statement("update persons set grade = $2, wijk_id = $3, buurt_id = $4, residence_way = $5, residence_pseudonym = $6, residence_since = $7, street = coalesce($8, case when residence_pseudonym = $6 then street end) where id = $1");

/**
 * Holds a person and the open rounds they support. Races with giving support, which locks a round and then the supporter: here in the same
 * order. A vote that came in between is found at the second look, when no other can come.
 */
export async function lockResident(work: Work, personId: string): Promise<Resident> {
  await lockSupportedRounds(work, personId);
  const [person] = await read.run(work.run, [personId]);
  // Erased while they asked.
  if (!person) throw new Refused("NOT_SIGNED_IN");
  return { ...person, rounds: await lockSupportedRounds(work, personId) };
}

/** Lays down where a locked person lives from now on and how that is known. Their support in open rounds follows. */
export async function settleResidence(work: Work, person: Resident, { wijkId, buurtId, grade, way, pseudonym, streetMark }: Residence): Promise<void> {
  await write.run(work.run, [person.id, grade, wijkId, buurtId, way, pseudonym, work.now, streetMark]);
  await moveSupport(work, person.id, person.rounds);
  // A letter to the old address proves nothing any more, and none is needed for what is proven.
  await endLetters(work, person.id, "REPLACED");
  work.emit({ type: "ResidenceDeclared", topics: [personTopic(person.id)], ids: { personId: person.id, ...(person.wijkId && { fromWijk: person.wijkId }) } });
}
