import { localDay } from "#shared/calendar/local-time.ts";
import type { Transaction } from "../transaction.ts";
import { gatheringNotes, gatherings } from "./words.ts";

/** Activities from two months before to half a year after now, at hours of the day in Hilversum. */
export async function makeActivities(tx: Transaction, activities: number, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO activities (id, organisation_id, wijk_id, title, about, place, starts_at, ends_at, price, price_cents, kind, by_municipality, works_state, source, created_at, changed_at)
     SELECT pg_temp.uuid_at($4::timestamptz - interval '61 days', h), CASE WHEN NOT works THEN o.ids[1 + pg_temp.roll(h, 1, cardinality(o.ids))] END, w.id, pg_temp.pick($2::text[], h, 2) || ' ' || street, pg_temp.pick($3::text[], h, 3), street,
       starts, starts + (1 + pg_temp.roll(h, 4, 3)) * interval '1 hour', CASE cost WHEN 0 THEN 'gratis' WHEN 1 THEN '€ 3' END, CASE cost WHEN 0 THEN 0 WHEN 1 THEN 300 END,
       CASE WHEN works THEN 'WORKS' WHEN sort = 0 THEN 'WALK_IN' ELSE 'ACTIVITY' END, works, CASE WHEN works THEN 'PLANNED' END, 'Gegenereerd, om het platform te beproeven', $4::timestamptz - interval '61 days', $4::timestamptz - interval '61 days'
     FROM generate_series(1, $1::int) n CROSS JOIN LATERAL (SELECT pg_temp.dice('activity', n) AS h, pg_temp.dice('activity, when', n) AS k OFFSET 0) d
     CROSS JOIN LATERAL (SELECT pg_temp.roll(h, 0, 10000) AS lot, pg_temp.roll(h, 5, 3) AS cost, pg_temp.roll(h, 6, 10) AS sort, pg_temp.roll(h, 6, 10) = 1 AS works OFFSET 0) l JOIN gen_wijken w ON lot >= w.low AND lot < w.high JOIN gen_streets s ON s.wijk_id = w.id
     CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM organisations) o
     CROSS JOIN LATERAL (SELECT pg_temp.pick(s.names, k, 2) AS street, (($5::date - 60 + pg_temp.roll(k, 0, 240)::int) + (9 + pg_temp.roll(k, 1, 12)) * interval '1 hour') AT TIME ZONE 'Europe/Amsterdam' AS starts) a
     ORDER BY starts, n`,
    [activities, gatherings, gatheringNotes, now, localDay(now)],
  );
}
