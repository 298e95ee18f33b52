import type { Transaction } from "../transaction.ts";
import { inBulk } from "./in-bulk.ts";
import { groupNames, streets } from "./words.ts";

/** Groups with five to forty members, each a walk through the residents of the wijk; the first two are stewards. */
export async function makeGroups(tx: Transaction, groups: number, now: Date): Promise<void> {
  await tx.query("CREATE TEMP TABLE gen_streets (wijk_id text PRIMARY KEY, names text[])");
  await tx.query("INSERT INTO gen_streets SELECT key, ARRAY(SELECT jsonb_array_elements_text(value)) FROM jsonb_each($1::jsonb)", [JSON.stringify(streets)]);
  await tx.query(
    `CREATE TEMP TABLE gen_groups AS
     SELECT n, row_number() OVER (PARTITION BY w.id ORDER BY n) - 1 AS in_wijk, w.id AS wijk_id, pg_temp.uuid_at(created_at, h) AS id, created_at, h, s.residents,
       pg_temp.roll(h, 1, s.residents)::int AS first, s.strides[1 + pg_temp.roll(h, 2, cardinality(s.strides))] AS stride, least(5 + pg_temp.roll(h, 3, 36), s.residents)::int AS members,
       pg_temp.pick($2::text[], h, 4) || ' ' || pg_temp.pick(t.names, h, 5) || CASE WHEN n > 100 THEN ' ' || n ELSE '' END AS name
     FROM generate_series(1, $1::int) n CROSS JOIN LATERAL (SELECT pg_temp.dice('group', n) AS h OFFSET 0) d
     CROSS JOIN LATERAL (SELECT pg_temp.roll(h, 0, 10000) AS place OFFSET 0) l
     -- The first few go round, so that no wijk is without a group.
     JOIN gen_wijken w ON CASE WHEN n <= (SELECT count(*) FROM gen_wijken) THEN w.nth = n ELSE place >= w.low AND place < w.high END
     JOIN gen_strides s ON s.wijk_id = w.id JOIN gen_streets t ON t.wijk_id = w.id
     CROSS JOIN LATERAL (SELECT $3::timestamptz - interval '1800 days' + pg_temp.roll(h, 6, 86400) * interval '30 seconds' AS created_at) c`,
    [groups, groupNames, now],
  );
  await tx.query(`
    ALTER TABLE gen_groups ADD PRIMARY KEY (wijk_id, in_wijk);
    INSERT INTO groups (id, wijk_id, name, about, visibility, joining, created_by, created_at)
      SELECT g.id, g.wijk_id, g.name, 'Wij maken plannen voor onze buurt en voeren ze samen uit. Nieuwe mensen zijn welkom.', CASE WHEN pg_temp.roll(h, 0, 12) = 0 THEN 'CLOSED' ELSE 'PUBLIC' END,
        CASE WHEN pg_temp.roll(h, 0, 12) = 0 THEN 'ON_REQUEST' ELSE 'OPEN' END, r.person_id, g.created_at
      FROM gen_groups g JOIN gen_residents r ON r.wijk_id = g.wijk_id AND r.n = g.first ORDER BY g.n;
    CREATE TEMP TABLE gen_group_counts AS SELECT wijk_id, count(*) AS groups FROM gen_groups GROUP BY 1;
  `);
  await inBulk(tx, "memberships", async () => {
    await tx.query(`
      INSERT INTO memberships (id, group_id, person_id, role, state, since)
        SELECT pg_temp.uuid_at(since, pg_temp.dice('member', g.n * 100::bigint + k)), g.id, r.person_id, CASE WHEN k < 2 THEN 'STEWARD' ELSE 'MEMBER' END, 'ACTIVE', since
        FROM gen_groups g CROSS JOIN LATERAL generate_series(0, g.members - 1) k CROSS JOIN LATERAL (SELECT g.created_at + k * interval '1 day' AS since) s
        JOIN gen_residents r ON r.wijk_id = g.wijk_id AND r.n = (g.first + k::bigint * g.stride) % g.residents ORDER BY g.n, k`);
  });
}
