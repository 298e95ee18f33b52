import { type PrivateParts, readPrivate } from "#shared/subsidies/private.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { mayGivePrivate } from "../application.policy.ts";
import { keyNumberAt, sealPrivate } from "../private-seal.ts";

const guardGiving = guard("initiatives", mayReadInitiative, mayGivePrivate);
const write = new Statement(
  `insert into application_private (initiative_id, person_id, key_number, sealed, saved_at) values ($1, $2, $3, $4, $5)
   on conflict (initiative_id, person_id) do update set key_number = excluded.key_number, sealed = excluded.sealed, saved_at = excluded.saved_at`,
);

/** Keeps who the actor is and where money may go, sealed; while it is prepared, and afterwards for who became the applicant. Throws INVALID_IBAN, UNKNOWN_POSTCODE, INVALID_TEXT. */
export async function savePrivate(work: Work, keys: Keys, id: string, typed: PrivateParts): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await guardGiving(work, initiative.id);
  await writePrivate(work, keys, initiative.id, typed);
  work.emit({ type: "ApplicationSaved", topics: [initiativeTopic(initiative.id)], ids: { initiativeId: initiative.id } });
}

/** Seals and writes the actor's own, for who may. */
export async function writePrivate(work: Work, keys: Keys, initiativeId: string, typed: PrivateParts): Promise<void> {
  const found = readPrivate(typed);
  if ("problem" in found) throw new Refused(found.problem);
  const [personId, number] = [work.person(), keyNumberAt(work.now)];
  await write.run(work.run, [initiativeId, personId, number, sealPrivate(keys, number, { initiativeId, personId }, found.parts), work.now]);
}
