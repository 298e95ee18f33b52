import type { MigrationInterface, QueryRunner } from "typeorm";

/** Talk with answers, earlier wordings, small signs of agreement, and what was read. */
export class Threads1763800000008 implements MigrationInterface {
  name = "Threads1763800000008";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
ALTER TABLE comments
  ADD COLUMN parent_id uuid REFERENCES comments, ADD COLUMN reply_count smallint NOT NULL DEFAULT 0 CHECK (reply_count >= 0),
  ADD COLUMN locale text NOT NULL DEFAULT 'NL' CHECK (locale IN ('NL','EN','UK')), ADD COLUMN as_municipality boolean NOT NULL DEFAULT false,
  ADD COLUMN edited_at timestamptz, ADD COLUMN removed_at timestamptz, ADD COLUMN pinned_at timestamptz,
  ADD CHECK (parent_id IS NULL OR (pinned_at IS NULL AND reply_count = 0)), ADD CHECK (removed_at IS NULL OR text = '');
-- A page of talk holds what was said first; the answers hang below it.
DROP INDEX comments_initiative;
DROP INDEX comments_group;
CREATE INDEX comments_initiative ON comments (initiative_id, id DESC) WHERE initiative_id IS NOT NULL AND parent_id IS NULL;
CREATE INDEX comments_group ON comments (group_id, id DESC) WHERE group_id IS NOT NULL AND parent_id IS NULL;
CREATE INDEX comments_group_unread ON comments (group_id, id) WHERE group_id IS NOT NULL;
CREATE INDEX comments_parent ON comments (parent_id, id) WHERE parent_id IS NOT NULL;
CREATE INDEX comments_author ON comments (author_id);
-- One answer stands on top.
CREATE UNIQUE INDEX comments_pinned_initiative ON comments (initiative_id) WHERE pinned_at IS NOT NULL AND initiative_id IS NOT NULL;
CREATE UNIQUE INDEX comments_pinned_group ON comments (group_id) WHERE pinned_at IS NOT NULL AND group_id IS NOT NULL;
CREATE TABLE comment_versions (
  comment_id uuid NOT NULL REFERENCES comments ON DELETE CASCADE, number smallint NOT NULL CHECK (number > 0), text text NOT NULL, written_at timestamptz NOT NULL,
  PRIMARY KEY (comment_id, number)
);
CREATE TABLE comment_reactions (
  comment_id uuid NOT NULL REFERENCES comments ON DELETE CASCADE, kind text NOT NULL CHECK (kind IN ('AGREE','THANKS','HELP')), person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
  PRIMARY KEY (comment_id, kind, person_id)
);
CREATE INDEX comment_reactions_person ON comment_reactions (person_id);
CREATE TABLE group_reads (
  person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, group_id uuid NOT NULL REFERENCES groups ON DELETE CASCADE, until_comment_id uuid NOT NULL, PRIMARY KEY (person_id, group_id)
);
CREATE INDEX group_reads_group ON group_reads (group_id);
`;

const down = `
DROP TABLE group_reads, comment_reactions, comment_versions;
DROP INDEX comments_pinned_group, comments_pinned_initiative, comments_author, comments_parent, comments_group_unread, comments_group, comments_initiative;
CREATE INDEX comments_initiative ON comments (initiative_id, id DESC) WHERE initiative_id IS NOT NULL;
CREATE INDEX comments_group ON comments (group_id, id DESC) WHERE group_id IS NOT NULL;
ALTER TABLE comments DROP COLUMN parent_id, DROP COLUMN reply_count, DROP COLUMN locale, DROP COLUMN as_municipality, DROP COLUMN edited_at, DROP COLUMN removed_at, DROP COLUMN pinned_at;
`;
