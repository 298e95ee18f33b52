/** The part of a transaction that loading needs: TypeORM's EntityManager and a client of pg both have it. */
export interface Transaction {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * Many rows in one statement, in the order given (identity columns number them so). The table itself says the types;
 * the first row says the columns, so all rows must have the same.
 */
export async function insertRows(tx: Transaction, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(", ");
  await tx.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
}

/** TypeORM answers with the rows, pg with a result that holds them. */
export function rowsOf<R>(answer: unknown): readonly R[] {
  if (Array.isArray(answer)) return answer as R[];
  return typeof answer === "object" && answer !== null && "rows" in answer && Array.isArray(answer.rows) ? (answer.rows as R[]) : [];
}
