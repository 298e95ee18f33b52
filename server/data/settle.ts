import type { Transaction } from "./transaction.ts";

// What the writing transactions keep in passing, counted anew after rows came in bulk.
const statements = [
  `UPDATE initiative_counters c SET supporters = coalesce(s.n, 0), comments = coalesce(t.n, 0)
   FROM initiatives i
   LEFT JOIN (SELECT initiative_id, count(*)::int AS n FROM supports GROUP BY 1) s ON s.initiative_id = i.id
   LEFT JOIN (SELECT initiative_id, count(*)::int AS n FROM comments WHERE initiative_id IS NOT NULL GROUP BY 1) t ON t.initiative_id = i.id
   WHERE c.initiative_id = i.id AND (c.supporters, c.comments) IS DISTINCT FROM (coalesce(s.n, 0), coalesce(t.n, 0))`,
  `INSERT INTO support_spread (initiative_id, buurt_id, supporters)
   SELECT initiative_id, buurt_id, count(*)::int FROM supports GROUP BY 1, 2
   ON CONFLICT (initiative_id, buurt_id) DO UPDATE SET supporters = excluded.supporters WHERE support_spread.supporters <> excluded.supporters`,
  `UPDATE groups g SET member_count = n.members, comment_count = n.comments
   FROM (SELECT id, (SELECT count(*) FROM memberships m WHERE m.group_id = groups.id AND m.state = 'ACTIVE')::int AS members,
                (SELECT count(*) FROM comments c WHERE c.group_id = groups.id)::int AS comments FROM groups) n
   WHERE g.id = n.id AND (g.member_count, g.comment_count) IS DISTINCT FROM (n.members, n.comments)`,
  `UPDATE wijkbudgets w SET allotted_cents = n.allotted, asked_cents = n.asked, reserved_cents = n.reserved, committed_cents = n.committed, paid_cents = n.paid
   FROM (SELECT wijk_id, year, sum(cents) FILTER (WHERE from_account = 'COUNCIL') AS allotted, ${bands()} FROM bookings GROUP BY 1, 2) n
   WHERE w.wijk_id = n.wijk_id AND w.year = n.year`,
  `INSERT INTO initiative_money (initiative_id, wijk_id, year, asked_cents, reserved_cents, committed_cents, paid_cents)
   SELECT initiative_id, wijk_id, year, ${bands()} FROM bookings WHERE initiative_id IS NOT NULL GROUP BY 1, 2, 3
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
