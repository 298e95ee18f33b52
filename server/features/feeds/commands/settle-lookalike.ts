import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import type { CalendarEntry } from "../reading/entries.ts";
import { lockFeedOfEntry } from "./lock-feed.ts";
import { post } from "./take-entries.ts";

/** The entry is what was posted by hand, which from now on follows the calendar; or it is something else, and is posted. Throws NOT_FOUND, ALREADY_DECIDED, and what posting throws. */
export async function settleLookalike(work: Work, id: string, same: boolean): Promise<string> {
  const feed = await lockFeedOfEntry(work, id);
  const [waiting] = (await work.tx.query("select activity_id as activity, twin_id as twin, entry from feed_entries where id = $1", [asUuid(id)])) as { activity: string | null; twin: string | null; entry: CalendarEntry }[];
  if (!waiting) throw new Refused("NOT_FOUND");
  if (waiting.activity || !waiting.twin) throw new Refused("ALREADY_DECIDED");
  const activity = same ? waiting.twin : await post(work, feed, waiting.entry);
  // With another print than the calendar's, so that what was posted by hand becomes what the calendar says at the next reading.
  await work.tx.query("update feed_entries set activity_id = $2, digest = case when $3 then '' else digest end where id = $1", [asUuid(id), activity, same]);
  return feed.organisationId;
}
