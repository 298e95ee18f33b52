import { createDataSource } from "./data-source.ts";

// Two processes that start at once must not both migrate; the number is ours alone.
const lock = 4_020_001;

/** Brings the database at `url` to the newest migration; waits for another process that is doing so. */
export async function migrate(url: string): Promise<void> {
  const dataSource = await createDataSource(url).initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query("SET statement_timeout = 0");
    await guard.query("SELECT pg_advisory_lock($1)", [lock]);
    await dataSource.runMigrations({ transaction: "each" });
  } finally {
    await guard.query("SELECT pg_advisory_unlock($1)", [lock]).catch(() => undefined);
    await guard.release();
    await dataSource.destroy();
  }
}
