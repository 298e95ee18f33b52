import type { Transaction } from "./transaction.ts";

// What the writing transactions keep in passing, counted anew after rows came in bulk.
const statements = [
  `INSERT INTO support_counts AS c (initiative_id, buurt_id, grade, source, confirmed, supporters) ${recount()}
   ON CONFLICT (initiative_id, buurt_id, grade, source, confirmed) DO UPDATE SET supporters = excluded.supporters WHERE c.supporters <> excluded.supporters`,
  `INSERT INTO support_streets AS c (initiative_id, mark, supporters) ${recountStreets()} ON CONFLICT (initiative_id, mark) DO UPDATE SET supporters = excluded.supporters WHERE c.supporters <> excluded.supporters`,
  `UPDATE initiative_counters c SET supporters = coalesce(s.supporters, 0), confirmed = coalesce(s.confirmed, 0), counted = coalesce(s.counted, 0), comments = coalesce(t.n, 0)
   FROM initiatives i LEFT JOIN (${recountTotals()}) s ON s.initiative_id = i.id
   LEFT JOIN (SELECT initiative_id, count(*)::int AS n FROM comments WHERE initiative_id IS NOT NULL GROUP BY 1) t ON t.initiative_id = i.id
   WHERE c.initiative_id = i.id AND (c.supporters, c.confirmed, c.counted, c.comments) IS DISTINCT FROM (coalesce(s.supporters, 0), coalesce(s.confirmed, 0), coalesce(s.counted, 0), coalesce(t.n, 0))`,
  `INSERT INTO support_days AS d (initiative_id, day, supporters)
   SELECT initiative_id, day, sum(count(*)) OVER (PARTITION BY initiative_id ORDER BY day) FROM (SELECT initiative_id, (given_at AT TIME ZONE 'Europe/Amsterdam')::date AS day FROM supports) s GROUP BY initiative_id, day
   ON CONFLICT (initiative_id, day) DO UPDATE SET supporters = excluded.supporters WHERE d.supporters <> excluded.supporters`,
  `UPDATE initiative_counters c SET organisations = b.n FROM (SELECT initiative_id, count(*)::int AS n FROM backings GROUP BY 1) b WHERE b.initiative_id = c.initiative_id AND c.organisations <> b.n`,
  `UPDATE groups g SET member_count = coalesce(m.n, 0), comment_count = coalesce(c.n, 0)
   FROM groups o
   LEFT JOIN (SELECT group_id, count(*)::int AS n FROM memberships WHERE state = 'ACTIVE' GROUP BY 1) m ON m.group_id = o.id
   LEFT JOIN (SELECT group_id, count(*)::int AS n FROM comments WHERE group_id IS NOT NULL GROUP BY 1) c ON c.group_id = o.id
   WHERE g.id = o.id AND (g.member_count, g.comment_count) IS DISTINCT FROM (coalesce(m.n, 0), coalesce(c.n, 0))`,
  `UPDATE pots p SET allotted_cents = n.allotted, asked_cents = n.asked, reserved_cents = n.reserved, committed_cents = n.committed, paid_cents = n.paid
   FROM (SELECT pot_id, ${allotted()} AS allotted, ${bands()} FROM bookings GROUP BY 1) n WHERE p.id = n.pot_id`,
  `INSERT INTO initiative_money (initiative_id, pot, wijk_id, year, asked_cents, reserved_cents, committed_cents, paid_cents)
   SELECT n.initiative_id, n.pot, n.wijk_id, n.year, n.asked, n.reserved, n.committed, n.paid
   FROM (SELECT initiative_id, pot_id, pot, wijk_id, year, ${bands()} FROM bookings WHERE initiative_id IS NOT NULL GROUP BY 1, 2, 3, 4, 5) n LEFT JOIN initiative_money m USING (initiative_id, pot_id)
   WHERE (m.asked_cents, m.reserved_cents, m.committed_cents, m.paid_cents) IS DISTINCT FROM (n.asked, n.reserved, n.committed, n.paid)
   ON CONFLICT (initiative_id, pot_id) DO UPDATE SET asked_cents = excluded.asked_cents, reserved_cents = excluded.reserved_cents,
     committed_cents = excluded.committed_cents, paid_cents = excluded.paid_cents`,
] as const;

/** The votes themselves by all that support_counts tells apart; `more` may join the rows of supports `s` to others. */
export function recount(more = ""): string {
  return `SELECT s.initiative_id, s.buurt_id, s.grade, s.source, s.version >= r.material_version AS confirmed, count(*)::int AS supporters
    FROM supports s JOIN draagvlak_rounds r ON r.initiative_id = s.initiative_id ${more} GROUP BY 1, 2, 3, 4, 5`;
}

/** Those who count, by street, of the rounds whose rule asks it. */
export function recountStreets(): string {
  return `SELECT s.initiative_id, s.street, count(*)::int AS supporters FROM supports s JOIN draagvlak_rounds r ON r.initiative_id = s.initiative_id
    WHERE r.most_street_percent < 100 AND s.street <> '' AND s.version >= r.material_version AND s.grade = ANY (r.grades) GROUP BY 1, 2`;
}

/** All, those who confirmed, and those who count, of each round. */
export function recountTotals(): string {
  return `SELECT s.initiative_id, count(*)::int AS supporters, (count(*) FILTER (WHERE s.version >= r.material_version))::int AS confirmed,
    (count(*) FILTER (WHERE s.version >= r.material_version AND s.grade = ANY (r.grades)))::int AS counted FROM supports s JOIN draagvlak_rounds r ON r.initiative_id = s.initiative_id GROUP BY 1`;
}

/** What lies on each account: all that came to it less all that left it. */
export function bands(): string {
  return (["ASKED", "RESERVED", "COMMITTED", "PAID"] as const)
    .map((account) => `coalesce(sum(cents) FILTER (WHERE to_account = '${account}'), 0) - coalesce(sum(cents) FILTER (WHERE from_account = '${account}'), 0) AS ${account.toLowerCase()}`)
    .join(", ");
}

/** All that came into a pot from outside less all that left it. */
export function allotted(): string {
  return "coalesce(sum(cents) FILTER (WHERE from_account IN ('COUNCIL','OTHER_POT')), 0) - coalesce(sum(cents) FILTER (WHERE to_account IN ('COUNCIL','OTHER_POT')), 0)";
}

/** Sets every stored counter and sum to what the rows say. */
export async function settle(tx: Transaction): Promise<void> {
  for (const statement of statements) await tx.query(statement);
}
