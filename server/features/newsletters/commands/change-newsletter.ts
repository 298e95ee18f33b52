import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { type NewsletterSectionKind, areSections } from "#shared/newsletters/newsletters.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { newsletterTopic } from "../newsletter.events.ts";
import { guards, lockNewsletter } from "./lock-newsletter.ts";

export interface NewsletterChange {
  readonly id: string;
  /** That of what was changed. */
  readonly version: number;
  readonly title: string;
  readonly words: string;
  readonly sections: readonly NewsletterSectionKind[];
}

const save = new Statement("update newsletters set title = $2, words = $3, sections = $4, version = version + 1 where id = $1");
const drop = new Statement("delete from newsletters where id = $1");

/** What a draft says. Throws NOT_FOUND, NOT_SIGNED_IN, NOT_ALLOWED, NEWSLETTER_SENT, STALE_VERSION, INVALID_TEXT, TEXT_TOO_LONG, WRONG_COMBINATION. */
export async function changeNewsletter(work: Work, change: NewsletterChange): Promise<string> {
  const { id, kind, version } = await lockNewsletter(work, change.id);
  await guards.change(work, id);
  if (version !== change.version) throw new Refused("STALE_VERSION");
  const [title, words] = [tidy(change.title), tidy(change.words)];
  refuseIf(textProblem(title, "newsletterTitle") ?? textProblem(words, "newsletterWords", true));
  refuseIf((!areSections(change.sections) || (kind === "MESSAGE" && change.sections.length > 0)) && "WRONG_COMBINATION");
  await save.run(work.run, [id, title, words, change.sections]);
  work.emit({ type: "NewsletterChanged", topics: [newsletterTopic(id)], ids: { newsletterId: id } });
  return id;
}

/** Takes away what was never sent. Throws as above. */
export async function dropNewsletter(work: Work, typed: string): Promise<string> {
  const { id } = await lockNewsletter(work, typed);
  await guards.change(work, id);
  await drop.run(work.run, [id]);
  return id;
}
