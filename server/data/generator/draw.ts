import type { Transaction } from "../transaction.ts";
import type { Scale } from "./scale.ts";

/**
 * Draws every initiative in one table of this session: its wijk, group, author, stage, day and amounts first, then how many
 * supporters and comments it has. Those that were handed in have at least what the rule asked.
 */
export async function drawInitiatives(tx: Transaction, scale: Scale, now: Date): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE gen_drawn AS
     SELECT n, h, k, q, w.id AS wijk_id, m.stage, m.stage NOT IN ('IDEE', 'CONCEPT') AS public,
       m.stage IN ('INGEDIEND', 'IN_BEHANDELING', 'TOEGEKEND', 'AFGEWEZEN', 'BUURTDEAL', 'IN_UITVOERING', 'GEREALISEERD', 'VERANTWOORD') AS handed_in,
       m.stage IN ('TOEGEKEND', 'BUURTDEAL', 'IN_UITVOERING', 'GEREALISEERD', 'VERANTWOORD') AS granted_at_all,
       $2::timestamptz - (m.youngest + pg_temp.roll(h, 2, m.oldest - m.youngest)) * interval '1 day' - pg_temp.roll(h, 3, 36000) * interval '1 second' AS opened_at,
       -- A small, a middling or a large sum in steps of five euro, so that each mandate is met; an idea has no budget yet.
       CASE WHEN m.stage = 'IDEE' THEN 0 WHEN size < 55 THEN 15000 + pg_temp.roll(k, 0, 371) * 500 WHEN size < 88 THEN 200500 + pg_temp.roll(k, 0, 1600) * 500
         ELSE 1000500 + pg_temp.roll(k, 0, 3000) * 500 END AS asked
     FROM generate_series(1, $1::int) n CROSS JOIN LATERAL (SELECT pg_temp.dice('initiative', n) AS h, pg_temp.dice('money', n) AS k, pg_temp.dice('who and where', n) AS q OFFSET 0) d
     CROSS JOIN LATERAL (SELECT pg_temp.roll(h, 0, 10000) AS place, pg_temp.roll(h, 1, 1000) AS fate, pg_temp.roll(h, 4, 100) AS size OFFSET 0) l
     JOIN gen_wijken w ON place >= w.low AND place < w.high JOIN gen_mix m ON fate >= m.low AND fate < m.high`,
    [scale.initiatives, now],
  );
  await tx.query("ANALYZE gen_drawn");
  await tx.query(
    `CREATE TEMP TABLE gen_initiatives AS
     WITH ready AS (
       SELECT i.*, pg_temp.uuid_at(i.opened_at - interval '21 days', i.h) AS id, g.id AS group_id, a.person_id AS author_id, pg_temp.local_year(i.opened_at) AS year,
         (pg_temp.roll(i.h, 5, (SELECT count(*) FROM gen_topics)))::int AS topic, pg_temp.pick(s.names, i.q, 4) AS street, r.residents,
         CASE WHEN pg_temp.roll(i.k, 2, 10) < 4 THEN ceil(i.asked / 5000.0)::bigint * 500 ELSE 0 END AS income,
         CASE WHEN NOT i.granted_at_all THEN 0 WHEN pg_temp.roll(i.k, 3, 4) = 0 THEN i.asked * 8 / 10 / 500 * 500 ELSE i.asked END AS granted,
         pg_temp.roll(i.q, 2, r.residents)::int AS first, r.strides[1 + pg_temp.roll(i.q, 3, cardinality(r.strides))] AS stride,
         u.id AS rule_id, u.supporters AS threshold, u.buurten AS buurten_needed, CASE WHEN i.handed_in THEN u.supporters ELSE 0 END AS least_votes,
         CASE WHEN i.public THEN (100 * sqrt(65536.0 / (1 + pg_temp.roll(i.k, 6, 65536))))::bigint ELSE 0 END AS weight,
         CASE WHEN i.public THEN (100 * sqrt(65536.0 / (1 + pg_temp.roll(i.h, 6, 65536))))::bigint ELSE 0 END AS talk_weight
       FROM gen_drawn i JOIN gen_group_counts c ON c.wijk_id = i.wijk_id JOIN gen_groups g ON g.wijk_id = i.wijk_id AND g.in_wijk = pg_temp.roll(i.q, 0, c.groups)
       JOIN gen_residents a ON a.wijk_id = i.wijk_id AND a.n = (g.first + pg_temp.roll(i.q, 1, g.members) * g.stride) % g.residents
       JOIN gen_strides r ON r.wijk_id = i.wijk_id JOIN gen_streets s ON s.wijk_id = i.wijk_id
       LEFT JOIN draagvlak_rules u ON u.scale = 'WIJK' AND i.asked > u.above_cents AND i.asked <= u.up_to_cents AND u.valid_from <= i.opened_at::date AND (u.valid_until IS NULL OR i.opened_at::date < u.valid_until)
     ), summed AS (
       SELECT *, sum(weight) OVER () AS weights, sum(weight) OVER (ORDER BY n) AS weights_so_far, sum(least_votes) OVER () AS least_of_all,
         sum(talk_weight) OVER () AS talk_weights, sum(talk_weight) OVER (ORDER BY n) AS talk_so_far
       FROM ready
     )
     SELECT s.*, s.asked + s.income AS cost,
       CASE WHEN s.stage = 'VERANTWOORD' AND pg_temp.roll(s.k, 1, 2) = 0 THEN s.granted * pg_temp.roll(s.k, 4, 12) / 10000 * 100 ELSE 0 END AS returned,
       least(s.residents, s.least_votes + CASE WHEN s.public THEN ${share("greatest(0, $1 - s.least_of_all)", "s.weights_so_far", "s.weight", "s.weights")} ELSE 0 END)::int AS votes,
       CASE WHEN s.public THEN ${share("$2::bigint", "s.talk_so_far", "s.talk_weight", "s.talk_weights")} ELSE 0 END::int AS comments,
       t.id AS theme_id, m.id AS mandate_id, m.hands, m.instrument
     FROM summed s JOIN gen_topics p ON p.n = s.topic LEFT JOIN gen_themes t ON t.wijk_id = s.wijk_id AND t.year = s.year AND t.domain = p.domain
     LEFT JOIN mandates m ON s.handed_in AND m.route = 'WIJKBUDGET' AND s.asked > m.above_cents AND s.asked <= m.up_to_cents
       AND m.valid_from <= (s.opened_at + interval '14 days')::date AND (m.valid_until IS NULL OR (s.opened_at + interval '14 days')::date < m.valid_until)`,
    [scale.votes, Math.round(scale.comments * 0.85)],
  );
  await tx.query("CREATE UNIQUE INDEX ON gen_initiatives (n); ANALYZE gen_initiatives");
}

/** This row's part of a whole number over running weights: the parts sum to the whole. */
function share(whole: string, soFar: string, weight: string, all: string): string {
  return `(${whole} * ${soFar} / ${all})::bigint - (${whole} * (${soFar} - ${weight}) / ${all})::bigint`;
}
