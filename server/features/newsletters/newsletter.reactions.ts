import { Statement } from "../../platform/database/statement.ts";
import { post } from "../../platform/mail.ts";
import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import type { Locale } from "../members/viewer.type.ts";
import { postBatch } from "./commands/post-batch.ts";
import { letterToPost } from "./letter.ts";
import { type MailedSite, newsletterMail } from "./newsletter-mail.ts";
import { newsletterTexts } from "./texts.ts";

interface Tester {
  readonly id: string;
  readonly locale: Locale;
  readonly email: string;
}

// What follows comes a moment later: whoever was erased or dropped it in between is sent nothing.
const whose = new Statement<Tester & Record<string, unknown>>("select p.id, p.locale, p.email from persons p where p.id = $1 and p.email is not null and exists (select from newsletters where id = $2)");

/** The first batch at once, so that whoever sends sees it go; the rest follows by itself. And a test, to who writes it and to nobody else. */
export function newsletterReactions(site: MailedSite): Reactions {
  const begin: Reaction = async (work) => void (await postBatch(work, site));
  return {
    NewsletterSent: begin,
    NewsletterResumed: begin,
    async NewsletterTested(work, { id: event, ids }) {
      const { personId = "", newsletterId = "" } = ids;
      const [tester] = await whose.run(work.run, [personId, newsletterId]);
      if (!tester) return;
      const mail = newsletterMail(await letterToPost(work.run, newsletterId, work.now), tester, site);
      await post(work.run, { ...mail, kind: "PERSONAL", subject: `${newsletterTexts[tester.locale].test}: ${mail.subject}`, to: tester.email, source: `outbox:${event}` }, work.now);
    },
  };
}
