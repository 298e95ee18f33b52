import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayKeepSource } from "../feed.policy.ts";

export interface LockedFeed {
  readonly id: string;
  readonly organisationId: string;
  readonly wijkId: string;
  readonly usualPlace: string;
}

const ask = new Statement<{ reason: RefusalReason | null }>(`select ${mayKeepSource("o", ofParameters)} as reason from organisations o where o.id = $1 and $3::timestamptz is not null`);

/** Throws NOT_FOUND, NOT_SIGNED_IN, NOT_ALLOWED. */
export async function demandEditor(work: Work, organisationId: string): Promise<void> {
  const [asked] = await ask.run(work.run, [organisationId, work.viewer, work.now]);
  if (!asked) throw new Refused("NOT_FOUND");
  refuseIf(asked.reason);
}

const holdBy = (which: string) => new Statement<LockedFeed & Record<string, unknown>>(
  `select f.id, f.organisation_id as "organisationId", f.wijk_id as "wijkId", f.usual_place as "usualPlace" from feeds f join organisations o on o.id = f.organisation_id
   where ${which} and ${mayKeepSource("o", ofParameters)} is null and $3::timestamptz is not null for update of f`,
);
const hold = holdBy("f.id = $1::uuid");
const holdOfEntry = holdBy("f.id = (select fe.feed_id from feed_entries fe where fe.id = $1::uuid)");

/** Holds a feed, for an editor of its organisation. To others it is not there, and is not told apart from what is not. */
export async function lockFeed(work: Work, id: string, by = hold): Promise<LockedFeed> {
  work.person();
  const [feed] = await by.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!feed) throw new Refused("NOT_FOUND");
  return feed;
}

/** The same, by one of its entries. */
export function lockFeedOfEntry(work: Work, entryId: string): Promise<LockedFeed> {
  return lockFeed(work, entryId, holdOfEntry);
}
