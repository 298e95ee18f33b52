import type { MigrationInterface, QueryRunner } from "typeorm";

const up = `
-- What a group keeps for its members: plans, quotes, photographs. Stored as it was checked when it came; it never changes.
CREATE TABLE group_files (
  id uuid PRIMARY KEY DEFAULT uuidv7(), group_id uuid NOT NULL REFERENCES groups, name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  kind text NOT NULL CHECK (kind IN ('PDF','PICTURE','ODT','ODS','DOCX','XLSX')), bytes integer NOT NULL CHECK (bytes > 0), content bytea NOT NULL,
  added_by uuid REFERENCES persons ON DELETE SET NULL, added_at timestamptz NOT NULL, CHECK (bytes = octet_length(content))
);
-- Compressed already.
ALTER TABLE group_files ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX group_files_group ON group_files (group_id, id DESC);
CREATE INDEX group_files_person ON group_files (added_by);
`;

const down = `
DROP TABLE group_files;
`;

/** Files of a group. */
export class Files1763800001026 implements MigrationInterface {
  name = "Files1763800001026";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
