import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { post } from "../../../platform/mail.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { holdPerson } from "../../members/commands/hold-person.ts";
import { parseEmail } from "#shared/members/email-address.ts";
import { personTopic } from "../../members/member.events.ts";
import { emailChangedMail, newEmailMail } from "../privacy-mail.ts";
import { makeCode, takeCode } from "./account-code.ts";
import { readOneself } from "./read-oneself.ts";

/** Mails a code to the address that somebody wants from now on. Whether it belongs to an account already is told to its owner alone: after the code. */
export async function askEmailChange(work: Work, typed: string, siteName: string): Promise<void> {
  const { locale, name, pseudonym } = await readOneself(work);
  work.audit({ act: "EmailChangeAsked", subject: ["account", pseudonym], rule: "AVG 16" });
  const email = parseEmail(typed);
  if (!email) throw new Refused("INVALID_EMAIL");
  const code = await makeCode(work, "EMAIL", email);
  await post(work.run, { to: email, ...newEmailMail(locale, { siteName, name, code }), source: `email:${work.person()}:${work.now.getTime()}` }, work.now);
}

/** Takes the new address when the code that was sent there comes back, and tells the old one. Answers why not, or null. */
export async function changeEmail(work: Work, typed: string, siteName: string): Promise<RefusalReason | null> {
  const person = work.person();
  const { email: old, locale, name, pseudonym } = await readOneself(work);
  const { email, reason } = await takeCode(work, "EMAIL", typed);
  const refusal = reason ?? (await takenBy(work, email));
  work.audit({ act: "EmailChanged", outcome: refusal ?? "DONE", subject: ["account", pseudonym], rule: "AVG 16" });
  if (refusal) return refusal;
  await holdPerson(work, person);
  await work.tx.query("update persons set email = $2 where id = $1", [person, email]);
  if (old !== null) {
    // What was on its way to the old address stays there no longer than that it is told.
    await work.tx.query("delete from sign_in_links where email = $1", [old]);
    await work.tx.query("delete from mails where to_address = $1", [old]);
    await work.tx.query("delete from mail_troubles where address = $1", [old]);
    await post(work.run, { to: old, ...emailChangedMail(locale, { siteName, name }), source: `email-changed:${person}:${work.now.getTime()}` }, work.now);
  }
  work.emit({ type: "EmailChanged", topics: [personTopic(person)], ids: { personId: person } });
  return null;
}

async function takenBy(work: Work, email: string | null): Promise<RefusalReason | null> {
  // Who takes it in this same moment makes the update fail on its key; the second run then finds it taken.
  const taken = (await work.tx.query("select 1 from persons where email = $1 and id <> $2", [email, work.person()])) as unknown[];
  return taken.length ? "EMAIL_TAKEN" : null;
}
