import type { MigrationInterface, QueryRunner } from "typeorm";

/** Support on paper and at a stall, organisations that back a plan, concerns about it, and how support grew by day. */
export class Street1763800001017 implements MigrationInterface {
  name = "Street1763800001017";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- One printed list of one version, or one stall of one day. Of a stall the address holds a key, of which this is the print.
CREATE TABLE support_lists (
  code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9]{8}$'), initiative_id uuid NOT NULL REFERENCES initiatives, kind text NOT NULL CHECK (kind IN ('PAPER','STALL')),
  version integer NOT NULL CHECK (version > 0), rows smallint NOT NULL CHECK (rows BETWEEN 1 AND 60), large_print boolean NOT NULL DEFAULT false,
  made_by uuid REFERENCES persons ON DELETE SET NULL, made_at timestamptz NOT NULL, key_seal text UNIQUE, open_until timestamptz,
  CHECK ((kind = 'STALL') = (key_seal IS NOT NULL)), CHECK ((kind = 'STALL') = (open_until IS NOT NULL))
);
CREATE INDEX support_lists_initiative ON support_lists (initiative_id, made_at DESC);
CREATE INDEX support_lists_made_by ON support_lists (made_by);
-- A row as it was read from paper: only keyed prints, and those go as soon as it is settled. Nobody settles what they entered.
CREATE TABLE list_rows (
  list_code text NOT NULL REFERENCES support_lists, row smallint NOT NULL CHECK (row > 0), state text NOT NULL CHECK (state IN ('ENTERED','WAITING','COUNTED','TWICE','VOID')),
  why text CHECK (why IN ('DIFFERS','OTHER_INITIALS','OTHER_YEAR','SAME_HOME')), opinion text NOT NULL CHECK (opinion IN ('SUPPORT','NO_OPINION')), buurt_id text REFERENCES buurten,
  voter uuid, street text, home text, home_year text, home_initials text, tries smallint NOT NULL DEFAULT 0,
  entered_by uuid REFERENCES persons ON DELETE SET NULL, entered_at timestamptz NOT NULL, settled_by uuid REFERENCES persons ON DELETE SET NULL, settled_at timestamptz,
  PRIMARY KEY (list_code, row), CHECK (settled_by <> entered_by), CHECK ((why IS NOT NULL) = (state = 'WAITING')),
  CHECK ((state IN ('ENTERED','WAITING')) = (voter IS NOT NULL)), CHECK (num_nonnulls(voter, street, home, home_year, home_initials, buurt_id) IN (0, 6))
);
CREATE INDEX list_rows_waiting ON list_rows (list_code) WHERE state = 'WAITING';
CREATE INDEX list_rows_entered_by ON list_rows (entered_by);
CREATE INDEX list_rows_settled_by ON list_rows (settled_by);
-- Keyed prints of those whom the street asked and who were counted: by them nobody is counted twice. Who supports is a row of supports too, under the same voter.
CREATE TABLE street_voices (
  initiative_id uuid NOT NULL REFERENCES initiatives, voter uuid NOT NULL, opinion text NOT NULL CHECK (opinion IN ('SUPPORT','NO_OPINION')),
  home text NOT NULL, home_year text NOT NULL, home_initials text NOT NULL, given_at timestamptz NOT NULL, PRIMARY KEY (initiative_id, voter)
);
CREATE INDEX street_voices_home ON street_voices (initiative_id, home);
-- By which somebody with an account is known again on paper, as long as they live at that home.
CREATE TABLE paper_marks (
  person_id uuid PRIMARY KEY REFERENCES persons ON DELETE CASCADE, home text NOT NULL, voter uuid NOT NULL, home_year text NOT NULL, home_initials text NOT NULL
);
CREATE INDEX paper_marks_voter ON paper_marks (voter);

CREATE TABLE backings (
  initiative_id uuid NOT NULL REFERENCES initiatives, organisation_id text NOT NULL REFERENCES organisations, by_id uuid REFERENCES persons ON DELETE SET NULL, at timestamptz NOT NULL,
  PRIMARY KEY (initiative_id, organisation_id)
);
CREATE INDEX backings_organisation ON backings (organisation_id);
CREATE INDEX backings_by ON backings (by_id);

CREATE TABLE concerns (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES initiatives, author_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, by_name boolean NOT NULL,
  text text NOT NULL, created_at timestamptz NOT NULL, answer text, answered_at timestamptz, answered_by uuid REFERENCES persons ON DELETE SET NULL,
  hidden_at timestamptz, hidden_by uuid REFERENCES persons ON DELETE SET NULL, hidden_reason text,
  UNIQUE (initiative_id, author_id), CHECK ((answer IS NULL) = (answered_at IS NULL)), CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL))
);
CREATE INDEX concerns_author ON concerns (author_id);
CREATE INDEX concerns_answered_by ON concerns (answered_by);
CREATE INDEX concerns_hidden_by ON concerns (hidden_by);

-- The supporters at the end of each local day on which their number changed.
CREATE TABLE support_days (
  initiative_id uuid NOT NULL REFERENCES initiatives, day date NOT NULL, supporters integer NOT NULL CHECK (supporters >= 0), PRIMARY KEY (initiative_id, day)
) WITH (fillfactor = 70);
INSERT INTO support_days (initiative_id, day, supporters)
  SELECT initiative_id, day, sum(count(*)) OVER (PARTITION BY initiative_id ORDER BY day)
  FROM (SELECT initiative_id, (given_at AT TIME ZONE 'Europe/Amsterdam')::date AS day FROM supports) s GROUP BY initiative_id, day;
`;

const down = `
DROP TABLE support_days, concerns, backings, paper_marks, street_voices, list_rows, support_lists;
`;
