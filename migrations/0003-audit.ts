import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who did what: rows that are only ever added, each sealed onto the one before it. */
export class Audit1763800000002 implements MigrationInterface {
  name = "Audit1763800000002";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query("DROP TABLE audit_log, audit_head; DROP FUNCTION audit_log_is_only_added_to; ALTER TABLE persons DROP COLUMN pseudonym;");
  }
}

const up = `
-- By what the audit log calls somebody: means nothing without this row, so erasing a person leaves the log whole and nameless.
ALTER TABLE persons ADD COLUMN pseudonym uuid NOT NULL UNIQUE DEFAULT gen_random_uuid();
CREATE TABLE audit_log (
  id bigint PRIMARY KEY, at timestamptz NOT NULL, actor uuid, act text NOT NULL, outcome text NOT NULL,
  subject_kind text, subject_id text, on_behalf_of text, wijk_id text, rule text, facts jsonb NOT NULL,
  previous text NOT NULL, hash text NOT NULL UNIQUE, CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
);
CREATE INDEX audit_log_subject ON audit_log (subject_kind, subject_id, id DESC);
CREATE INDEX audit_log_wijk ON audit_log (wijk_id, id DESC);
-- Its one row is locked by whoever adds, last of all before their commit: a chain has one end.
CREATE TABLE audit_head (is_the_end boolean PRIMARY KEY DEFAULT true CHECK (is_the_end), last bigint NOT NULL, hash text NOT NULL);
INSERT INTO audit_head (last, hash) VALUES (0, '');
CREATE FUNCTION audit_log_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is only added to'; END $$;
CREATE TRIGGER audit_log_unchanged BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION audit_log_is_only_added_to();
CREATE TRIGGER audit_log_kept BEFORE TRUNCATE ON audit_log EXECUTE FUNCTION audit_log_is_only_added_to();
`;
