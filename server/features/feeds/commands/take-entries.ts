import { createHash } from "node:crypto";
import type { EntryFault } from "#shared/feeds/faults.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { cancelActivity } from "../../activities/commands/cancel-activity.ts";
import { changeActivity } from "../../activities/commands/change-activity.ts";
import { postActivity } from "../../activities/commands/post-activity.ts";
import type { CalendarEntry, UnfitEntry } from "../reading/entries.ts";
import type { Claim } from "./claim-feed.ts";
import { keptFields } from "./kept-fields.ts";

export interface FeedInHand {
  readonly id: string;
  readonly organisationId: string;
  readonly wijkId: string;
  readonly usualPlace: string;
  /** The number of this reading. */
  readonly reads: number;
}
interface Known {
  readonly id: string;
  readonly activity: string | null;
  readonly digest: string;
}

const cancelledDigest = "cancelled";

/** Holds the feed for one step of its reading; null when the claim has run out and another process has it. */
export async function feedInHand(work: Work, { id, until }: Claim): Promise<FeedInHand | null> {
  const [feed] = (await work.tx.query(
    `select id, organisation_id as "organisationId", wijk_id as "wijkId", usual_place as "usualPlace", reads from feeds where id = $1 and claimed_until = $2 for update`, [id, until],
  )) as FeedInHand[];
  return feed ?? null;
}

/** Posts, changes and cancels as the calendar says. Answers what of it could not be taken; null when the claim was lost. */
export async function takeEntries(work: Work, claim: Claim, entries: readonly CalendarEntry[]): Promise<UnfitEntry[] | null> {
  const feed = await feedInHand(work, claim);
  if (!feed) return null;
  const known = (await work.tx.query(
    `select fe.id, fe.activity_id as activity, fe.digest, fe.uid, fe.recurrence from feed_entries fe join unnest($2::text[], $3::text[]) as e (uid, recurrence) using (uid, recurrence) where fe.feed_id = $1`,
    [feed.id, entries.map(({ uid }) => uid), entries.map(({ recurrence }) => recurrence)],
  )) as (Known & { uid: string; recurrence: string })[];
  const standing = new Map(known.map((row) => [`${row.uid}\n${row.recurrence}`, row]));
  const unfit: UnfitEntry[] = [];
  for (const entry of entries) {
    const fault = await takeEntry(work, feed, { ...entry, place: entry.place || feed.usualPlace }, standing.get(`${entry.uid}\n${entry.recurrence}`));
    if (fault) unfit.push({ uid: entry.uid, title: entry.title, when: entry.startsAt.toISOString(), fault });
  }
  return unfit;
}

async function takeEntry(work: Work, feed: FeedInHand, entry: CalendarEntry, known: Known | undefined): Promise<EntryFault | null> {
  if (!known && entry.cancelled) return null;
  const digest = entry.cancelled ? cancelledDigest : digestOf(entry);
  try {
    if (!known) {
      const twin = await twinOf(work, feed, entry);
      return await keep(work, feed, entry, { digest, twin, activity: twin ? null : await post(work, feed, entry) });
    }
    const source = { feedId: feed.id, uid: entry.uid };
    let { activity } = known;
    if (digest !== known.digest && activity) {
      if (entry.cancelled) await cancelIfStanding(work, activity, source);
      // What the calendar once cancelled and now tells of again is announced anew.
      else if (known.digest === cancelledDigest) activity = await post(work, feed, entry);
      else await changeActivity(work, activity, { ...(await keptFields(work, activity)), ...fieldsOf(feed, entry), source });
    }
    await work.tx.query("update feed_entries set digest = $2, entry = $3, starts_at = $4, seen_in = $5, missed = 0, activity_id = $6 where id = $1", [known.id, digest, JSON.stringify(entry), entry.startsAt, feed.reads, activity]);
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.reason === "INVALID_TIME" ? "TOO_FAR" : "NOT_TAKEN";
  }
}

async function keep(work: Work, feed: FeedInHand, entry: CalendarEntry, { digest, twin, activity }: { digest: string; twin: string | null; activity: string | null }): Promise<null> {
  await work.tx.query(
    "insert into feed_entries (feed_id, uid, recurrence, activity_id, twin_id, digest, entry, starts_at, seen_in) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [feed.id, entry.uid, entry.recurrence, activity, twin, digest, JSON.stringify(entry), entry.startsAt, feed.reads],
  );
  return null;
}

/** What an editor posted by hand at the same moment, under the same title or at the same place. */
async function twinOf(work: Work, { organisationId }: FeedInHand, { title, place, startsAt }: CalendarEntry): Promise<string | null> {
  const [twin] = (await work.tx.query(
    `select a.id from activities a where a.organisation_id = $1 and a.starts_at = $2 and a.state in ('PLANNED', 'AWAITING') and (lower(a.title) = lower($3) or lower(a.place) = lower($4))
       and not exists (select from feed_entries fe where fe.activity_id = a.id or (fe.twin_id = a.id and fe.activity_id is null)) order by (lower(a.title) = lower($3)) desc, a.id limit 1`,
    [organisationId, startsAt, title, place],
  )) as { id: string }[];
  return twin?.id ?? null;
}

/** Throws Refused. */
export function post(work: Work, feed: Omit<FeedInHand, "reads">, entry: CalendarEntry): Promise<string> {
  return postActivity(work, { ...fieldsOf(feed, entry), organisationId: feed.organisationId, kind: "ACTIVITY", source: { feedId: feed.id, uid: entry.uid } });
}

function fieldsOf({ wijkId }: Pick<FeedInHand, "wijkId">, { title, about, place, startsAt, endsAt }: CalendarEntry) {
  return { wijkId, title, about, place, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

/** An editor may have cancelled it before. */
export async function cancelIfStanding(work: Work, activityId: string, source: { readonly feedId: string; readonly uid: string }): Promise<void> {
  const [standing] = (await work.tx.query("select id from activities where id = $1 and state in ('PLANNED', 'AWAITING') and ends_at > $2", [activityId, work.now])) as { id: string }[];
  if (standing) await cancelActivity(work, activityId, { reason: "", source });
}

function digestOf({ title, about, place, startsAt, endsAt }: CalendarEntry): string {
  return createHash("sha256").update(JSON.stringify([title, about, place, startsAt, endsAt])).digest("base64url");
}
