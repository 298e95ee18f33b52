import { feedLimits, feedRhythms } from "#shared/feeds/faults.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf, Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { cancelActivity } from "../../activities/commands/cancel-activity.ts";
import { demandEditor, lockFeed } from "./lock-feed.ts";

export interface NewFeed {
  readonly organisationId: string;
  readonly address: string;
  readonly wijkId: string;
  readonly usualPlace: string;
  readonly everyHours: number;
}

/** Follows a calendar elsewhere in the name of an organisation; it is read at the next turn. Answers the organisation's id. Throws NOT_FOUND, NOT_ALLOWED, UNKNOWN_ADDRESS, TOO_MANY, ALREADY_HELD. */
export async function followFeed(work: Work, { organisationId, address: typed, wijkId, usualPlace, everyHours }: NewFeed): Promise<string> {
  await demandEditor(work, organisationId);
  const address = addressOf(typed);
  const place = tidy(usualPlace);
  refuseIf(textProblem(place, "activityPlace"));
  refuseIf(!feedRhythms.some((hours) => hours === everyHours) && "INVALID_TERM");
  const [standing] = (await work.tx.query(
    `select (select count(*)::int from feeds where organisation_id = o.id) as feeds, exists (select from feeds where organisation_id = o.id and address = $2) as followed, exists (select from wijken where id = $3) as wijk
     from organisations o where o.id = $1 for update`, [organisationId, address, wijkId],
  )) as [{ feeds: number; followed: boolean; wijk: boolean }];
  if (!standing.wijk) throw new Refused("NOT_FOUND");
  refuseIf(standing.followed && "ALREADY_HELD");
  refuseIf(standing.feeds >= feedLimits.feeds && "TOO_MANY");
  await work.tx.query(
    "insert into feeds (organisation_id, wijk_id, address, usual_place, every_hours, followed_by, followed_at, next_at) values ($1, $2, $3, $4, $5, $6, $7, $7)",
    [organisationId, wijkId, address, place, everyHours, work.viewer, work.now],
  );
  work.audit({ act: "FeedFollowed", onBehalfOf: ["organisation", organisationId], wijkId });
  return organisationId;
}

/** Lets it rest, or goes on: then it begins anew, whatever failed before. Throws NOT_FOUND. */
export async function setPaused(work: Work, id: string, paused: boolean): Promise<string> {
  const feed = await lockFeed(work, id);
  if (paused) await work.tx.query("update feeds set state = 'PAUSED' where id = $1", [feed.id]);
  else await work.tx.query("update feeds set state = 'ACTIVE', failures = 0, fault = null, next_at = $2, followed_by = $3 where id = $1", [feed.id, work.now, work.viewer]);
  return feed.organisationId;
}

/** Follows it no longer. What it brought and is still to come stays as if it was posted by hand, or is cancelled. Throws NOT_FOUND. */
export async function stopFeed(work: Work, id: string, cancels: boolean): Promise<string> {
  const feed = await lockFeed(work, id);
  if (cancels) {
    const coming = (await work.tx.query(
      "select fe.activity_id as activity, fe.uid from feed_entries fe join activities a on a.id = fe.activity_id where fe.feed_id = $1 and a.starts_at > $2 and a.state in ('PLANNED', 'AWAITING') order by a.id", [feed.id, work.now],
    )) as { activity: string; uid: string }[];
    for (const { activity, uid } of coming) await cancelActivity(work, activity, { reason: "", source: { feedId: feed.id, uid } });
  }
  await work.tx.query("delete from feeds where id = $1", [feed.id]);
  work.audit({ act: "FeedStopped", onBehalfOf: ["organisation", feed.organisationId], wijkId: feed.wijkId, facts: { cancels } });
  return feed.organisationId;
}

/** As people copy it: webcal is how calendars call https. Throws UNKNOWN_ADDRESS for what is none. */
function addressOf(typed: string): string {
  const address = typed.trim().replace(/^webcals?:/iu, "https:");
  refuseIf((!URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol) || address.length > feedLimits.address) && "UNKNOWN_ADDRESS");
  return new URL(address).href;
}
