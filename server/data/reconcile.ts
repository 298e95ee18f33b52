import { allotted, bands, recount, recountStreets, recountTotals } from "./settle.ts";
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
  ...(["supporters", "confirmed", "counted"] as const).map((sum) => [sum === "supporters" ? sum : `supporters who ${sum === "counted" ? "count" : "confirmed"}`,
    `SELECT i.id::text, c.${sum}, n.${sum} FROM initiatives i LEFT JOIN initiative_counters c ON c.initiative_id = i.id LEFT JOIN (${recountTotals()}) n ON n.initiative_id = i.id`] as const),
  ["supporters without a round", `SELECT s.initiative_id::text, 0, count(*) FROM supports s WHERE NOT EXISTS (SELECT FROM draagvlak_rounds r WHERE r.initiative_id = s.initiative_id) GROUP BY 1`],
  ["supporters by buurt, grade and source", `SELECT concat_ws(' ', coalesce(c.initiative_id, n.initiative_id), coalesce(c.buurt_id, n.buurt_id), coalesce(c.grade, n.grade), coalesce(c.source, n.source),
      CASE WHEN coalesce(c.confirmed, n.confirmed) THEN 'confirmed' ELSE 'asked again' END), c.supporters, n.supporters FROM support_counts c
    FULL JOIN (${recount()}) n ON (n.initiative_id, n.buurt_id, n.grade, n.source, n.confirmed) = (c.initiative_id, c.buurt_id, c.grade, c.source, c.confirmed)`],
  // By the initiative alone: a street is told to nobody.
  ["supporters by street", `SELECT coalesce(c.initiative_id, n.initiative_id)::text, c.supporters, n.supporters FROM support_streets c
    FULL JOIN (${recountStreets()}) n ON (n.initiative_id, n.street) = (c.initiative_id, c.mark)`],
  ["organisations behind initiatives", `SELECT i.id::text, c.organisations, n.n FROM initiatives i LEFT JOIN initiative_counters c ON c.initiative_id = i.id
    LEFT JOIN (SELECT initiative_id, count(*) AS n FROM backings GROUP BY 1) n ON n.initiative_id = i.id`],
  // Without an account, they are known by what the street gathered alone.
  ["voices of the street", `SELECT s.initiative_id::text, 0, count(*) FROM supports s JOIN initiatives i ON i.id = s.initiative_id WHERE i.stage = 'DRAAGVLAK' AND s.source <> 'ONLINE'
    AND NOT EXISTS (SELECT FROM street_voices v WHERE v.initiative_id = s.initiative_id AND v.voter = s.voter AND v.opinion = 'SUPPORT') GROUP BY 1`],
  ["comments of initiatives", `SELECT i.id::text, c.comments, n.n FROM initiatives i LEFT JOIN initiative_counters c ON c.initiative_id = i.id
    LEFT JOIN (SELECT initiative_id, count(*) AS n FROM comments GROUP BY 1) n ON n.initiative_id = i.id`],
  ...([["theme", "wijkthemas"], ["activity", "activities"]] as const).map(
    ([kind, table]) => [`comments of ${table}`, `SELECT s.id::text, s.comment_count, (SELECT count(*) FROM comments c WHERE c.${kind}_id = s.id) FROM ${table} s`] as const,
  ),
  ["homes and grades in open rounds", `SELECT s.initiative_id::text || ' ' || s.grade, 0, count(*) FROM supports s JOIN initiatives i ON i.id = s.initiative_id JOIN persons p ON p.id = s.person_id
    WHERE i.stage = 'DRAAGVLAK' AND s.source = 'ONLINE' AND (p.grade, p.buurt_id, coalesce(p.street, '')) IS DISTINCT FROM (s.grade, s.buurt_id, s.street) GROUP BY 1`],
  ["supporters from outside the area", `SELECT s.initiative_id::text, 0, count(*) FROM supports s JOIN draagvlak_rounds r ON r.initiative_id = s.initiative_id WHERE s.buurt_id <> ALL (r.area) GROUP BY 1`],
  ["places taken", `SELECT p.activity_id::text, p.taken, (SELECT sum(r.party) FROM registrations r WHERE r.activity_id = p.activity_id AND r.state IN ('REGISTERED','OFFERED')) FROM activity_places p`],
  ["places waited for", `SELECT p.activity_id::text, p.waiting, (SELECT sum(r.party) FROM registrations r WHERE r.activity_id = p.activity_id AND r.state = 'WAITING') FROM activity_places p`],
  ["members of groups", `SELECT g.id::text, g.member_count, (SELECT count(*) FROM memberships m WHERE m.group_id = g.id AND m.state = 'ACTIVE') FROM groups g`],
  ["comments of groups", `SELECT g.id::text, g.comment_count, (SELECT count(*) FROM comments c WHERE c.group_id = g.id) FROM groups g`],
  ["answers of comments", `SELECT coalesce(c.id, n.parent_id)::text, c.reply_count, n.n FROM (SELECT * FROM comments WHERE reply_count > 0) c
    FULL JOIN (SELECT parent_id, count(*) AS n FROM comments WHERE parent_id IS NOT NULL GROUP BY 1) n ON n.parent_id = c.id`],
  ["costs of initiatives", `SELECT i.id::text, i.cost_cents, n.cents FROM initiatives i LEFT JOIN (SELECT initiative_id, sum(cents) AS cents FROM budget_lines WHERE kind = 'COST' GROUP BY 1) n ON n.initiative_id = i.id`],
  ["income of initiatives", `SELECT i.id::text, i.income_cents, n.cents FROM initiatives i LEFT JOIN (SELECT initiative_id, sum(cents) AS cents FROM budget_lines WHERE kind = 'INCOME' GROUP BY 1) n ON n.initiative_id = i.id`],
  ["pot, allotted", `SELECT p.id, p.allotted_cents, n.allotted FROM pots p LEFT JOIN (SELECT pot_id, ${allotted()} AS allotted FROM bookings GROUP BY 1) n ON n.pot_id = p.id`],
  ...money.map((band) => [`pot, ${band}`, `SELECT p.id, p.${band}_cents, n.${band} FROM pots p LEFT JOIN (SELECT pot_id, ${bands()} FROM bookings GROUP BY 1) n ON n.pot_id = p.id`] as const),
  ...money.map((band) => [`money of initiatives, ${band}`, `SELECT coalesce(m.initiative_id, n.initiative_id)::text || ' ' || coalesce(m.pot_id, n.pot_id), m.${band}_cents, n.${band} FROM initiative_money m
    FULL JOIN (SELECT initiative_id, pot_id, ${bands()} FROM bookings WHERE initiative_id IS NOT NULL GROUP BY 1, 2) n ON (n.initiative_id, n.pot_id) = (m.initiative_id, m.pot_id)`] as const),
  // What one pot gives another gets.
  ["moved between pots", `SELECT 'all pots', 0, sum(CASE WHEN to_account = 'OTHER_POT' THEN cents ELSE -cents END) FROM bookings WHERE 'OTHER_POT' IN (from_account, to_account)`],
  ["pots below their rule", `SELECT id, 0, committed_cents + paid_cents - allotted_cents - overrun_cents FROM pots WHERE committed_cents + paid_cents > allotted_cents + overrun_cents`],
  ["corrections that are not the way back", `SELECT c.id::text, b.cents, CASE WHEN (c.from_account, c.to_account, c.pot_id, c.initiative_id) IS NOT DISTINCT FROM (b.to_account, b.from_account, b.pot_id, b.initiative_id) THEN c.cents END
    FROM bookings c JOIN bookings b ON b.id = c.corrects`],
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
