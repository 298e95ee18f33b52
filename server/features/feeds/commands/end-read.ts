import { feedLimits, type FeedFault } from "#shared/feeds/faults.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { UnfitEntry } from "../reading/entries.ts";
import type { Claim } from "./claim-feed.ts";
import { cancelIfStanding, feedInHand } from "./take-entries.ts";

interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a calendar did not tell of twice in a row is off. */
const mostMissed = 2;
const keptDays = 31;

/**
 * After all entries were taken: what was not among them, lies ahead and was missing before is cancelled. What could not be read this time is
 * not missing, nor is anything where the calendar was too long to be read to its end.
 */
export async function endRead(work: Work, claim: Claim, { etag, lastModified, unfit }: Marks & { readonly unfit: readonly UnfitEntry[] }): Promise<void> {
  const feed = await feedInHand(work, claim);
  if (!feed) return;
  const unread = unfit.map(({ uid }) => uid);
  if (!unfit.some(({ fault, uid }) => fault === "TOO_MANY_ENTRIES" || !uid)) {
    const gone = (await work.tx.query(
      "update feed_entries set missed = missed + 1 where feed_id = $1 and seen_in < $2 and starts_at > $3 and uid <> all($4) returning id, uid, activity_id as activity, missed", [feed.id, feed.reads, work.now, unread],
    )) as [{ id: string; uid: string; activity: string | null; missed: number }[], number];
    for (const { id, uid, activity, missed } of gone[0]) {
      if (missed < mostMissed) continue;
      if (activity) await cancelIfStanding(work, activity, { feedId: feed.id, uid });
      await work.tx.query("delete from feed_entries where id = $1", [id]);
    }
  }
  await work.tx.query(`delete from feed_entries where feed_id = $1 and starts_at < $2::timestamptz - interval '${keptDays} days' and seen_in < $3`, [feed.id, work.now, feed.reads]);
  await work.tx.query(
    "update feeds set claimed_until = null, read_at = $2, whole_at = $2, next_at = $2::timestamptz + make_interval(hours => every_hours), reads = reads + 1, failures = 0, fault = null, etag = $3, last_modified = $4, unfit = $5 where id = $1",
    [feed.id, work.now, etag, lastModified, JSON.stringify(unfit.map(({ title, when, fault }, number) => ({ number, title, when, fault })))],
  );
}

/** Its server says that it is as it was. */
export async function endUnchanged(work: Work, { id, until }: Claim): Promise<void> {
  await work.tx.query("update feeds set claimed_until = null, read_at = $3, next_at = $3::timestamptz + make_interval(hours => every_hours), failures = 0, fault = null where id = $1 and claimed_until = $2", [id, until, work.now]);
}

/** It could not be read. It is tried again, each time later; after five times in a row it is paused, which its editors are told. */
export async function endFailed(work: Work, { id, until, hasEditor }: Claim, fault: FeedFault): Promise<void> {
  const [[failed]] = (await work.tx.query(
    `update feeds set claimed_until = null, read_at = $3, fault = $4, failures = failures + 1, state = case when failures + 1 >= $5 or not $6 then 'PAUSED' else state end,
       next_at = $3::timestamptz + make_interval(hours => every_hours * (failures + 1)) where id = $1 and claimed_until = $2 returning new.state, old.state as before, new.organisation_id as "organisationId"`,
    [id, until, work.now, fault, feedLimits.failures, hasEditor],
  )) as [{ state: string; before: string; organisationId: string }[], number];
  if (failed?.state === "PAUSED" && failed.before === "ACTIVE") work.emit({ type: "FeedPaused", topics: [`organisation:${failed.organisationId}`], ids: { feedId: id } });
}
