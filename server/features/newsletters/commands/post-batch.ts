import { Statement } from "../../../platform/database/statement.ts";
import { postAll, roomInPost } from "../../../platform/mail.ts";
import type { Transact, Work } from "../../../platform/unit-of-work.ts";
import type { Locale } from "../../members/viewer.type.ts";
import { isAddressed } from "../audience.ts";
import { letterToPost } from "../letter.ts";
import { newsletterTopic } from "../newsletter.events.ts";
import { type MailedSite, newsletterMail } from "../newsletter-mail.ts";
import { sourceOf } from "../source.ts";

const mostAtOnce = 500;

interface Going {
  readonly id: string;
  readonly wijkId: string;
  readonly sentAt: Date;
  readonly nextPerson: string;
}
interface Addressed {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
}

// Another process that is at this one keeps it; and so does whoever stops it.
const take = new Statement<Going & Record<string, unknown>>(
  `select n.id, n.wijk_id as "wijkId", n.sent_at as "sentAt", n.next_person as "nextPerson" from newsletters n where n.state = 'SENDING' order by n.sent_at limit 1 for update of n skip locked`,
);
// Whoever came after it was sent gets the next one. One more than a batch tells who is the next.
const whose = new Statement<Addressed & Record<string, unknown>>(
  `select p.id, p.email, p.locale from persons p where ${isAddressed("p", "$1::text")} and p.id >= $2 and p.created_at <= $3 order by p.id limit $4`,
);
const advance = new Statement(
  `update newsletters set posted = posted + $2, next_person = coalesce($3::uuid, next_person), state = case when $3::uuid is null then 'SENT' else state end, ended_at = case when $3::uuid is null then $4::timestamptz end where id = $1`,
);

/** Puts the next batch of the oldest newsletter that goes out in the post: all of it or nothing, and nobody's twice. False when there is nothing to do, or no room in the post. */
export async function postBatch(work: Work, site: MailedSite, most = mostAtOnce): Promise<boolean> {
  const [going] = await take.run(work.run, []);
  const atOnce = going ? Math.min(most, await roomInPost(work.run)) : 0;
  if (!going || atOnce <= 0) return false;
  const { id, wijkId, sentAt, nextPerson } = going;
  const people = await whose.run(work.run, [wijkId, nextPerson, sentAt, atOnce + 1]);
  const next = people.length > atOnce ? people.pop() : null;
  const letter = await letterToPost(work.run, id, work.now);
  const mails = people.map((person) => ({ ...newsletterMail(letter, person, site), to: person.email, source: `${sourceOf(id)}${person.id}` }));
  const posted = mails.length ? await postAll(work.run, mails, work.now) : 0;
  await advance.run(work.run, [id, posted, next?.id ?? null, work.now]);
  work.emit({ type: "NewsletterPosted", topics: [newsletterTopic(id)], ids: { newsletterId: id } });
  return true;
}

/** Batch after batch, until all have theirs or the post is full. */
export async function postNewsletters({ transact, site, now, signal }: { readonly transact: Transact; readonly site: MailedSite; readonly now: () => Date; readonly signal: AbortSignal }): Promise<void> {
  while (!signal.aborted && (await transact({ viewer: null, now: now() }, (work) => postBatch(work, site)))) continue;
}
