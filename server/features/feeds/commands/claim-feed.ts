import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockFeed } from "./lock-feed.ts";

/** The right to read a feed, which one process has at a time, and what it needs for that. */
export interface Claim {
  readonly id: string;
  readonly until: Date;
  readonly address: string;
  /** What its server is told that we know: nothing where it is to be read whole. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Somebody still edits in the name of the organisation. */
  readonly hasEditor: boolean;
}

/** Longer than fetching and taking in can last. */
const claimMs = 5 * 60_000;
/** However its server marks it, so often it is read whole: months come nearer. */
const wholeDays = 7;

const take = (which: string) => `
  update feeds f set claimed_until = $2 from (select id from feeds c where ${which} and (c.claimed_until is null or c.claimed_until <= $1) order by c.next_at limit 1 for update skip locked) mine
  where f.id = mine.id returning f.id, f.claimed_until as until, f.address,
    case when f.whole_at > $1::timestamptz - interval '${wholeDays} days' and not exists (select from feed_entries fe where fe.feed_id = f.id and fe.missed > 0) then f.etag end as etag,
    case when f.whole_at > $1::timestamptz - interval '${wholeDays} days' and not exists (select from feed_entries fe where fe.feed_id = f.id and fe.missed > 0) then f.last_modified end as "lastModified",
    exists (select from roles ro where ro.kind = 'ORGANISATION_EDITOR' and ro.organisation_id = f.organisation_id and ro.begins_at <= $1 and (ro.ends_at is null or ro.ends_at > $1)) as "hasEditor"`;

/** The feed that has waited longest of those whose hour has come; null when there is none, or all are being read. */
export async function claimDue(work: Work): Promise<Claim | null> {
  const [[claim]] = (await work.tx.query(take("c.state = 'ACTIVE' and c.next_at <= $1"), [work.now, new Date(work.now.getTime() + claimMs)])) as [Claim[], number];
  return claim ?? null;
}

/** For an editor who waits. Throws NOT_FOUND, and ALREADY_ASKED while it is being read. */
export async function claimForEditor(work: Work, id: string): Promise<{ organisationId: string; claim: Claim }> {
  const feed = await lockFeed(work, id);
  const [[claim]] = (await work.tx.query(take("c.id = $3"), [work.now, new Date(work.now.getTime() + claimMs), feed.id])) as [Claim[], number];
  refuseIf(!claim && "ALREADY_ASKED");
  return { organisationId: feed.organisationId, claim: claim as Claim };
}
