import type { MigrationInterface, QueryRunner } from "typeorm";

/** Talk under themes and activities, who is mentioned, pictures, translations, and which talk people follow. */
export class Talk1763800000013 implements MigrationInterface {
  name = "Talk1763800000013";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
ALTER TABLE wijkthemas ADD COLUMN comment_count integer NOT NULL DEFAULT 0 CHECK (comment_count >= 0);
ALTER TABLE activities ADD COLUMN comment_count integer NOT NULL DEFAULT 0 CHECK (comment_count >= 0);
ALTER TABLE comments
  ADD COLUMN theme_id uuid REFERENCES wijkthemas, ADD COLUMN activity_id uuid REFERENCES activities,
  -- Asked first: most comments have neither, and no index need be looked into for those.
  ADD COLUMN has_mentions boolean NOT NULL DEFAULT false, ADD COLUMN has_pictures boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT comments_check, ADD CONSTRAINT comments_subject CHECK (num_nonnulls(initiative_id, group_id, theme_id, activity_id) = 1);
CREATE INDEX comments_theme ON comments (theme_id, id DESC) WHERE theme_id IS NOT NULL;
CREATE INDEX comments_activity ON comments (activity_id, id DESC) WHERE activity_id IS NOT NULL;
CREATE INDEX comments_initiative_unread ON comments (initiative_id, id) WHERE initiative_id IS NOT NULL;
CREATE UNIQUE INDEX comments_pinned_theme ON comments (theme_id) WHERE pinned_at IS NOT NULL AND theme_id IS NOT NULL;
CREATE UNIQUE INDEX comments_pinned_activity ON comments (activity_id) WHERE pinned_at IS NOT NULL AND activity_id IS NOT NULL;
-- Of a group alone: there one looks for words.
CREATE INDEX comments_group_words ON comments USING gin (to_tsvector('brink', text)) WHERE group_id IS NOT NULL;
ALTER TABLE notices ADD COLUMN theme_id uuid REFERENCES wijkthemas, ADD COLUMN activity_id uuid REFERENCES activities;

-- A text says @[1]; who that is stands here, so that the name is the present one and goes with its account.
CREATE TABLE comment_mentions (
  comment_id uuid NOT NULL REFERENCES comments ON DELETE CASCADE, number smallint NOT NULL CHECK (number > 0), person_id uuid REFERENCES persons ON DELETE SET NULL,
  PRIMARY KEY (comment_id, number)
);
CREATE INDEX comment_mentions_person ON comment_mentions (person_id);

-- Their id opens them to nobody who may not see them, and cannot be guessed either.
CREATE TABLE pictures (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), uploaded_by uuid NOT NULL REFERENCES persons ON DELETE CASCADE, created_at timestamptz NOT NULL,
  width smallint NOT NULL CHECK (width > 0), height smallint NOT NULL CHECK (height > 0), large bytea NOT NULL, small bytea NOT NULL
);
CREATE INDEX pictures_person ON pictures (uploaded_by);
CREATE INDEX pictures_at ON pictures (created_at);
CREATE TABLE comment_pictures (
  comment_id uuid NOT NULL REFERENCES comments ON DELETE CASCADE, number smallint NOT NULL CHECK (number > 0), picture_id uuid NOT NULL UNIQUE REFERENCES pictures ON DELETE CASCADE,
  alt text NOT NULL, PRIMARY KEY (comment_id, number)
);

CREATE TABLE comment_translations (
  comment_id uuid NOT NULL REFERENCES comments ON DELETE CASCADE, locale text NOT NULL CHECK (locale IN ('NL','EN','UK')), text text NOT NULL, made_at timestamptz NOT NULL,
  PRIMARY KEY (comment_id, locale)
);

-- Groups remember it of their members by themselves.
CREATE TABLE talk_follows (
  person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, initiative_id uuid REFERENCES initiatives ON DELETE CASCADE, theme_id uuid REFERENCES wijkthemas ON DELETE CASCADE,
  activity_id uuid REFERENCES activities ON DELETE CASCADE, until_comment_id uuid NOT NULL, since timestamptz NOT NULL,
  CHECK (num_nonnulls(initiative_id, theme_id, activity_id) = 1), UNIQUE NULLS NOT DISTINCT (person_id, initiative_id, theme_id, activity_id)
);
CREATE INDEX talk_follows_initiative ON talk_follows (initiative_id);
`;

// Goes back only while nobody talked under a theme or an activity.
const down = `
DROP TABLE talk_follows, comment_translations, comment_pictures, pictures, comment_mentions;
ALTER TABLE notices DROP COLUMN theme_id, DROP COLUMN activity_id;
DROP INDEX comments_group_words, comments_initiative_unread;
ALTER TABLE comments DROP CONSTRAINT comments_subject, DROP COLUMN theme_id, DROP COLUMN activity_id, DROP COLUMN has_mentions, DROP COLUMN has_pictures, ADD CONSTRAINT comments_check CHECK (num_nonnulls(initiative_id, group_id) = 1);
ALTER TABLE activities DROP COLUMN comment_count;
ALTER TABLE wijkthemas DROP COLUMN comment_count;
`;
