import type { MigrationInterface, QueryRunner } from "typeorm";

/** How often somebody did something lately, counted for all processes together. */
export class Allowances1763800000006 implements MigrationInterface {
  name = "Allowances1763800000006";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query("DROP TABLE allowances");
  }
}

// Unlogged: what was counted is worth no disk write, and a crash forgives.
const up = `
-- A key is sealed: it tells neither who nor from where. Used up until that moment; what lies in the past is as good as no row.
CREATE UNLOGGED TABLE allowances (key text PRIMARY KEY, used_until timestamptz NOT NULL) WITH (fillfactor = 70);
`;
