import type { Transaction } from "./transaction.ts";

// What the writing transactions keep in passing, counted anew after rows came in bulk.
const statements = [
  `INSERT INTO support_spread (initiative_id, buurt_id, supporters)
   SELECT n.* FROM (SELECT initiative_id, buurt_id, count(*)::int AS supporters FROM supports GROUP BY 1, 2) n LEFT JOIN support_spread s USING (initiative_id, buurt_id)
   WHERE s.supporters IS DISTINCT FROM n.supporters
   ON CONFLICT (initiative_id, buurt_id) DO UPDATE SET supporters = excluded.supporters`,
  `UPDATE initiative_counters c SET supporters = coalesce(s.n, 0), letter_supporters = coalesce(s.letter, 0), identity_supporters = coalesce(s.identity, 0), comments = coalesce(t.n, 0)
   FROM initiatives i
   LEFT JOIN (SELECT initiative_id, count(*)::int AS n, count(*) FILTER (WHERE grade = 'LETTER')::int AS letter, count(*) FILTER (WHERE grade = 'IDENTITY')::int AS identity
     FROM supports GROUP BY 1) s ON s.initiative_id = i.id
   LEFT JOIN (SELECT initiative_id, count(*)::int AS n FROM comments WHERE initiative_id IS NOT NULL GROUP BY 1) t ON t.initiative_id = i.id
   WHERE c.initiative_id = i.id AND (c.supporters, c.letter_supporters, c.identity_supporters, c.comments) IS DISTINCT FROM (coalesce(s.n, 0), coalesce(s.letter, 0), coalesce(s.identity, 0), coalesce(t.n, 0))`,
  `UPDATE groups g SET member_count = coalesce(m.n, 0), comment_count = coalesce(c.n, 0)
   FROM groups o
   LEFT JOIN (SELECT group_id, count(*)::int AS n FROM memberships WHERE state = 'ACTIVE' GROUP BY 1) m ON m.group_id = o.id
   LEFT JOIN (SELECT group_id, count(*)::int AS n FROM comments WHERE group_id IS NOT NULL GROUP BY 1) c ON c.group_id = o.id
   WHERE g.id = o.id AND (g.member_count, g.comment_count) IS DISTINCT FROM (coalesce(m.n, 0), coalesce(c.n, 0))`,
  `UPDATE wijkbudgets w SET allotted_cents = n.allotted, asked_cents = n.asked, reserved_cents = n.reserved, committed_cents = n.committed, paid_cents = n.paid
   FROM (SELECT wijk_id, year, coalesce(sum(cents) FILTER (WHERE from_account = 'COUNCIL'), 0) AS allotted, ${bands()} FROM bookings GROUP BY 1, 2) n
   WHERE w.wijk_id = n.wijk_id AND w.year = n.year`,
  `INSERT INTO initiative_money (initiative_id, wijk_id, year, asked_cents, reserved_cents, committed_cents, paid_cents)
   SELECT n.* FROM (SELECT initiative_id, wijk_id, year, ${bands()} FROM bookings WHERE initiative_id IS NOT NULL GROUP BY 1, 2, 3) n LEFT JOIN initiative_money m USING (initiative_id, year)
   WHERE (m.asked_cents, m.reserved_cents, m.committed_cents, m.paid_cents) IS DISTINCT FROM (n.asked, n.reserved, n.committed, n.paid)
   ON CONFLICT (initiative_id, year) DO UPDATE SET asked_cents = excluded.asked_cents, reserved_cents = excluded.reserved_cents,
     committed_cents = excluded.committed_cents, paid_cents = excluded.paid_cents`,
] as const;

/** What lies on each account: all that came to it less all that left it. */
export function bands(): string {
  return (["ASKED", "RESERVED", "COMMITTED", "PAID"] as const)
    .map((account) => `coalesce(sum(cents) FILTER (WHERE to_account = '${account}'), 0) - coalesce(sum(cents) FILTER (WHERE from_account = '${account}'), 0) AS ${account.toLowerCase()}`)
    .join(", ");
}

/** Sets every stored counter and sum to what the rows say. */
export async function settle(tx: Transaction): Promise<void> {
  for (const statement of statements) await tx.query(statement);
}
