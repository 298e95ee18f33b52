// Activities, who holds them, who comes, and the calendars they come from.
import { randomUUID } from "node:crypto";
import { hashToken } from "#server/platform/session.ts";
import type { Makers, Making, Subject } from "./subject.ts";

export type CalendarSubject =
  | "feed"
  | "lookalike"
  | "activity"
  | "activity with places"
  | "registration"
  | "organisation"
  | "activity of organisation"
  | "activity that waits"
  | "organisation of Oost"
  | "new organisation"
  | "first post";

export function calendarOf({ town, people }: Making): Makers<CalendarSubject> {
  const { member } = people;
  /** Of Versa, in which many can take part. */
  async function withPlaces(): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `with made as (insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at, registration_wanted) values ('versa', 'oost', 'Samen eten', 'Soep', 'Hier', now() + interval '9 days', now() + interval '10 days', 'ACTIVITY', now(), true) returning id)
       insert into activity_places (activity_id) select id from made returning activity_id as id`);
    return { id: made?.id ?? "" };
  }

  /** Of Versa, at an address that nobody is let go to; in it an entry that looks like what stands on the calendar. */
  async function feed(): Promise<{ feed: Subject; lookalike: Subject }> {
    const twin = await activityOf("versa", "PLANNED");
    const { rows: [made] } = await town.pool.query<{ feed: string; lookalike: string }>(
      `with feed as (insert into feeds (organisation_id, wijk_id, address, usual_place, every_hours, followed_at, next_at) values ('versa', 'oost', 'https://127.0.0.1/' || gen_random_uuid(), 'Hier', 6, now(), now() + interval '1 day') returning id)
       insert into feed_entries (feed_id, uid, recurrence, twin_id, digest, entry, starts_at, seen_in)
         select id, 'u', '', $1, '', jsonb_build_object('uid', 'u', 'title', 'Thee', 'about', 'Thee', 'place', 'Daar', 'startsAt', now() + interval '1 day', 'endsAt', now() + interval '26 hours'), now() + interval '1 day', 0 from feed
       returning feed_id as feed, id as lookalike`, [twin.id]);
    return { feed: { id: made?.feed ?? "" }, lookalike: { id: made?.lookalike ?? "" } };
  }

  async function activityOf(organisationId: string, state: string): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, state, created_at)
       values ($1, 'oost', 'Koffie', 'Kom erbij.', 'Hier', now() + interval '1 day', now() + interval '25 hours', 'ACTIVITY', $2, now()) returning id`, [organisationId, state]);
    return { id: made?.id ?? "", version: 0 };
  }

  /** One of its own, because who loses trust loses it for all that stands on it. */
  async function organisation(trust: string): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>("insert into organisations (id, name, kind, about, trust) select 'o-' || gen_random_uuid(), 'Stichting', 'stichting', 'Doet iets', $1 returning id", [trust]);
    await activityOf(made?.id ?? "", "PLANNED");
    return { id: made?.id ?? "" };
  }

  return {
    feed: async () => (await feed()).feed,
    lookalike: async () => (await feed()).lookalike,
    activity: async () => ({ id: (await town.pool.query<{ id: string }>("select min(id::text) as id from activities a where wijk_id = 'oost' and not exists (select from activity_places ap where ap.activity_id = a.id)")).rows[0]?.id ?? "" }),
    "activity with places": withPlaces,
    registration: async () => {
      const [{ id: activityId }, key] = [await withPlaces(), randomUUID()];
      const { rows: [made] } = await town.pool.query<{ id: string }>(
        "with place as (update activity_places set taken = 1, last_number = 1 where activity_id = $1) insert into registrations (activity_id, number, state, party, person_id, key_hash, made_at) values ($1, 1, 'REGISTERED', 1, $2, $3, now()) returning id",
        [activityId, member.personId, hashToken(key)]);
      return { id: made?.id ?? "", key };
    },
    organisation: async () => ({ id: "versa" }),
    "activity of organisation": () => activityOf("versa", "PLANNED"),
    "activity that waits": () => activityOf("versa", "AWAITING"),
    "organisation of Oost": () => organisation("TRUSTED"),
    "new organisation": () => organisation("NEW"),
    "first post": async () => activityOf((await organisation("NEW")).id, "AWAITING"),
  };
}
