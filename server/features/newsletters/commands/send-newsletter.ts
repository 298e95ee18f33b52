import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { reachOf } from "../audience.ts";
import { compose } from "../composed.ts";
import { newsletterTopic } from "../newsletter.events.ts";
import { sourceOf } from "../source.ts";
import { guards, lockNewsletter } from "./lock-newsletter.ts";

const freeze = new Statement<{ reach: number }>(
  `update newsletters n set state = 'SENDING', sent_by = $2, sent_at = $3, composed = ${compose("n", ofParameters)}, reach = ${reachOf("n.wijk_id")} where n.id = $1 returning reach`,
);
// What was tried already may have arrived: that one stays in the post. Who gave theirs back is the first to get one again.
const stop = new Statement<{ posted: number }>(
  `with back as (delete from mails where sent_at is null and attempts = 0 and starts_with(source, $2) returning substr(source, length($2) + 1)::uuid as person_id)
   update newsletters set state = 'STOPPED', posted = posted - (select count(*)::int from back), next_person = least(next_person, (select person_id from back order by person_id limit 1)) where id = $1 returning posted`,
);
const goOn = new Statement("update newsletters set state = 'SENDING' where id = $1");

const told = (work: Work, id: string, type: string): void => work.emit({ type, topics: [newsletterTopic(id)], ids: { newsletterId: id } });

/** From now on it says what it says now, and goes out by itself. Throws NOT_FOUND, NOT_SIGNED_IN, NOT_ALLOWED, NEWSLETTER_SENT, INCOMPLETE, STALE_VERSION when it is not what was looked at. */
export async function sendNewsletter(work: Work, id: string, seen: number): Promise<string> {
  const letter = await lockNewsletter(work, id);
  work.audit({ act: "NewsletterSent", subject: ["newsletter", letter.id], wijkId: letter.wijkId, facts: { kind: letter.kind } });
  await guards.send(work, letter.id);
  if (letter.version !== seen) throw new Refused("STALE_VERSION");
  await freeze.run(work.run, [letter.id, work.person(), work.now]);
  told(work, letter.id, "NewsletterSent");
  return letter.id;
}

/** Who did not get it yet does not get it until somebody goes on. Throws NOT_FOUND, NOT_SIGNED_IN, NOT_ALLOWED, NEWSLETTER_SENT. */
export async function stopNewsletter(work: Work, id: string): Promise<string> {
  const letter = await lockNewsletter(work, id);
  work.audit({ act: "NewsletterStopped", subject: ["newsletter", letter.id], wijkId: letter.wijkId });
  await guards.stop(work, letter.id);
  await stop.run(work.run, [letter.id, sourceOf(letter.id)]);
  told(work, letter.id, "NewsletterStopped");
  return letter.id;
}

/** To whoever did not get it yet. Throws as above. */
export async function goOnWithNewsletter(work: Work, id: string): Promise<string> {
  const letter = await lockNewsletter(work, id);
  work.audit({ act: "NewsletterResumed", subject: ["newsletter", letter.id], wijkId: letter.wijkId });
  await guards.goOn(work, letter.id);
  await goOn.run(work.run, [letter.id]);
  told(work, letter.id, "NewsletterResumed");
  return letter.id;
}
