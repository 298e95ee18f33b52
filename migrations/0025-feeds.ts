import type { MigrationInterface, QueryRunner } from "typeorm";

/** The calendars of organisations that are followed, and the secret addresses by which people follow their own. */
export class Feeds1763800001025 implements MigrationInterface {
  name = "Feeds1763800001025";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- Who follows it speaks for the organisation: what it brings is posted in their name, as long as they may.
CREATE TABLE feeds (
  id uuid PRIMARY KEY DEFAULT uuidv7(), organisation_id text NOT NULL REFERENCES organisations, wijk_id text NOT NULL REFERENCES wijken, address text NOT NULL,
  usual_place text NOT NULL, every_hours smallint NOT NULL CHECK (every_hours BETWEEN 1 AND 24), followed_by uuid REFERENCES persons ON DELETE SET NULL, followed_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE','PAUSED')), fault text, failures smallint NOT NULL DEFAULT 0, unfit jsonb NOT NULL DEFAULT '[]',
  -- Whoever reads it has it until then, so that two processes never read one feed at a time.
  claimed_until timestamptz, next_at timestamptz NOT NULL, read_at timestamptz, reads integer NOT NULL DEFAULT 0,
  -- By which its server can say that nothing changed, and when it was last read whole.
  etag text, last_modified text, whole_at timestamptz, UNIQUE (organisation_id, address)
);
CREATE INDEX feeds_due ON feeds (next_at) WHERE state = 'ACTIVE';
CREATE INDEX feeds_followed_by ON feeds (followed_by);
-- One time of one event (UID and RECURRENCE-ID), and the activity that it is here. Without one it waits for an editor, who says whether it is its twin.
CREATE TABLE feed_entries (
  id uuid PRIMARY KEY DEFAULT uuidv7(), feed_id uuid NOT NULL REFERENCES feeds ON DELETE CASCADE, uid text NOT NULL, recurrence text NOT NULL,
  activity_id uuid REFERENCES activities ON DELETE CASCADE, twin_id uuid REFERENCES activities ON DELETE CASCADE, digest text NOT NULL, entry jsonb NOT NULL,
  starts_at timestamptz NOT NULL, seen_in integer NOT NULL, missed smallint NOT NULL DEFAULT 0, UNIQUE (feed_id, uid, recurrence)
);
CREATE INDEX feed_entries_activity ON feed_entries (activity_id);
CREATE INDEX feed_entries_twin ON feed_entries (twin_id) WHERE activity_id IS NULL;
-- The address holds a secret, of which this is the print.
CREATE TABLE personal_calendars (person_id uuid PRIMARY KEY REFERENCES persons ON DELETE CASCADE, secret_hash text NOT NULL UNIQUE, made_at timestamptz NOT NULL);
`;

const down = "DROP TABLE personal_calendars, feed_entries, feeds;";
