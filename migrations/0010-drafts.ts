import type { MigrationInterface, QueryRunner } from "typeorm";

/** Drafts that several people write at once: the merged document, and what it says. */
export class Drafts1763800000009 implements MigrationInterface {
  name = "Drafts1763800000009";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
CREATE TABLE initiative_drafts (
  initiative_id uuid PRIMARY KEY REFERENCES initiatives, state bytea NOT NULL, text jsonb NOT NULL, rich jsonb NOT NULL,
  -- Why it could not be taken as it stands: a reason of shared/refusal-reasons.ts.
  problem text,
  -- Counts what was stored: a process that holds the document knows by it whether others stored since.
  revision integer NOT NULL DEFAULT 1 CHECK (revision > 0), updated_at timestamptz NOT NULL
);
-- The parts with their marks and lists; null where they were only ever plain text.
ALTER TABLE initiatives ADD COLUMN rich jsonb;
`;

const down = `
ALTER TABLE initiatives DROP COLUMN rich;
DROP TABLE initiative_drafts;
`;
