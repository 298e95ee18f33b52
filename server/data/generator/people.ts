import type { Transaction } from "../transaction.ts";
import { firstNames, surnames } from "./words.ts";

/**
 * Accounts over the wijken by their inhabitants; one in ten has told no postcode. All joined before the first
 * initiative, so that nobody acts before they were there. Residents are numbered within their wijk, and a stride that does not divide their number walks through all of them: so groups and supporters are drawn without doubles.
 */
export async function makePeople(tx: Transaction, accounts: number, now: Date): Promise<void> {
  await tx.query(`
    CREATE TEMP TABLE gen_wijken AS
      SELECT id, row_number() OVER (ORDER BY position) AS nth, ((sum(inhabitants) OVER (ORDER BY position) - inhabitants) * 10000 / sum(inhabitants) OVER ())::int AS low,
        (sum(inhabitants) OVER (ORDER BY position) * 10000 / sum(inhabitants) OVER ())::int AS high,
        (SELECT array_agg(b.id ORDER BY b.id) FROM buurten b WHERE b.wijk_id = wijken.id) AS buurten
      FROM wijken WHERE inhabitants > 0;
  `);
  await tx.query(
    `CREATE TEMP TABLE gen_people AS
     SELECT n, w.id AS wijk_id, w.buurten, pg_temp.roll(h, 1, 10) = 0 AS unplaced, row_number() OVER (PARTITION BY w.id, pg_temp.roll(h, 1, 10) = 0 ORDER BY n) - 1 AS in_wijk,
       left(pg_temp.pick($2::text[], h, 2) || ' ' || pg_temp.pick($3::text[], h, 3), 80) AS name, CASE WHEN pg_temp.roll(h, 6, 10) < 5 THEN 'LETTER' WHEN pg_temp.roll(h, 6, 10) < 8 THEN 'POSTCODE' ELSE 'IDENTITY' END AS grade,
       CASE pg_temp.roll(h, 4, 20) WHEN 0 THEN 'UK' WHEN 1 THEN 'EN' ELSE 'NL' END AS locale,
       $4::timestamptz - interval '1900 days' + pg_temp.roll(h, 5, 86400) * interval '90 seconds' AS created_at, h
     FROM generate_series(1, $1::int) n CROSS JOIN LATERAL (SELECT pg_temp.dice('person', n) AS h OFFSET 0) d CROSS JOIN LATERAL (SELECT pg_temp.roll(h, 0, 10000) AS place OFFSET 0) l JOIN gen_wijken w ON place >= w.low AND place < w.high`,
    [accounts, firstNames, surnames, now],
  );
  await tx.query(`
    INSERT INTO persons (id, email, name, locale, grade, residence_way, residence_since, wijk_id, buurt_id, demo, created_at)
      SELECT pg_temp.uuid_at(created_at, h), 'account-' || n || '@generated.brink.example', name, locale, CASE WHEN unplaced THEN 'EMAIL' ELSE grade END,
        CASE WHEN unplaced THEN NULL WHEN grade = 'POSTCODE' THEN 'DECLARED' ELSE grade END, CASE WHEN NOT unplaced THEN created_at END,
        CASE WHEN NOT unplaced THEN wijk_id END, CASE WHEN NOT unplaced THEN buurten[1 + in_wijk % cardinality(buurten)] END, true, created_at
      FROM gen_people ORDER BY n;
    CREATE TEMP TABLE gen_residents AS
      SELECT wijk_id, in_wijk::int AS n, pg_temp.uuid_at(created_at, h) AS person_id, buurten[1 + in_wijk % cardinality(buurten)] AS buurt_id, grade FROM gen_people WHERE NOT unplaced;
    ALTER TABLE gen_residents ADD PRIMARY KEY (wijk_id, n);
    -- Primes above the number of buurten of a wijk: neighbours in the walk then live in different buurten, and all buurten are met.
    CREATE TEMP TABLE gen_strides AS
      SELECT r.wijk_id, r.residents, array_agg(p ORDER BY p) AS strides
      FROM (SELECT wijk_id, count(*)::int AS residents FROM gen_residents GROUP BY 1) r, unnest(ARRAY[11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53]) p WHERE r.residents % p <> 0 GROUP BY 1, 2;
    ANALYZE gen_residents;
  `);
}
