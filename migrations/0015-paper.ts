import type { MigrationInterface, QueryRunner } from "typeorm";

/** People without e-mail come in by a code on paper. */
export class Paper1763800000014 implements MigrationInterface {
  name = "Paper1763800000014";

  async up(run: QueryRunner): Promise<void> {
    await run.query("ALTER TABLE sessions DROP CONSTRAINT sessions_way_check, ADD CONSTRAINT sessions_way_check CHECK (way IN ('MAIL','PAPER','DEMO','RESIDENT','ORGANISATION','STAFF'))");
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query("DELETE FROM sessions WHERE way = 'PAPER'; ALTER TABLE sessions DROP CONSTRAINT sessions_way_check, ADD CONSTRAINT sessions_way_check CHECK (way IN ('MAIL','DEMO','RESIDENT','ORGANISATION','STAFF'))");
  }
}
