import { parseCode } from "#shared/members/code.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { newCode } from "../../../platform/new-code.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { regisseurHere } from "../desk.policy.ts";
import { deskCodeMs } from "../letter-rules.ts";
import { office } from "./office.ts";
import { lockResident, settleResidence } from "./settle-residence.ts";

export interface ShownCode {
  readonly code: string;
  readonly expiresAt: Date;
}

const demandDesk = office(regisseurHere);
const keep = new Statement(
  "insert into desk_codes (person_id, code_seal, expires_at) values ($1, $2, $3) on conflict (person_id) do update set code_seal = excluded.code_seal, expires_at = excluded.expires_at",
);
const wijkOf = new Statement<{ wijkId: string }>(`select wijk_id as "wijkId" from buurten where id = $1`);
const whose = new Statement<{ personId: string }>(`select person_id as "personId" from desk_codes where code_seal = $1 and expires_at > $2 for update`);
const use = new Statement("delete from desk_codes where person_id = $1");

/** A code for half an hour, by which the wijkregisseur finds whoever asks without searching for people. A new one replaces the old. */
export async function showDeskCode(work: Work, keys: Keys): Promise<ShownCode> {
  const code = newCode("desk");
  const expiresAt = new Date(work.now.getTime() + deskCodeMs);
  await keep.run(work.run, [work.person(), keys.seal("desk", code), expiresAt]);
  return { code, expiresAt };
}

/**
 * The wijkregisseur saw somebody at the desk who lives in a buurt of their wijk: for who has a secret address, or waits for no letter. Proves as much
 * as a letter. Throws NOT_ALLOWED outside the own wijk, CODE_EXPIRED, NOT_FOR_YOURSELF, ALREADY_PROVEN for who was proven higher. Answers the wijk.
 */
export async function proveAtDesk(work: Work, keys: Keys, typed: string, buurtId: string): Promise<string> {
  const official = work.person();
  const wijkId = await wijkOfBuurt(work, buurtId);
  const [shown] = await whose.run(work.run, [keys.seal("desk", parseCode(typed, "desk") ?? ""), work.now]);
  work.audit({ act: "ResidenceProven", ...(shown && { subject: ["person", shown.personId] }), wijkId, facts: { grade: "LETTER", way: "DESK" } });
  await demandDesk(work, wijkId ?? "");
  if (!shown || !wijkId) throw new Refused("CODE_EXPIRED");
  if (shown.personId === official) throw new Refused("NOT_FOR_YOURSELF");
  const person = await lockResident(work, shown.personId);
  if (person.grade === "IDENTITY" && person.buurtId === buurtId) throw new Refused("ALREADY_PROVEN");
  await use.run(work.run, [person.id]);
  await settleResidence(work, person, { wijkId, buurtId, grade: "LETTER", way: "DESK", pseudonym: null });
  return wijkId;
}

/** Null for a buurt that does not exist. */
export async function wijkOfBuurt(work: Work, buurtId: string): Promise<string | null> {
  const [buurt] = await wijkOf.run(work.run, [buurtId]);
  return buurt?.wijkId ?? null;
}
