import { post } from "../../../platform/mail.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { isOneself, mayErase } from "../privacy.policy.ts";
import { erasureMail } from "../privacy-mail.ts";
import { makeCode } from "./account-code.ts";
import { readOneself } from "./read-oneself.ts";

export const guardErasure = guard("persons", isOneself, mayErase);

/** Mails the code with which whoever asks erases their account. Refused at once where the erasure itself would be. */
export async function askErasure(work: Work, siteName: string): Promise<void> {
  const person = work.person();
  const { email, locale, name, pseudonym } = await readOneself(work);
  work.audit({ act: "ErasureAsked", subject: ["account", pseudonym], rule: "AVG 17" });
  await guardErasure(work, person);
  // Who has no address confirms by signing in anew.
  if (email === null) throw new Refused("SIGN_IN_AGAIN");
  const code = await makeCode(work, "ERASE", email);
  await post(work.run, { to: email, ...erasureMail(locale, { siteName, name, code }), source: `erase:${person}:${work.now.getTime()}` }, work.now);
}
