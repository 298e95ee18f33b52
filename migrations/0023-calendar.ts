import type { MigrationInterface, QueryRunner } from "typeorm";

/** The calendar: whose an activity is, what recurs, what waits for a look, and what was changed, moved or cancelled. */
export class Calendar1763800001023 implements MigrationInterface {
  name = "Calendar1763800001023";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
ALTER TABLE organisations
  ADD COLUMN trust text NOT NULL DEFAULT 'NEW' CHECK (trust IN ('NEW','TRUSTED','LOST')), ADD COLUMN trust_reason text, ADD COLUMN of_municipality boolean NOT NULL DEFAULT false,
  ADD COLUMN contact text NOT NULL DEFAULT '', ADD COLUMN walk_in_hours text NOT NULL DEFAULT '',
  ADD CONSTRAINT organisations_lost_trust CHECK ((trust = 'LOST') = (trust_reason IS NOT NULL));
-- Whoever posted before now was let in by hand.
UPDATE organisations SET trust = 'TRUSTED', of_municipality = (id = 'gemeente');

-- What the dates of a series have in common. The hour is kept as it stands on the clock in Hilversum, so that it stays when the clock changes.
CREATE TABLE activity_series (
  id uuid PRIMARY KEY DEFAULT uuidv7(), rule text NOT NULL, starts_local text NOT NULL CHECK (starts_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
  minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 527040), not_on_holidays boolean NOT NULL DEFAULT false,
  -- Local days without one, and local beginnings beside the rule.
  except_days text[] NOT NULL DEFAULT '{}', extra_starts text[] NOT NULL DEFAULT '{}',
  -- The columns of activities that each new row gets.
  entry jsonb NOT NULL, created_by uuid REFERENCES persons ON DELETE SET NULL, created_at timestamptz NOT NULL, changed_at timestamptz NOT NULL,
  sequence integer NOT NULL DEFAULT 0, expanded_until timestamptz NOT NULL, ended_at timestamptz
);
CREATE INDEX activity_series_created_by ON activity_series (created_by);
CREATE INDEX activity_series_expanded ON activity_series (expanded_until) WHERE ended_at IS NULL;

ALTER TABLE activities
  ADD COLUMN group_id uuid REFERENCES groups, ADD COLUMN initiative_id uuid REFERENCES initiatives, ADD COLUMN by_municipality boolean NOT NULL DEFAULT false,
  ADD COLUMN state text NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('AWAITING','PLANNED','CANCELLED','DROPPED')), ADD COLUMN state_reason text, ADD COLUMN moved_from timestamptz,
  ADD COLUMN for_whom text NOT NULL DEFAULT '', ADD COLUMN wheelchair boolean, ADD COLUMN indoors boolean, ADD COLUMN price_cents integer CHECK (price_cents >= 0),
  ADD COLUMN registration_wanted boolean NOT NULL DEFAULT false, ADD COLUMN capacity integer CHECK (capacity > 0), ADD COLUMN contact text NOT NULL DEFAULT '',
  ADD COLUMN theme_id uuid REFERENCES wijkthemas, ADD COLUMN languages text[] NOT NULL DEFAULT '{}', ADD COLUMN age_from smallint CHECK (age_from >= 0), ADD COLUMN age_to smallint CHECK (age_to >= age_from),
  ADD COLUMN works_state text CHECK (works_state IN ('PLANNED','BUSY','DONE')), ADD COLUMN noticed text NOT NULL DEFAULT '',
  ADD COLUMN series_id uuid REFERENCES activity_series, ADD COLUMN recurrence_id timestamptz, ADD COLUMN detached boolean NOT NULL DEFAULT false,
  ADD COLUMN sequence integer NOT NULL DEFAULT 0, ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now(),
  ADD CONSTRAINT activities_recurrence UNIQUE (series_id, recurrence_id) DEFERRABLE, ADD CONSTRAINT activities_in_series CHECK ((series_id IS NULL) = (recurrence_id IS NULL));
UPDATE activities SET changed_at = created_at, price_cents = CASE WHEN lower(price) = 'gratis' THEN 0 END;
UPDATE activities SET by_municipality = true, organisation_id = NULL, works_state = 'PLANNED' WHERE kind = 'WORKS';
-- Of what came from the municipality's papers it is not always told whose it is.
ALTER TABLE activities
  ADD CONSTRAINT activities_owner CHECK (num_nonnulls(organisation_id, group_id, initiative_id, nullif(by_municipality, false)) <= 1),
  ADD CONSTRAINT activities_works CHECK (by_municipality = (kind = 'WORKS') AND by_municipality = (works_state IS NOT NULL));
CREATE INDEX activities_group ON activities (group_id, starts_at) WHERE group_id IS NOT NULL;
CREATE INDEX activities_initiative ON activities (initiative_id, starts_at) WHERE initiative_id IS NOT NULL;
CREATE INDEX activities_theme ON activities (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX activities_awaiting ON activities (wijk_id, id) WHERE state = 'AWAITING';
CREATE INDEX activities_created_by ON activities (created_by);

-- Of a series all dates show the same pictures, which hang on the series.
CREATE TABLE activity_pictures (
  activity_id uuid REFERENCES activities ON DELETE CASCADE, series_id uuid REFERENCES activity_series ON DELETE CASCADE, number smallint NOT NULL CHECK (number > 0),
  picture_id uuid NOT NULL REFERENCES pictures ON DELETE CASCADE, alt text NOT NULL, CHECK (num_nonnulls(activity_id, series_id) = 1), UNIQUE NULLS NOT DISTINCT (activity_id, series_id, number)
);
CREATE INDEX activity_pictures_picture ON activity_pictures (picture_id);
CREATE INDEX activity_pictures_series ON activity_pictures (series_id);
`;

// Goes back only while nothing recurs and all is an organisation's or the municipality's.
const down = `
DROP TABLE activity_pictures;
UPDATE activities SET organisation_id = (SELECT id FROM organisations WHERE of_municipality) WHERE by_municipality;
ALTER TABLE activities
  DROP CONSTRAINT activities_owner, DROP CONSTRAINT activities_works, DROP COLUMN group_id, DROP COLUMN initiative_id, DROP COLUMN by_municipality, DROP COLUMN state, DROP COLUMN state_reason,
  DROP COLUMN moved_from, DROP COLUMN for_whom, DROP COLUMN wheelchair, DROP COLUMN indoors, DROP COLUMN price_cents, DROP COLUMN registration_wanted, DROP COLUMN capacity, DROP COLUMN contact,
  DROP COLUMN theme_id, DROP COLUMN languages, DROP COLUMN age_from, DROP COLUMN age_to, DROP COLUMN works_state, DROP COLUMN noticed, DROP COLUMN series_id, DROP COLUMN recurrence_id,
  DROP COLUMN detached, DROP COLUMN sequence, DROP COLUMN changed_at;
DROP INDEX activities_created_by;
DROP TABLE activity_series;
ALTER TABLE organisations DROP COLUMN trust, DROP COLUMN trust_reason, DROP COLUMN of_municipality, DROP COLUMN contact, DROP COLUMN walk_in_hours;
`;
