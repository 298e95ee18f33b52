import type { Transaction } from "../transaction.ts";
import { recount } from "../settle.ts";
import { inBulk } from "./in-bulk.ts";

/** Rounds, votes and their counters. Supporters walk through the wijk, so nobody votes twice and the buurten mix. */
export async function makeVotes(tx: Transaction, now: Date): Promise<void> {
  await inBulk(tx, "draagvlak_rounds", async () => {
    // What gathers support now has at least a week to go, however long ago it was drawn to have opened.
    await tx.query(
      `INSERT INTO draagvlak_rounds (initiative_id, rule_id, area, threshold, buurten_needed, most_buurt_percent, material_version, up_to_cents, opened_at, closes_at, extension_days)
       SELECT i.id, i.rule_id, a.area, i.threshold, i.buurten_needed, u.most_buurt_percent, 3, u.up_to_cents, i.opened_at,
         (date_trunc('day', greatest(i.opened_at + u.term_days * interval '1 day', CASE WHEN i.stage = 'DRAAGVLAK' THEN $1::timestamptz + interval '8 days' END) AT TIME ZONE 'Europe/Amsterdam') + interval '1 day') AT TIME ZONE 'Europe/Amsterdam', u.extension_days
       FROM gen_initiatives i JOIN draagvlak_rules u ON u.id = i.rule_id JOIN (SELECT wijk_id, array_agg(id ORDER BY id) AS area FROM buurten GROUP BY 1) a ON a.wijk_id = i.wijk_id
       WHERE i.public ORDER BY i.id`,
      [now],
    );
  });
  await inBulk(tx, "supports", async () => {
    await tx.query(
      `INSERT INTO supports (initiative_id, voter, person_id, buurt_id, grade, version, given_at)
       SELECT i.id, r.person_id, r.person_id, r.buurt_id, r.grade, 3, i.opened_at + (nth + 1) * i.gap
       FROM (SELECT *, least(interval '13 days', ($1::timestamptz - opened_at) * 0.9) / greatest(votes, 1) AS gap FROM gen_initiatives WHERE votes > 0) i
       CROSS JOIN LATERAL generate_series(0, i.votes - 1) nth JOIN gen_residents r ON r.wijk_id = i.wijk_id AND r.n = (i.first + nth::bigint * i.stride) % i.residents`,
      [now],
    );
  });
  await inBulk(tx, "support_counts", async () => {
    await tx.query(`INSERT INTO support_counts (initiative_id, buurt_id, grade, source, confirmed, supporters) ${recount("JOIN gen_initiatives i ON i.id = s.initiative_id")} ORDER BY 1, 2`);
  });
  await inBulk(tx, "initiative_counters", async () => {
    await tx.query(`INSERT INTO initiative_counters (initiative_id, supporters, confirmed, counted, comments) SELECT id, votes, votes, votes, comments FROM gen_initiatives ORDER BY id`);
  });
}
