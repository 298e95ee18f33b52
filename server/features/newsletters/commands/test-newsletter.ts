import type { Work } from "../../../platform/unit-of-work.ts";
import { newsletterTopic } from "../newsletter.events.ts";
import { guards, lockNewsletter } from "./lock-newsletter.ts";

/** Sends a draft to who writes it. Throws NOT_FOUND, NOT_SIGNED_IN, NOT_ALLOWED, NEWSLETTER_SENT, INCOMPLETE. */
export async function testNewsletter(work: Work, typed: string): Promise<string> {
  const { id } = await lockNewsletter(work, typed);
  await guards.send(work, id);
  work.emit({ type: "NewsletterTested", topics: [newsletterTopic(id)], ids: { newsletterId: id, personId: work.person() } });
  return id;
}
