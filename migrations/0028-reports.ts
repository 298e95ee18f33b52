import type { MigrationInterface, QueryRunner } from "typeorm";

/** Reports about what people wrote and who they are, gathered by what they are about; and the words that the municipality watches. */
export class Reports1763800001028 implements MigrationInterface {
  name = "Reports1763800001028";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const subjectKinds = "('COMMENT','INITIATIVE','CONCERN','ACTIVITY','GROUP','GROUP_FILE','UPDATE','PERSON','ORGANISATION')";

const up = `
-- All reports of one thing, until somebody decided. Without a wijk it is of the whole town.
CREATE TABLE moderation_cases (
  id uuid PRIMARY KEY DEFAULT uuidv7(), subject_kind text NOT NULL CHECK (subject_kind IN ${subjectKinds}), subject_id text NOT NULL,
  -- Organisations have names of their own for ids.
  subject_uuid uuid GENERATED ALWAYS AS (CASE WHEN subject_kind <> 'ORGANISATION' THEN subject_id::uuid END) STORED,
  wijk_id text REFERENCES wijken, opened_at timestamptz NOT NULL, last_report_at timestamptz NOT NULL,
  danger boolean NOT NULL DEFAULT false, unlawful boolean NOT NULL DEFAULT false, report_count integer NOT NULL DEFAULT 0 CHECK (report_count >= 0),
  signal_count integer NOT NULL DEFAULT 0, reach integer NOT NULL DEFAULT 0, accuracy smallint NOT NULL DEFAULT 0,
  -- By which the queue is ordered: shared/moderation/urgency.ts.
  urgency bigint NOT NULL DEFAULT 0,
  told_late_at timestamptz, settled_at timestamptz, settled_by uuid REFERENCES persons ON DELETE SET NULL, measure_id uuid,
  CHECK (settled_at IS NOT NULL OR num_nonnulls(settled_by, measure_id) = 0)
);
CREATE UNIQUE INDEX moderation_cases_open ON moderation_cases (subject_kind, subject_id) WHERE settled_at IS NULL;
CREATE INDEX moderation_cases_queue ON moderation_cases (coalesce(wijk_id, 'stad'), urgency DESC, id DESC) WHERE settled_at IS NULL;
CREATE INDEX moderation_cases_settled ON moderation_cases (wijk_id, settled_at DESC, id DESC) WHERE settled_at IS NOT NULL;
CREATE INDEX moderation_cases_settled_by ON moderation_cases (settled_by);

-- One a person and thing. Who has no account confirms by a link first: until then it belongs to no case.
CREATE TABLE reports (
  id uuid PRIMARY KEY DEFAULT uuidv7(), subject_kind text NOT NULL CHECK (subject_kind IN ${subjectKinds}), subject_id text NOT NULL,
  case_id uuid REFERENCES moderation_cases ON DELETE CASCADE, reporter_id uuid REFERENCES persons ON DELETE SET NULL, name text, email text CHECK (email = lower(email)), key_hash text UNIQUE,
  locale text NOT NULL CHECK (locale IN ('NL','EN','UK')), reason text NOT NULL CHECK (reason IN ('DANGER','HATE','INSULT','PRIVATE_DATA','DECEPTION','ADVERTISING','OTHER')),
  words text NOT NULL, unlawful boolean NOT NULL, ground text NOT NULL, reported_at timestamptz NOT NULL,
  UNIQUE (case_id, reporter_id), UNIQUE (case_id, email), CHECK ((email IS NULL) = (key_hash IS NULL))
);
CREATE INDEX reports_reporter ON reports (reporter_id);
CREATE INDEX reports_email ON reports (email) WHERE email IS NOT NULL;
CREATE UNIQUE INDEX reports_unconfirmed ON reports (subject_kind, subject_id, email) WHERE case_id IS NULL;

-- What was worked out here about the text, with why; it only orders.
CREATE TABLE case_signals (
  case_id uuid NOT NULL REFERENCES moderation_cases ON DELETE CASCADE, kind text NOT NULL CHECK (kind IN ('FRESH_LINKS','REPEATED_TEXT','WATCHED_WORD')),
  word text NOT NULL, times integer NOT NULL CHECK (times > 0), PRIMARY KEY (case_id, kind, word)
);
CREATE TABLE watched_words (
  id uuid PRIMARY KEY DEFAULT uuidv7(), word text NOT NULL UNIQUE, added_by uuid REFERENCES persons ON DELETE SET NULL, added_at timestamptz NOT NULL
);
CREATE INDEX watched_words_added_by ON watched_words (added_by);
ALTER TABLE notices ADD COLUMN report_id uuid REFERENCES reports ON DELETE CASCADE;
CREATE INDEX notices_report ON notices (report_id) WHERE report_id IS NOT NULL;
`;

const down = `
DROP INDEX notices_report;
ALTER TABLE notices DROP COLUMN report_id;
DROP TABLE watched_words, case_signals, reports, moderation_cases;
`;
