// What the calendar's lanes ask for beside the town: a wijk in whose month two thousand things go on, and calendars of people of their own.
import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import { hashOfSecret } from "#server/features/feeds/calendar-secret.ts";
import type { Span, Subjects } from "../subjects.ts";

const crowd = 2_000;
const followed = 60;
const dates = 52;

/** Answers the month in three parts of as many days. */
export async function fillMonth(client: Client, { spans, month }: Subjects): Promise<Span> {
  const wijk = spans.at(-1)?.wijk;
  if (!wijk) throw new Error("no wijk with a month of activities");
  await client.query(
    `insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, price_cents, kind, created_at)
     select (select id from organisations order by id limit 1), $1, 'Activiteit ' || n, 'Iedereen is welkom.', 'Het wijkcentrum', at, at + interval '90 minutes', 0, 'ACTIVITY', now()
     from generate_series(0, $4::int - 1) n cross join lateral (select date_trunc('minute', $2::timestamptz + ($3::timestamptz - $2::timestamptz) * n / $4) as at) t`,
    [wijk, month.from, month.until, crowd],
  );
  await client.query("analyze activities");
  const [from, until] = [Date.parse(month.from), Date.parse(month.until)];
  const at = (share: number) => new Date(from + (until - from) * share).toISOString();
  return { wijk, from: month.from, second: at(1 / 3), third: at(2 / 3), until: month.until };
}

/** Everybody follows sixty activities and a theme with one that comes back for a year. Answers the secrets of their calendars. */
export async function giveCalendars(client: Client, { readers }: Subjects): Promise<string[]> {
  const { rows: [series] } = await client.query<{ id: string }>(
    `insert into activity_series (rule, starts_local, minutes, entry, created_at, changed_at, expanded_until)
     select 'FREQ=WEEKLY', to_char(date_trunc('day', now() at time zone 'Europe/Amsterdam') + interval '10 hours', 'YYYY-MM-DD"T"HH24:MI'), 90, '{}', now(), now(), now() + interval '18 months' returning id`);
  await client.query(
    `insert into activities (wijk_id, organisation_id, theme_id, series_id, recurrence_id, title, about, place, starts_at, ends_at, kind, created_at)
     select t.wijk_id, (select id from organisations order by id limit 1), t.id, s.id, at, 'Koffie, en taart', 'Elke week.', 'Het wijkcentrum', at, at + interval '90 minutes', 'WALK_IN', now()
     from activity_series s cross join generate_series(0, $2::int - 1) n cross join lateral (select (s.starts_local::timestamp + n * interval '1 week') at time zone 'Europe/Amsterdam' as at) d
     cross join (select id, wijk_id from wijkthemas order by id limit 1) t where s.id = $1`,
    [series?.id, dates],
  );
  const persons = readers.map(({ person }) => person);
  const secrets = persons.map(() => randomBytes(24).toString("base64url"));
  await client.query("insert into personal_calendars (person_id, secret_hash, made_at) select *, now() from unnest($1::uuid[], $2::text[])", [persons, secrets.map(hashOfSecret)]);
  await client.query(
    `insert into talk_follows (person_id, activity_id, theme_id, until_comment_id, since)
     select p, a.id, null::uuid, gen_random_uuid(), now() from unnest($1::uuid[]) p
       cross join lateral (select id from activities where series_id is null and starts_at > now() and starts_at < now() + interval '10 months' order by md5(p::text || id::text) limit $2) a
     union all select p, null, (select theme_id from activities where series_id = $3 limit 1), gen_random_uuid(), now() from unnest($1::uuid[]) p on conflict do nothing`,
    [persons, followed, series?.id],
  );
  await client.query("analyze activities, talk_follows, personal_calendars");
  return secrets;
}
