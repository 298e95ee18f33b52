import type { Transaction } from "./transaction.ts";

// One registers for a meal. Who comes is made up: demo people who hold no office.
const meals: readonly string[] = [
  `UPDATE activities SET registration_wanted = true, capacity = CASE title WHEN 'Smaak van Samen' THEN 8 ELSE 24 END
   WHERE title IN ('Ratatouille', 'Smaak van Samen', 'Hapje Noord', 'Senioreneetcafé') AND starts_at > $1`,
  "INSERT INTO activity_places (activity_id, capacity) SELECT id, capacity FROM activities WHERE registration_wanted AND starts_at > $1",
  `INSERT INTO registrations (id, activity_id, number, state, party, person_id, made_at)
   SELECT md5(a.id::text || p.id::text)::uuid, a.id, p.n, CASE WHEN p.n <= a.capacity THEN 'REGISTERED' ELSE 'WAITING' END, 1, p.id, $1
   FROM (SELECT DISTINCT ON (title) id, capacity FROM activities WHERE registration_wanted AND starts_at > $1 ORDER BY title, starts_at) a
   CROSS JOIN (SELECT p.id, row_number() OVER (ORDER BY p.id) AS n FROM persons p WHERE p.demo AND NOT EXISTS (SELECT FROM roles r WHERE r.person_id = p.id) LIMIT 11) p`,
  `UPDATE activity_places p SET last_number = n.last, taken = n.taken, waiting = n.waiting
   FROM (SELECT activity_id, max(number) AS last, count(*) FILTER (WHERE state = 'REGISTERED') AS taken, count(*) FILTER (WHERE state = 'WAITING') AS waiting FROM registrations WHERE made_at <= $1 GROUP BY 1) n
   WHERE p.activity_id = n.activity_id`,
];

export async function layPlaces(tx: Transaction, now: Date): Promise<void> {
  for (const statement of meals) await tx.query(statement, [now]);
}
