import { migrations } from "#migrations/list.ts";
import { types, type Pool } from "pg";
import { DataSource } from "typeorm";

// Counts and cents stay far below 2^53; as text they would be added like words.
types.setTypeParser(types.builtins.INT8, Number);

/** Twice the cores: more connections only lengthen the queue inside Postgres (measured: the same throughput, a sixth of the p99). */
const poolSize = 4;

// A plan made for parameters in general is made once; just-in-time compilation costs more than these short statements take.
const settings = "-c timezone=UTC -c plan_cache_mode=force_generic_plan -c jit=off -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000";

/** TypeORM's plain half: connections, transactions and migrations. Rows are read by views and written by commands, both in SQL. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: "postgres", url, migrations, migrationsTableName: "migrations", logging: false,
    // Connections stay open when idle: a new one would have to learn all statements anew.
    poolSize, extra: { options: settings, keepAlive: true, idleTimeoutMillis: 0, application_name: "brink" }, parseInt8: true,
  });
}

/** The pool behind TypeORM, for reads and for statements by name. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
