import { type Telling, id } from "./telling.ts";

/** The editors of the organisation behind an activity `a`. */
const editors = (text: string) => `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, a.id as activity_id, ${text} as text, a.title as about
  from activities a join roles ro on ro.kind = 'ORGANISATION_EDITOR' and ro.organisation_id = a.organisation_id and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2) where a.id = ${id("activityId")}`;

/** What organisations post. */
export const calendarTellings: Readonly<Record<string, Telling>> = {
  ActivityAwaits: {
    kind: "ACTIVITY_AWAITS",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, a.id as activity_id, null as text, a.title as about
      from activities a join roles ro on ro.kind = 'WIJKREGISSEUR' and (ro.wijk_id is null or ro.wijk_id = a.wijk_id) and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
      where a.id = ${id("activityId")} and a.state = 'AWAITING'`,
  },
  ActivityReturned: { kind: "ACTIVITY_RETURNED", whom: editors("a.state_reason") },
  OrganisationTrusted: { kind: "ORGANISATION_TRUSTED", whom: editors("null") },
  TrustTaken: {
    kind: "TRUST_TAKEN",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, o.trust_reason as text, o.name as about
      from organisations o join roles ro on ro.kind = 'ORGANISATION_EDITOR' and ro.organisation_id = o.id and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
      where o.id = $1::jsonb ->> 'organisationId' and o.trust = 'LOST'`,
  },
  FeedPaused: {
    kind: "FEED_PAUSED",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, o.name as about from feeds f join organisations o on o.id = f.organisation_id
      join roles ro on ro.kind = 'ORGANISATION_EDITOR' and ro.organisation_id = o.id and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2) where f.id = ${id("feedId")}`,
  },
};
