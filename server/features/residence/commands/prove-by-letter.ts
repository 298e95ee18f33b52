import { parseCode } from "#shared/members/code.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { isSameCode, letterCode } from "../codes.ts";
import { mostAttempts } from "../letter-rules.ts";
import { endLetters } from "./end-letters.ts";
import { lockResident, settleResidence } from "./settle-residence.ts";

interface Outstanding {
  readonly id: string;
  readonly wijkId: string;
  readonly buurtId: string;
  readonly pseudonym: string;
}

const find = new Statement<Outstanding>(
  `select id, wijk_id as "wijkId", buurt_id as "buurtId", pseudonym from letters where person_id = $1 and ended_at is null and batch_id is not null and expires_at > $2`,
);
const miss = new Statement<{ attempts: number }>("update letters set attempts = attempts + 1 where id = $1 returning attempts");

/**
 * Proves by the code of a letter that whoever asks lives where it was sent. Answers why not instead of throwing, because a wrong code has to be
 * counted: WRONG_CODE, or CODE_EXPIRED where no letter of theirs is (still) worth anything.
 */
export async function proveByLetter(work: Work, keys: Keys, typed: string): Promise<RefusalReason | null> {
  // Held against guesses made side by side.
  const person = await lockResident(work, work.person());
  const [letter] = await find.run(work.run, [person.id, work.now]);
  const tried = (outcome?: RefusalReason) =>
    work.audit({ act: "ResidenceProven", ...(outcome && { outcome }), subject: ["person", person.id], wijkId: letter?.wijkId ?? null, facts: { before: person.grade, grade: "LETTER", way: "LETTER" } });
  if (!letter) {
    tried("CODE_EXPIRED");
    return "CODE_EXPIRED";
  }
  if (isSameCode(parseCode(typed, "letter") ?? "", letterCode(keys, letter.id))) {
    tried();
    await endLetters(work, person.id, "USED");
    await settleResidence(work, person, { ...letter, grade: "LETTER", way: "LETTER" });
    return null;
  }
  tried("WRONG_CODE");
  const [missed] = await miss.run(work.run, [letter.id]);
  if (missed && missed.attempts >= mostAttempts) await endLetters(work, person.id, "SPENT");
  return "WRONG_CODE";
}
