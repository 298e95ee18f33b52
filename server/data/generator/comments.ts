import { inBulk } from "./in-bulk.ts";
import { remarks } from "./words.ts";
import type { Transaction } from "../transaction.ts";

/** Talk under initiatives, as many as were drawn for each, by residents of the wijk, each fourth an answer to the one before; and in the groups, by their members. */
export async function makeComments(tx: Transaction, comments: number, now: Date): Promise<void> {
  const said = (place: string) => `replace(rtrim(pg_temp.pick($2::text[], d.h, 2) || ' ' || pg_temp.pick($3::text[], d.h, 3) || ' ' || pg_temp.pick($4::text[], d.h, 4)), '{naam}', ${place})`;
  await inBulk(tx, "comments", async () => {
    await tx.query(
      `INSERT INTO comments (id, initiative_id, author_id, text, created_at, parent_id, reply_count)
       SELECT pg_temp.uuid_at(at, d.h), i.id, r.person_id, ${said("i.street")}, at,
         CASE WHEN nth % 4 = 0 THEN lag(pg_temp.uuid_at(at, d.h)) OVER (PARTITION BY i.n ORDER BY nth) END, CASE WHEN nth % 4 = 3 AND nth < i.comments THEN 1 ELSE 0 END
       FROM gen_initiatives i CROSS JOIN LATERAL generate_series(1, i.comments) nth CROSS JOIN LATERAL (SELECT pg_temp.dice('comment', i.n * 100000::bigint + nth) AS h OFFSET 0) d
       CROSS JOIN LATERAL (SELECT i.opened_at + least(interval '60 days', $1::timestamptz - i.opened_at) * (nth::float8 / (i.comments + 1)) AS at) t
       JOIN gen_residents r ON r.wijk_id = i.wijk_id AND r.n = pg_temp.roll(d.h, 1, i.residents) ORDER BY 1`,
      [now, remarks.openers, remarks.middles, remarks.closers],
    );
    await tx.query(
      `INSERT INTO comments (id, group_id, author_id, text, created_at)
       SELECT pg_temp.uuid_at(at, d.h), g.id, r.person_id, ${said("'het wijkcentrum'")}, at
       FROM generate_series(1, $5::int) nth CROSS JOIN LATERAL (SELECT pg_temp.dice('group comment', nth) AS h OFFSET 0) d
       JOIN gen_groups g ON g.n = 1 + pg_temp.roll(d.h, 0, (SELECT count(*) FROM gen_groups))
       CROSS JOIN LATERAL (SELECT g.created_at + interval '41 days' + ($1::timestamptz - g.created_at - interval '41 days') * (pg_temp.roll(d.h, 5, 1000000) / 1000000.0) AS at) t
       JOIN gen_residents r ON r.wijk_id = g.wijk_id AND r.n = (g.first + pg_temp.roll(d.h, 1, g.members) * g.stride) % g.residents ORDER BY 1`,
      [now, remarks.openers, remarks.middles, remarks.closers, comments - Math.round(comments * 0.85)],
    );
  });
  await inBulk(tx, "comment_reactions", async () => {
    await tx.query(
      `INSERT INTO comment_reactions (comment_id, kind, person_id)
       SELECT id, (ARRAY['AGREE','THANKS','HELP'])[1 + pg_temp.roll(pg_temp.dice(id::text, 0), 0, 3)], next FROM (
         SELECT c.id, lead(c.author_id) OVER (PARTITION BY c.initiative_id ORDER BY c.id) AS next FROM comments c JOIN gen_initiatives i ON i.id = c.initiative_id
       ) said WHERE next IS NOT NULL`,
    );
  });
}
