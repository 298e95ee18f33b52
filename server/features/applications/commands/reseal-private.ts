import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { keyNumberAt, sealPrivate, unsealPrivate } from "../private-seal.ts";

const batch = 200;
const old = new Statement<{ initiativeId: string; personId: string; keyNumber: number; sealed: string }>(
  `select initiative_id as "initiativeId", person_id as "personId", key_number as "keyNumber", sealed from application_private where key_number <> $1
   order by initiative_id, person_id limit ${batch} for update skip locked`,
);
const reseal = new Statement("update application_private set key_number = $3, sealed = $4 where initiative_id = $1 and person_id = $2");

/** Seals some of what an earlier key sealed under the key of now. Answers how many; as many as there are at once: come again. */
export async function resealPrivate(work: Work, keys: Keys): Promise<number> {
  const number = keyNumberAt(work.now);
  const rows = await old.run(work.run, [number]);
  for (const { keyNumber, sealed, ...whose } of rows) {
    await reseal.run(work.run, [whose.initiativeId, whose.personId, number, sealPrivate(keys, number, whose, unsealPrivate(keys, keyNumber, whose, sealed))]);
  }
  return rows.length;
}
