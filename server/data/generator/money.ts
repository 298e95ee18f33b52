import { bands } from "../settle.ts";
import type { Transaction } from "../transaction.ts";
import { inBulk } from "./in-bulk.ts";

/** All bookings of the drawn initiatives in the order of time, and before them enough allotted to each wijk and year to carry them. */
export async function makeMoney(tx: Transaction): Promise<void> {
  await tx.query(`
    INSERT INTO pots (wijk_id, year, source)
      SELECT DISTINCT wijk_id, year, 'Gegenereerd, om het platform te beproeven' FROM gen_initiatives WHERE public ON CONFLICT DO NOTHING;
    CREATE TEMP TABLE gen_bookings AS
      SELECT i.wijk_id, i.year, m.kind, m."from", m."to", CASE m.amount WHEN 'asked' THEN i.asked WHEN 'granted' THEN i.granted WHEN 'rest' THEN i.asked - i.granted ELSE i.returned END AS cents,
        i.id AS initiative_id, m.note, i.opened_at + m.day * interval '1 day' AS booked_at, CASE WHEN m.kind IN ('COMMITTED', 'RELEASED') THEN d.person_id WHEN m.kind = 'PAID' THEN r.person_id ELSE i.author_id END AS booked_by, m.position
      FROM gen_initiatives i JOIN gen_moves m ON m.final = i.stage JOIN gen_hands r ON r.wijk_id = i.wijk_id AND r.role = 'WIJKREGISSEUR'
      LEFT JOIN gen_hands d ON d.wijk_id = i.wijk_id AND d.role = i.hands[cardinality(i.hands)]`);
  await inBulk(tx, "bookings", async () => {
    await tx.query(`
      INSERT INTO bookings (wijk_id, year, kind, from_account, to_account, cents, initiative_id, note, booked_at, booked_by)
      SELECT wijk_id, year, kind, "from", "to", cents, initiative_id, note, booked_at, booked_by FROM (
        SELECT wijk_id, year, 'ALLOTTED' AS kind, 'COUNCIL' AS "from", 'FREE' AS "to", (1 + coalesce(sum(cents) FILTER (WHERE kind = 'RESERVED'), 0) * 11 / 10 / 100000)::bigint * 100000 AS cents,
          NULL::uuid AS initiative_id, 'Gegenereerd om te beproeven' AS note, make_timestamptz(year, 1, 1, 0, 0, 0, 'Europe/Amsterdam') AS booked_at, NULL::uuid AS booked_by, 0 AS position
        FROM gen_bookings GROUP BY 1, 2
        UNION ALL SELECT wijk_id, year, kind, "from", "to", cents, initiative_id, note, booked_at, booked_by, position FROM gen_bookings WHERE cents > 0
      ) b ORDER BY booked_at, initiative_id NULLS FIRST, position`);
  });
  await inBulk(tx, "initiative_money", async () => {
    await tx.query(`
      INSERT INTO initiative_money (initiative_id, wijk_id, year, asked_cents, reserved_cents, committed_cents, paid_cents)
      SELECT b.initiative_id, b.wijk_id, b.year, ${bands()} FROM bookings b JOIN gen_initiatives i ON i.id = b.initiative_id GROUP BY 1, 2, 3 ORDER BY 1`);
  });
}
