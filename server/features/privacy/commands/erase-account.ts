import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { takeCode } from "./account-code.ts";
import { readOneself } from "./read-oneself.ts";
import { removePerson } from "./remove-person.ts";

const freshMinutes = 15;

/** Erases the account of whoever asks, confirmed by a mailed code or, without an address, by having just signed in. Answers why not, or null. */
export async function eraseAccount(work: Work, code: string): Promise<RefusalReason | null> {
  const { email, pseudonym } = await readOneself(work);
  const reason = email === null ? await signedInJustNow(work) : (await takeCode(work, "ERASE", code)).reason;
  if (reason) work.audit({ act: "AccountErased", outcome: reason, subject: ["account", pseudonym], rule: "AVG 17" });
  else await removePerson(work, work.person());
  return reason;
}

async function signedInJustNow(work: Work): Promise<RefusalReason | null> {
  const [fresh] = (await work.tx.query("select 1 from sessions where person_id = $1 and created_at > $2::timestamptz - make_interval(mins => $3) limit 1", [
    work.person(), work.now, freshMinutes,
  ])) as unknown[];
  return fresh ? null : "SIGN_IN_AGAIN";
}
