import type { Transaction } from "../transaction.ts";
import { inBulk } from "./in-bulk.ts";
import { reasonsWhy } from "./words.ts";

const withArticle = `CASE WHEN i.street ~ '(plein|hof|park|pad)$' THEN 'het ' WHEN i.street ~ '(straat|weg|laan|baan|drift|brink|meent|Groest|Drift)$' THEN 'de ' ELSE '' END || i.street`;

/** The drawn initiatives as rows, with their texts, budgets and history. */
export async function makeInitiatives(tx: Transaction, now: Date): Promise<void> {
  // The trigger of initiatives writes each into the search.
  const bothInBulk = (fill: () => Promise<void>) => inBulk(tx, "initiative_search", () => inBulk(tx, "initiatives", fill), true);
  await bothInBulk(async () => {
    await tx.query(
      `INSERT INTO initiatives (id, wijk_id, group_id, theme_id, author_id, title, goal, for_whom, place, planning, own_effort, upkeep, cost_cents, income_cents, demo_amounts, source, stage, stage_since,
         version, participation_level, created_at, updated_at)
       SELECT i.id, i.wijk_id, i.group_id, i.theme_id, i.author_id, left(replace(replace(t.titles[1 + pg_temp.roll(i.q, 5, 2)], '{naam}', i.street), '{plek}', ${withArticle}), 120),
         t.goals[1 + pg_temp.roll(i.q, 6, 2)] || ' ' || pg_temp.pick($1::text[], i.h, 3) || ' ' || pg_temp.pick($1::text[], i.k, 5),
         CASE WHEN i.stage = 'IDEE' THEN '' ELSE t.for_whom END, i.street, CASE WHEN i.stage = 'IDEE' THEN '' ELSE t.planning END, CASE WHEN i.stage = 'IDEE' THEN '' ELSE t.own_effort END,
         CASE WHEN i.stage = 'IDEE' THEN '' ELSE t.upkeep END, i.cost, i.income, true, 'Gegenereerd, om het platform te beproeven', i.stage, i.opened_at + w.day * interval '1 day',
         CASE WHEN i.stage = 'IDEE' THEN 1 ELSE 3 END, (ARRAY['ADVISEREN', 'COPRODUCEREN', 'COPRODUCEREN', 'MEEBESLISSEN', 'ZELFBEHEER'])[1 + pg_temp.roll(i.k, 4, 5)],
         i.opened_at - interval '21 days', i.opened_at + w.day * interval '1 day'
       FROM gen_initiatives i JOIN gen_topics t ON t.n = i.topic JOIN gen_way w ON w.final = i.stage AND w.stage = i.stage ORDER BY i.id`,
      [reasonsWhy],
    );
  });
  await inBulk(tx, "budget_lines", async () => {
    await tx.query(`
      INSERT INTO budget_lines (id, initiative_id, kind, description, cents, position)
      SELECT pg_temp.uuid_at(i.opened_at - interval '14 days', md5(i.h || l.position)), i.id, l.kind, l.description, l.cents, l.position
      FROM gen_initiatives i JOIN gen_topics t ON t.n = i.topic
      CROSS JOIN LATERAL (VALUES ('COST', t.costs[1], i.cost - i.cost * 3 / 10, 0), ('COST', t.costs[2], i.cost * 3 / 10, 1), ('INCOME', 'Eigen bijdrage van de buurt', i.income, 2)) l (kind, description, cents, position)
      WHERE l.cents > 0 ORDER BY i.id, l.position`);
  });
  await inBulk(tx, "stage_changes", async () => {
    await tx.query(
      `INSERT INTO stage_changes (initiative_id, stage, at, by_id, note)
       SELECT i.id, w.stage, i.opened_at + w.day * interval '1 day', CASE w.by WHEN 'author' THEN i.author_id WHEN 'regisseur' THEN r.person_id ELSE d.person_id END,
         CASE WHEN w.stage = 'INGETROKKEN' THEN 'Wij kregen het niet rond.' END
       FROM gen_initiatives i JOIN gen_way w ON w.final = i.stage JOIN gen_hands r ON r.wijk_id = i.wijk_id AND r.role = 'WIJKREGISSEUR'
       LEFT JOIN gen_hands d ON d.wijk_id = i.wijk_id AND d.role = i.hands[cardinality(i.hands)]
       WHERE i.opened_at + w.day * interval '1 day' <= $1 ORDER BY 3, 1, w.day`,
      [now],
    );
  });
}
