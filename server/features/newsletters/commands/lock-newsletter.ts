import type { NewsletterKind, NewsletterState } from "#shared/newsletters/newsletters.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { guard, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayChange, mayGoOn, mayReadNewsletter, maySend, mayStop } from "../newsletter.policy.ts";

export interface LockedNewsletter {
  readonly id: string;
  readonly wijkId: string;
  readonly kind: NewsletterKind;
  readonly state: NewsletterState;
  readonly version: number;
}

const lock = new Statement<LockedNewsletter & Record<string, unknown>>(
  `select id, wijk_id as "wijkId", kind, state, version, ($2::uuid, $3::timestamptz) is not null from newsletters n where id = $1 and ${mayReadNewsletter("n", ofParameters)} for update of n`,
);

/** Held to the end, against a batch that is being posted and against who changes it too. Throws NOT_FOUND, also for who may not know of it. */
export async function lockNewsletter(work: Work, id: string): Promise<LockedNewsletter> {
  const [found] = await lock.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!found) throw new Refused("NOT_FOUND");
  return found;
}

/** Each throws NOT_SIGNED_IN, NOT_ALLOWED, NEWSLETTER_SENT; `send` also INCOMPLETE. */
export const guards = {
  change: guard("newsletters", mayReadNewsletter, mayChange),
  send: guard("newsletters", mayReadNewsletter, maySend),
  stop: guard("newsletters", mayReadNewsletter, mayStop),
  goOn: guard("newsletters", mayReadNewsletter, mayGoOn),
} as const;
