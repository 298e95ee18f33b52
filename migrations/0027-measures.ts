import type { MigrationInterface, QueryRunner } from "typeorm";
import { firstRules } from "./0027-house-rules.ts";

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const kinds = "('HIDE','REMOVE','ASK_TO_EDIT','LOCK_THREAD','SLOW_THREAD','MOVE_COMMENT','SPLIT_THREAD','WARN','PAUSE_PERSON','BLOCK_PERSON')";
const subjects = "('COMMENT','INITIATIVE','CONCERN','ACTIVITY','GROUP','GROUP_FILE','UPDATE','PERSON','ORGANISATION')";
const hideable = ["initiatives", "activities", "groups", "group_files", "initiative_updates"];

const up = `
CREATE TABLE house_rule_versions (number smallint PRIMARY KEY CHECK (number > 0), from_day date NOT NULL UNIQUE, source text NOT NULL);
CREATE TABLE house_rules (
  version smallint NOT NULL REFERENCES house_rule_versions, number smallint NOT NULL CHECK (number > 0), locale text NOT NULL CHECK (locale IN ('NL','EN','UK')), title text NOT NULL, text text NOT NULL,
  PRIMARY KEY (version, number, locale)
);
INSERT INTO house_rule_versions (number, from_day, source) VALUES (1, '2026-11-01', 'Made up for the demonstration; to be laid down by the municipality');
INSERT INTO house_rules (version, number, locale, title, text) VALUES
  ${firstRules.flatMap((languages, at) => Object.entries(languages).map(([locale, [title, text]]) => `(1, ${at + 1}, '${locale}', ${quoted(title)}, ${quoted(text)})`)).join(",\n  ")};

-- How long one can object to a measure, and within how many days somebody answers.
CREATE TABLE measure_terms (from_day date PRIMARY KEY, object_months smallint NOT NULL CHECK (object_months > 0), answer_days smallint NOT NULL CHECK (answer_days > 0), source text NOT NULL);
INSERT INTO measure_terms VALUES ('2024-02-17', 6, 28, 'Regulation (EU) 2022/2065 (DSA), art. 20(1): at least six months; the four weeks for an answer are a choice');

${hideable.map((table) => `ALTER TABLE ${table} ADD COLUMN hidden_at timestamptz;`).join("\n")}
-- A thread that is closed for answers, one that goes slower, and one that goes on elsewhere.
ALTER TABLE comments ADD COLUMN locked_at timestamptz, ADD COLUMN slow_minutes smallint CHECK (slow_minutes > 0), ADD COLUMN continued_in uuid REFERENCES comments;
CREATE INDEX comments_continued ON comments (continued_in) WHERE continued_in IS NOT NULL;

CREATE TABLE measures (
  id uuid PRIMARY KEY DEFAULT uuidv7(), subject_kind text NOT NULL CHECK (subject_kind IN ${subjects}), subject_id text NOT NULL, kind text NOT NULL CHECK (kind IN ${kinds}),
  -- NULL: the whole town.
  wijk_id text REFERENCES wijken, everywhere boolean NOT NULL DEFAULT false,
  title text NOT NULL, facts jsonb NOT NULL, words text NOT NULL, automated boolean NOT NULL DEFAULT false,
  ground text NOT NULL CHECK (ground IN ('LAW','RULE')), law text, rules_version smallint REFERENCES house_rule_versions, rule smallint,
  taken_by uuid REFERENCES persons ON DELETE SET NULL, taken_at timestamptz NOT NULL, until timestamptz CHECK (until > taken_at), object_until timestamptz NOT NULL CHECK (object_until > taken_at),
  -- What undoing puts back beside what it takes away.
  prior jsonb NOT NULL DEFAULT '{}', undone_at timestamptz, undone_by uuid REFERENCES persons ON DELETE SET NULL, wiped_at timestamptz,
  CHECK ((ground = 'LAW') = (law IS NOT NULL) AND (ground = 'RULE') = (rule IS NOT NULL)), CHECK ((kind IN ('PAUSE_PERSON','BLOCK_PERSON')) = (until IS NOT NULL))
);
CREATE INDEX measures_subject ON measures (subject_kind, subject_id, id DESC);
CREATE INDEX measures_taken_at ON measures (taken_at);
CREATE INDEX measures_wijk ON measures (wijk_id, id DESC);
CREATE INDEX measures_taken_by ON measures (taken_by);
CREATE INDEX measures_undone_by ON measures (undone_by);
-- Two moderators at once: one hides.
CREATE UNIQUE INDEX measures_hiding ON measures (subject_kind, subject_id) WHERE kind IN ('HIDE','REMOVE') AND undone_at IS NULL;

-- Whose words they were, or who takes no part: they read the measure and may object.
CREATE TABLE measured_people (measure_id uuid NOT NULL REFERENCES measures ON DELETE CASCADE, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, PRIMARY KEY (measure_id, person_id));
CREATE INDEX measured_people_person ON measured_people (person_id);
-- Asked at every word that somebody says: so few rows that it costs nothing.
CREATE TABLE pauses (measure_id uuid PRIMARY KEY REFERENCES measures ON DELETE CASCADE, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, wijk_id text REFERENCES wijken, until timestamptz NOT NULL);
CREATE INDEX pauses_person ON pauses (person_id);

CREATE TABLE measure_objections (
  id uuid PRIMARY KEY DEFAULT uuidv7(), measure_id uuid NOT NULL UNIQUE REFERENCES measures ON DELETE CASCADE, person_id uuid REFERENCES persons ON DELETE SET NULL, text text NOT NULL, made_at timestamptz NOT NULL,
  answer_by timestamptz NOT NULL, outcome text CHECK (outcome IN ('UPHELD','DISMISSED')), answer text, decided_by uuid REFERENCES persons ON DELETE SET NULL, decided_at timestamptz,
  CHECK (num_nulls(outcome, answer, decided_at) IN (0, 3))
);
CREATE INDEX measure_objections_open ON measure_objections (answer_by) WHERE decided_at IS NULL;
CREATE INDEX measure_objections_person ON measure_objections (person_id);
CREATE INDEX measure_objections_decided_by ON measure_objections (decided_by);

ALTER TABLE notices ADD COLUMN measure_id uuid REFERENCES measures ON DELETE CASCADE;
CREATE INDEX notices_measure ON notices (measure_id) WHERE measure_id IS NOT NULL;
UPDATE notices SET kind = 'MEASURE_TAKEN' WHERE kind IN ('COMMENT_HIDDEN','CONCERN_HIDDEN');
`;

const down = `
ALTER TABLE notices DROP COLUMN measure_id;
DROP TABLE measure_objections, pauses, measured_people, measures, measure_terms, house_rules, house_rule_versions;
ALTER TABLE comments DROP COLUMN continued_in, DROP COLUMN locked_at, DROP COLUMN slow_minutes;
${hideable.map((table) => `ALTER TABLE ${table} DROP COLUMN hidden_at;`).join("\n")}
`;

/** Measures of moderators, the house rules they rest on, and objections to them. */
export class Measures1763800001027 implements MigrationInterface {
  name = "Measures1763800001027";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}
