import type { Transaction } from "../transaction.ts";
import { inBulk } from "./in-bulk.ts";

/** Rounds, votes and their counters. Supporters walk through the wijk, so nobody votes twice and the buurten mix. */
export async function makeVotes(tx: Transaction, now: Date): Promise<void> {
  await inBulk(tx, "draagvlak_rounds", async () => {
    await tx.query(`
      INSERT INTO draagvlak_rounds (initiative_id, rule_id, threshold, buurten_needed, opened_at)
      SELECT id, rule_id, threshold, buurten_needed, opened_at FROM gen_initiatives WHERE public ORDER BY id`);
  });
  await inBulk(tx, "supports", async () => {
    await tx.query(
      `INSERT INTO supports (initiative_id, person_id, buurt_id, grade, version, given_at)
       SELECT i.id, r.person_id, r.buurt_id, r.grade, 3, i.opened_at + (nth + 1) * i.gap
       FROM (SELECT *, least(interval '13 days', ($1::timestamptz - opened_at) * 0.9) / greatest(votes, 1) AS gap FROM gen_initiatives WHERE votes > 0) i
       CROSS JOIN LATERAL generate_series(0, i.votes - 1) nth JOIN gen_residents r ON r.wijk_id = i.wijk_id AND r.n = (i.first + nth::bigint * i.stride) % i.residents`,
      [now],
    );
  });
  await inBulk(tx, "support_spread", async () => {
    await tx.query(`
      INSERT INTO support_spread (initiative_id, buurt_id, supporters)
      SELECT s.initiative_id, s.buurt_id, count(*)::int FROM supports s JOIN gen_initiatives i ON i.id = s.initiative_id GROUP BY 1, 2 ORDER BY 1, 2`);
  });
  await inBulk(tx, "initiative_counters", async () => {
    await tx.query(`
      INSERT INTO initiative_counters (initiative_id, supporters, letter_supporters, identity_supporters, comments)
      SELECT i.id, i.votes, coalesce(s.letter, 0), coalesce(s.identity, 0), i.comments FROM gen_initiatives i
      LEFT JOIN (SELECT initiative_id, (count(*) FILTER (WHERE grade = 'LETTER'))::int AS letter, (count(*) FILTER (WHERE grade = 'IDENTITY'))::int AS identity FROM supports GROUP BY 1) s ON s.initiative_id = i.id
      ORDER BY i.id`);
  });
}
