import { rowsOf, type Transaction } from "../transaction.ts";

/**
 * Fills a large table without its foreign keys and indexes, which come back after: checking and sorting all rows at once is many
 * times faster than one by one. A key that other tables lean on stays, and so does one that a trigger asks for (`keepKey`). Inside the caller's transaction, so that a failure leaves the table as it was.
 */
export async function inBulk(tx: Transaction, table: string, fill: () => Promise<void>, keepKey = false): Promise<void> {
  const constraints = rowsOf<{ name: string; definition: string }>(
    await tx.query(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint c
       WHERE conrelid = $1::regclass AND (contype = 'f' OR contype IN ('p', 'u') AND NOT $2 AND NOT EXISTS (SELECT FROM pg_constraint r WHERE r.contype = 'f' AND r.confrelid = c.conrelid))
       ORDER BY contype DESC, conname`,
      [table, keepKey],
    ),
  );
  const indexes = rowsOf<{ name: string; definition: string }>(
    await tx.query(
      `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
       WHERE i.indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid) ORDER BY 1`,
      [table],
    ),
  );
  for (const { name } of constraints) await tx.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await tx.query(`DROP INDEX ${name}`);
  await fill();
  for (const { definition } of indexes) await tx.query(definition);
  for (const { name, definition } of constraints) await tx.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
}
