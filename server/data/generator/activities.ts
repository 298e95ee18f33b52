import { localDay } from "#shared/calendar/local-time.ts";
import type { Transaction } from "../transaction.ts";
import { gatheringNotes, gatherings } from "./words.ts";

/** Activities from two months before to half a year after now, at hours of the day in Hilversum. */
export async function makeActivities(tx: Transaction, activities: number, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO activities (id, organisation_id, wijk_id, title, about, place, starts_at, ends_at, price, kind, source, created_at)
     SELECT pg_temp.uuid_at($4::timestamptz - interval '61 days', h), o.ids[1 + pg_temp.roll(h, 1, cardinality(o.ids))], w.id, pg_temp.pick($2::text[], h, 2) || ' ' || street, pg_temp.pick($3::text[], h, 3), street,
       starts, starts + (1 + pg_temp.roll(h, 4, 3)) * interval '1 hour', CASE pg_temp.roll(h, 5, 3) WHEN 0 THEN 'gratis' WHEN 1 THEN '€ 3' END,
       CASE pg_temp.roll(h, 6, 10) WHEN 0 THEN 'WALK_IN' WHEN 1 THEN 'WORKS' ELSE 'ACTIVITY' END, 'Gegenereerd, om het platform te beproeven', $4::timestamptz - interval '61 days'
     FROM generate_series(1, $1::int) n CROSS JOIN LATERAL (SELECT pg_temp.dice('activity', n) AS h, pg_temp.dice('activity, when', n) AS k OFFSET 0) d
     CROSS JOIN LATERAL (SELECT pg_temp.roll(h, 0, 10000) AS lot OFFSET 0) l JOIN gen_wijken w ON lot >= w.low AND lot < w.high JOIN gen_streets s ON s.wijk_id = w.id
     CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM organisations) o
     CROSS JOIN LATERAL (SELECT pg_temp.pick(s.names, k, 2) AS street, (($5::date - 60 + pg_temp.roll(k, 0, 240)::int) + (9 + pg_temp.roll(k, 1, 12)) * interval '1 hour') AT TIME ZONE 'Europe/Amsterdam' AS starts) a
     ORDER BY starts, n`,
    [activities, gatherings, gatheringNotes, now, localDay(now)],
  );
}
