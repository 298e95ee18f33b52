import type { MigrationInterface, QueryRunner } from "typeorm";

/** Notes on a draft, and initiatives that go on as one. */
export class Notes1763800000011 implements MigrationInterface {
  name = "Notes1763800000011";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- A note stands at a passage: two places of the document, and the words that stood there. Its answers stand below it, one level deep.
CREATE TABLE draft_notes (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES initiatives, parent_id uuid REFERENCES draft_notes,
  kind text NOT NULL CHECK (kind IN ('COMMENT','SUGGESTION','ANSWER')), part text CHECK (part IN ('goal','forWhom','planning','ownEffort','upkeep')),
  anchor_from text, anchor_to text, quote text, text text NOT NULL, author_id uuid REFERENCES persons ON DELETE SET NULL, created_at timestamptz NOT NULL,
  removed_at timestamptz, state text CHECK (state IN ('OPEN','DONE','ACCEPTED','DECLINED')), settled_by uuid REFERENCES persons ON DELETE SET NULL, settled_at timestamptz,
  CHECK ((kind = 'ANSWER') = (parent_id IS NOT NULL)), CHECK (num_nonnulls(part, anchor_from, anchor_to, quote, state) = CASE kind WHEN 'ANSWER' THEN 0 ELSE 5 END),
  CHECK (state IS NULL OR state = 'OPEN' OR (kind = 'COMMENT') = (state = 'DONE')), CHECK (removed_at IS NULL OR text = ''), CHECK ((state = 'OPEN') = (settled_at IS NULL))
);
CREATE INDEX draft_notes_initiative ON draft_notes (initiative_id, id) WHERE parent_id IS NULL;
CREATE INDEX draft_notes_parent ON draft_notes (parent_id, id) WHERE parent_id IS NOT NULL;
CREATE INDEX draft_notes_author ON draft_notes (author_id);
CREATE INDEX draft_notes_settled_by ON draft_notes (settled_by);

-- One asks, the other's steward answers. What stays is said at the asking.
CREATE TABLE mergers (
  id uuid PRIMARY KEY DEFAULT uuidv7(), asking_id uuid NOT NULL REFERENCES initiatives, asked_id uuid NOT NULL REFERENCES initiatives, stays_id uuid NOT NULL REFERENCES initiatives,
  state text NOT NULL CHECK (state IN ('ASKED','AGREED','DECLINED','TAKEN_BACK')), reason text NOT NULL, asked_by uuid REFERENCES persons ON DELETE SET NULL, asked_at timestamptz NOT NULL,
  answer text NOT NULL DEFAULT '', answered_by uuid REFERENCES persons ON DELETE SET NULL, answered_at timestamptz,
  CHECK (asking_id <> asked_id), CHECK (stays_id IN (asking_id, asked_id)), CHECK ((state = 'ASKED') = (answered_at IS NULL))
);
-- Who asks each other at the same moment ask the same.
CREATE UNIQUE INDEX mergers_open ON mergers (least(asking_id, asked_id), greatest(asking_id, asked_id)) WHERE state = 'ASKED';
CREATE INDEX mergers_asking ON mergers (asking_id);
CREATE INDEX mergers_asked ON mergers (asked_id);
CREATE INDEX mergers_asked_by ON mergers (asked_by);
CREATE INDEX mergers_answered_by ON mergers (answered_by);
ALTER TABLE initiatives ADD COLUMN merged_into uuid REFERENCES initiatives, ADD CHECK (merged_into IS NULL OR (stage = 'INGETROKKEN' AND merged_into <> id));
CREATE INDEX initiatives_merged_into ON initiatives (merged_into) WHERE merged_into IS NOT NULL;
`;

const down = `
ALTER TABLE initiatives DROP COLUMN merged_into;
DROP TABLE mergers, draft_notes;
`;
