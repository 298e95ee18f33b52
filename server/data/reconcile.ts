import { bands } from "./settle.ts";
import { rowsOf, type Transaction } from "./transaction.ts";

export interface Difference {
  readonly check: string;
  readonly where: string;
  readonly stored: number;
  readonly counted: number;
}

const money = ["asked", "reserved", "committed", "paid"] as const;

// Each: the check's name and SQL for where, what is stored and what the rows say. A missing counter counts as zero.
const checks: readonly (readonly [check: string, sql: string])[] = [
  ["supporters", `SELECT i.id::text, c.supporters, (SELECT count(*) FROM supports s WHERE s.initiative_id = i.id) FROM initiatives i LEFT JOIN initiative_counters c ON c.initiative_id = i.id`],
  ["comments of initiatives", `SELECT i.id::text, c.comments, n.n FROM initiatives i LEFT JOIN initiative_counters c ON c.initiative_id = i.id
    LEFT JOIN (SELECT initiative_id, count(*) AS n FROM comments GROUP BY 1) n ON n.initiative_id = i.id`],
  ["spread of supporters", `SELECT coalesce(s.initiative_id, n.initiative_id)::text || ' ' || coalesce(s.buurt_id, n.buurt_id), s.supporters, n.n FROM support_spread s
    FULL JOIN (SELECT initiative_id, buurt_id, count(*) AS n FROM supports GROUP BY 1, 2) n ON (n.initiative_id, n.buurt_id) = (s.initiative_id, s.buurt_id)`],
  ...["LETTER", "IDENTITY"].map((grade) => [`supporters by ${grade}`, `SELECT i.id::text, c.${grade.toLowerCase()}_supporters, (SELECT count(*) FROM supports s WHERE s.initiative_id = i.id AND s.grade = '${grade}')
    FROM initiatives i LEFT JOIN initiative_counters c ON c.initiative_id = i.id`] as const),
  ["grades in open rounds", `SELECT s.initiative_id::text || ' ' || s.grade, 0, count(*) FROM supports s JOIN initiatives i ON i.id = s.initiative_id JOIN persons p ON p.id = s.person_id
    WHERE i.stage = 'DRAAGVLAK' AND p.grade <> s.grade GROUP BY 1`],
  ["members of groups", `SELECT g.id::text, g.member_count, (SELECT count(*) FROM memberships m WHERE m.group_id = g.id AND m.state = 'ACTIVE') FROM groups g`],
  ["comments of groups", `SELECT g.id::text, g.comment_count, (SELECT count(*) FROM comments c WHERE c.group_id = g.id) FROM groups g`],
  ["answers of comments", `SELECT coalesce(c.id, n.parent_id)::text, c.reply_count, n.n FROM (SELECT * FROM comments WHERE reply_count > 0) c
    FULL JOIN (SELECT parent_id, count(*) AS n FROM comments WHERE parent_id IS NOT NULL GROUP BY 1) n ON n.parent_id = c.id`],
  ["costs of initiatives", `SELECT i.id::text, i.cost_cents, n.cents FROM initiatives i LEFT JOIN (SELECT initiative_id, sum(cents) AS cents FROM budget_lines WHERE kind = 'COST' GROUP BY 1) n ON n.initiative_id = i.id`],
  ["income of initiatives", `SELECT i.id::text, i.income_cents, n.cents FROM initiatives i LEFT JOIN (SELECT initiative_id, sum(cents) AS cents FROM budget_lines WHERE kind = 'INCOME' GROUP BY 1) n ON n.initiative_id = i.id`],
  ["wijkbudget, allotted", `SELECT w.wijk_id || ' ' || w.year, w.allotted_cents, n.cents FROM wijkbudgets w
    LEFT JOIN (SELECT wijk_id, year, sum(cents) AS cents FROM bookings WHERE from_account = 'COUNCIL' GROUP BY 1, 2) n ON (n.wijk_id, n.year) = (w.wijk_id, w.year)`],
  ...money.map((band) => [`wijkbudget, ${band}`, `SELECT w.wijk_id || ' ' || w.year, w.${band}_cents, n.${band} FROM wijkbudgets w
    LEFT JOIN (SELECT wijk_id, year, ${bands()} FROM bookings GROUP BY 1, 2) n ON (n.wijk_id, n.year) = (w.wijk_id, w.year)`] as const),
  ...money.map((band) => [`money of initiatives, ${band}`, `SELECT coalesce(m.initiative_id, n.initiative_id)::text || ' ' || coalesce(m.year, n.year), m.${band}_cents, n.${band} FROM initiative_money m
    FULL JOIN (SELECT initiative_id, year, ${bands()} FROM bookings WHERE initiative_id IS NOT NULL GROUP BY 1, 2) n ON (n.initiative_id, n.year) = (m.initiative_id, m.year)`] as const),
];

/** Every stored counter and sum against a slow recount of its rows: empty when all is well. */
export async function reconcile(db: Transaction): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [check, sql] of checks) {
    const found = rowsOf<Omit<Difference, "check">>(
      await db.query(`SELECT "where", coalesce(stored, 0)::float8 AS stored, coalesce(counted, 0)::float8 AS counted FROM (${sql}) AS both_sides ("where", stored, counted)
        WHERE coalesce(stored, 0) <> coalesce(counted, 0) ORDER BY 1`),
    );
    differences.push(...found.map((difference) => ({ check, ...difference })));
  }
  return differences;
}
