import { randomUUID } from "node:crypto";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { parseEmail } from "#shared/members/email-address.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { post } from "../../../platform/mail.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import { hashToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import type { Locale } from "../../members/viewer.type.ts";
import { keyOf } from "../registration-key.ts";
import { type RegistrationMail, registrationMail } from "../registration-mail.ts";
import { takesPlaces } from "../registration.policy.ts";
import { keepAnswers, readAnswers } from "./answers.ts";
import { knownBy } from "./known-address.ts";
import { lockPlaces } from "./places.ts";
import { type Asked, demandParty } from "./register.ts";

export interface AskedByMail extends Omit<Asked, "waits"> {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly keys: Keys;
  readonly siteName: string;
  /** Null where the site's own address is not known for sure: a link could then lead elsewhere. */
  readonly linkOf: (key: string) => string | null;
}

const guardPlaces = guard("activities", mayReadActivity, takesPlaces);
const about = new Statement<Pick<RegistrationMail, "title" | "place" | "startsAt"> & Record<string, unknown>>(`select title, place, starts_at as "startsAt" from activities where id = $1`);
const forget = new Statement("delete from registrations where activity_id = $1 and email = $2 and state = 'UNCONFIRMED'");
const add = new Statement(
  "insert into registrations (id, activity_id, state, party, name, email, locale, key_hash, made_at) values ($1, $2, 'UNCONFIRMED', $3, $4, $5, $6, $7, $8)",
);

/**
 * For who has no account: mails a link with which they say that it is really them; until then they hold nothing. Whether the address is
 * registered already shows in no answer: its owner gets the link to what they have. Throws what is wrong with what was typed.
 */
export async function askByMail(work: Work, { keys, siteName, linkOf, locale, ...asked }: AskedByMail): Promise<void> {
  const places = await lockPlaces(work, asked.activityId);
  await guardPlaces(work, places.activityId);
  demandParty(asked.party);
  const [name, email] = [tidy(asked.name), parseEmail(asked.email)];
  refuseIf(textProblem(name, "personName"));
  if (!email) throw new Refused("INVALID_EMAIL");
  const answers = await readAnswers(work, places.activityId, asked.answers);
  const [activity] = await about.run(work.run, [places.activityId]);
  if (!activity) throw new Refused("NOT_FOUND");
  await forget.run(work.run, [places.activityId, email]);
  const there = await knownBy(work, places.activityId, email);
  const id = there ?? randomUUID();
  const key = keyOf(keys, id);
  if (!there) {
    await add.run(work.run, [id, places.activityId, asked.party, name, email, locale, hashToken(key), work.now]);
    await keepAnswers(work, id, answers);
  }
  const mail = registrationMail(locale, { ...activity, kind: there ? "PLACE_TAKEN" : "CONFIRM", name, party: asked.party, acceptBy: null, link: linkOf(key), siteName });
  await post(work.run, { to: email, ...mail, source: `registration:${id}:${work.now.getTime()}` }, work.now);
}
