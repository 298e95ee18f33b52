import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people want to hear of, by which channel and how often, what they follow, and what still has to be brought to them. */
export class Preferences1763800001029 implements MigrationInterface {
  name = "Preferences1763800001029";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const often = "IN ('NOW','HOUR','DAY','WEEK','NEVER')";
const up = `
-- Of which group of kinds; without a row the usual holds (shared/notifications/frequencies.ts).
CREATE TABLE notice_preferences (
  person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, of text NOT NULL, email text NOT NULL CHECK (email ${often}), push text NOT NULL CHECK (push ${often}), set_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, of),
  -- A decision, a measure and a vote that was taken away always reach somebody.
  CONSTRAINT notice_preferences_must_reach CHECK (of <> 'DECISIONS' OR email <> 'NEVER' OR push <> 'NEVER')
);
-- In minutes after midnight on the clock in Hilversum.
CREATE TABLE quiet_hours (
  person_id uuid PRIMARY KEY REFERENCES persons ON DELETE CASCADE, from_minute smallint NOT NULL CHECK (from_minute BETWEEN 0 AND 1439), until_minute smallint NOT NULL CHECK (until_minute BETWEEN 0 AND 1439),
  CHECK (from_minute <> until_minute)
);
CREATE TABLE follows (
  person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, wijk_id text REFERENCES wijken, theme_id uuid REFERENCES wijkthemas ON DELETE CASCADE, group_id uuid REFERENCES groups ON DELETE CASCADE,
  initiative_id uuid REFERENCES initiatives ON DELETE CASCADE, organisation_id text REFERENCES organisations ON DELETE CASCADE, since timestamptz NOT NULL,
  CHECK (num_nonnulls(wijk_id, theme_id, group_id, initiative_id, organisation_id) = 1), UNIQUE NULLS NOT DISTINCT (person_id, wijk_id, theme_id, group_id, initiative_id, organisation_id)
);
CREATE INDEX talk_follows_theme ON talk_follows (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX talk_follows_activity ON talk_follows (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX follows_wijk ON follows (wijk_id) WHERE wijk_id IS NOT NULL;
CREATE INDEX follows_theme ON follows (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX follows_group ON follows (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX follows_initiative ON follows (initiative_id) WHERE initiative_id IS NOT NULL;
CREATE INDEX follows_organisation ON follows (organisation_id) WHERE organisation_id IS NOT NULL;

-- What it is about was called so, for a mail that comes later.
ALTER TABLE notices ADD COLUMN about text, ADD COLUMN comment_id uuid REFERENCES comments ON DELETE SET NULL;
CREATE INDEX notices_comment ON notices (comment_id) WHERE comment_id IS NOT NULL;
-- What still has to be brought: who takes the row away brings it, in the same transaction.
CREATE TABLE notice_deliveries (
  notice_id uuid NOT NULL REFERENCES notices ON DELETE CASCADE, channel text NOT NULL CHECK (channel IN ('EMAIL','PUSH')), person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
  how_often text NOT NULL CHECK (how_often IN ('NOW','HOUR','DAY','WEEK')), due_at timestamptz NOT NULL, PRIMARY KEY (notice_id, channel)
);
CREATE INDEX notice_deliveries_now ON notice_deliveries (due_at, notice_id) WHERE how_often = 'NOW';
CREATE INDEX notice_deliveries_gathered ON notice_deliveries (due_at, person_id) WHERE how_often <> 'NOW';
CREATE INDEX notice_deliveries_person ON notice_deliveries (person_id, channel, how_often);
-- Until when somebody's summaries reach: the next begins there.
CREATE TABLE digests (
  person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, channel text NOT NULL, how_often text NOT NULL CHECK (how_often IN ('HOUR','DAY','WEEK')), until timestamptz NOT NULL,
  PRIMARY KEY (person_id, channel, how_often)
);
`;

const down = `
DROP INDEX talk_follows_theme, talk_follows_activity;
DROP TABLE digests, notice_deliveries, follows, quiet_hours, notice_preferences;
ALTER TABLE notices DROP COLUMN about, DROP COLUMN comment_id;
`;
