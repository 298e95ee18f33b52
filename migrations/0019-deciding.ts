import type { MigrationInterface, QueryRunner } from "typeorm";

/** Deciding by law: mandates by route, who stands in for whom, terms as rules with a date, a clock that stops and is extended, steps of routes, objections and what decisions said before. */
export class Deciding1763800001019 implements MigrationInterface {
  name = "Deciding1763800001019";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const routes = "('WIJKBUDGET','WIJKKANS','INVESTERING','CHALLENGE','BID')";
const outcomes = "('GRANTED','REFUSED','UNTREATED')";
const deciders = "('WIJKREGISSEUR','WIJKWETHOUDER','CLUSTERTEAM_MANAGER','WETHOUDER')";
const memory = "uit het hoofd, na te gaan";

const up = `
ALTER TABLE dossiers ADD COLUMN IF NOT EXISTS route text NOT NULL DEFAULT 'WIJKBUDGET' CHECK (route IN ${routes});
ALTER TABLE mandates ADD COLUMN route text NOT NULL DEFAULT 'WIJKBUDGET' CHECK (route IN ${routes}), ADD COLUMN laid_down_by uuid REFERENCES persons ON DELETE SET NULL,
  -- Two rules that both hold for an amount would let chance decide who decides.
  ADD CONSTRAINT mandates_apart EXCLUDE USING gist (route WITH =, daterange(valid_from, valid_until) WITH &&, int8range(above_cents, up_to_cents, '(]') WITH &&);

-- Terms are law, and law changes: rows with the day from which they hold.
CREATE TABLE term_rules (
  kind text NOT NULL CHECK (kind IN ('DECISION','COMPLETION','EXTENSION','OBJECTION','REVIEW')), valid_from date NOT NULL, valid_until date CHECK (valid_until > valid_from),
  days smallint NOT NULL CHECK (days > 0), on_working_day boolean NOT NULL, source text NOT NULL, PRIMARY KEY (kind, valid_from)
);
INSERT INTO term_rules (kind, valid_from, days, on_working_day, source) VALUES
  ('DECISION', '2020-12-01', 91, true, 'hilversum.nl over het wijkbudget: dertien weken (Awb 4:13). Eindigt op een werkdag; de Algemene termijnenwet zelf geldt volgens art. 4 niet voor meer dan twaalf weken (${memory})'),
  ('COMPLETION', '2020-12-01', 14, true, 'Awb 4:5: een redelijke termijn om aan te vullen; twee weken is een keuze (${memory})'),
  ('EXTENSION', '2020-12-01', 42, true, 'Awb 4:14: een redelijke termijn, één keer; zes weken is een keuze (${memory})'),
  ('OBJECTION', '2020-12-01', 42, true, 'Awb 6:7 en 6:8, Algemene termijnenwet art. 1 (${memory})'),
  ('REVIEW', '2020-12-01', 42, true, 'Awb 7:10: zes weken nadat de termijn voor bezwaar voorbij is (${memory})');
-- What the municipality owes for each day that it is late, from two weeks after it was told so in writing.
CREATE TABLE late_penalties (
  valid_from date NOT NULL, from_day smallint NOT NULL CHECK (from_day > 0), until_day smallint NOT NULL CHECK (until_day >= from_day), cents_a_day integer NOT NULL CHECK (cents_a_day > 0), source text NOT NULL, PRIMARY KEY (valid_from, from_day)
);
INSERT INTO late_penalties VALUES ('2019-01-01', 1, 14, 2300, 'Awb 4:17 (${memory})'), ('2019-01-01', 15, 28, 3500, 'Awb 4:17 (${memory})'), ('2019-01-01', 29, 42, 4500, 'Awb 4:17 (${memory})');

CREATE TABLE clock_events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, initiative_id uuid NOT NULL REFERENCES dossiers, at timestamptz NOT NULL, kind text NOT NULL CHECK (kind IN ('STARTED','STOPPED','RESUMED','EXTENDED')),
  reason text, by_id uuid REFERENCES persons ON DELETE SET NULL, days smallint NOT NULL DEFAULT 0 CHECK (days >= 0), on_working_day boolean NOT NULL DEFAULT true, CHECK ((kind IN ('STARTED','EXTENDED')) = (days > 0))
);
CREATE INDEX clock_events_initiative ON clock_events (initiative_id, id);
ALTER TABLE dossiers ADD COLUMN clock_stopped_at timestamptz, ADD COLUMN decision_warn_at timestamptz,
  -- In parts of a hundred: who is next in line was told at 80 and at 100.
  ADD COLUMN escalated smallint NOT NULL DEFAULT 0 CHECK (escalated IN (0, 80, 100));
UPDATE dossiers SET decision_warn_at = handed_in_at + (decision_due_at - handed_in_at) * 0.8;
INSERT INTO clock_events (initiative_id, at, kind, days, by_id) SELECT initiative_id, handed_in_at, 'STARTED', 91, handed_in_by FROM dossiers ORDER BY handed_in_at;

CREATE TABLE completions (
  initiative_id uuid NOT NULL REFERENCES dossiers, number smallint NOT NULL CHECK (number > 0), parts text[] NOT NULL CHECK (cardinality(parts) > 0), reason text NOT NULL,
  asked_by uuid REFERENCES persons ON DELETE SET NULL, asked_at timestamptz NOT NULL, answer_by timestamptz NOT NULL CHECK (answer_by > asked_at),
  answered_at timestamptz, answered_how text CHECK (answered_how IN ('COMPLETED','TERM_OVER')), PRIMARY KEY (initiative_id, number), CHECK ((answered_at IS NULL) = (answered_how IS NULL))
);
CREATE UNIQUE INDEX completions_open ON completions (initiative_id) WHERE answered_at IS NULL;

CREATE TABLE stand_ins (
  id uuid PRIMARY KEY DEFAULT uuidv7(), person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, stand_in_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE CHECK (stand_in_id <> person_id),
  -- AWAY: for everything that waits. CONFLICT: for the plans in which the person has a part.
  covers text NOT NULL CHECK (covers IN ('AWAY','CONFLICT')), begins_at timestamptz NOT NULL, ends_at timestamptz NOT NULL CHECK (ends_at > begins_at), source text NOT NULL,
  made_by uuid REFERENCES persons ON DELETE SET NULL, made_at timestamptz NOT NULL, ended_at timestamptz
);
CREATE INDEX stand_ins_stand_in ON stand_ins (stand_in_id);
CREATE INDEX stand_ins_person ON stand_ins (person_id);

-- What a route asks before its decision: advice, bodies, a checklist.
CREATE TABLE route_steps (
  route text NOT NULL CHECK (route IN ${routes}), key text NOT NULL, position smallint NOT NULL, role text NOT NULL CHECK (role IN ${deciders}), source text NOT NULL, PRIMARY KEY (route, key)
);
INSERT INTO route_steps VALUES
  ('WIJKKANS', 'ADVICE_WIJKREGISSEUR', 1, 'WIJKREGISSEUR', 'Buurten 3.0, tabel 2: de wethouder besluit op advies van wijkregisseur en wijkwethouder'),
  ('WIJKKANS', 'ADVICE_WIJKWETHOUDER', 1, 'WIJKWETHOUDER', 'Buurten 3.0, tabel 2: de wethouder besluit op advies van wijkregisseur en wijkwethouder'),
  ('INVESTERING', 'REGIETAFEL', 1, 'CLUSTERTEAM_MANAGER', 'Buurten 3.0, tabel 2: regietafel, college en raad'),
  ('INVESTERING', 'COLLEGE', 2, 'WETHOUDER', 'Buurten 3.0, tabel 2: regietafel, college en raad'),
  ('INVESTERING', 'COUNCIL', 3, 'WETHOUDER', 'Buurten 3.0, tabel 2: regietafel, college en raad'),
  ('CHALLENGE', 'ORGANISATION', 1, 'WIJKREGISSEUR', 'Buurten 3.0 over Right to Challenge'), ('CHALLENGE', 'CONTINUITY', 1, 'WIJKREGISSEUR', 'Buurten 3.0 over Right to Challenge'),
  ('CHALLENGE', 'QUALITY', 1, 'WIJKREGISSEUR', 'Buurten 3.0 over Right to Challenge'), ('CHALLENGE', 'BROAD_SUPPORT', 1, 'WIJKREGISSEUR', 'Buurten 3.0 over Right to Challenge'),
  ('CHALLENGE', 'SEVERAL_YEARS', 1, 'WIJKREGISSEUR', 'Buurten 3.0 over Right to Challenge'), ('CHALLENGE', 'COLLEGE', 2, 'WETHOUDER', 'Het college gaat over gemeentelijke taken (${memory})'),
  ('BID', 'USE', 1, 'WIJKREGISSEUR', 'Maatschappelijk gebruik van het gebouw (${memory})'), ('BID', 'ORGANISATION', 1, 'WIJKREGISSEUR', 'Wie het gebouw draagt (${memory})'),
  ('BID', 'FUNDING', 1, 'WIJKREGISSEUR', 'Koop of huur en de jaren daarna (${memory})'), ('BID', 'COLLEGE', 2, 'WETHOUDER', 'Het college gaat over gemeentelijk vastgoed (${memory})');
CREATE TABLE taken_steps (
  initiative_id uuid NOT NULL REFERENCES dossiers, key text NOT NULL, positive boolean NOT NULL, words text NOT NULL, by_id uuid REFERENCES persons ON DELETE SET NULL, at timestamptz NOT NULL, PRIMARY KEY (initiative_id, key)
);

ALTER TABLE hands DROP CONSTRAINT hands_outcome_check, ADD CONSTRAINT hands_outcome_check CHECK (outcome IN ${outcomes}), ADD COLUMN conditions text[] NOT NULL DEFAULT '{}', ADD COLUMN stood_in boolean NOT NULL DEFAULT false;
ALTER TABLE decisions DROP CONSTRAINT decisions_outcome_check, ADD CONSTRAINT decisions_outcome_check CHECK (outcome IN ${outcomes}), ADD COLUMN conditions text[] NOT NULL DEFAULT '{}',
  ADD COLUMN made_in text NOT NULL DEFAULT 'HANDS' CHECK (made_in IN ('HANDS','CASE_SYSTEM','OBJECTION')), ADD COLUMN reference text;
CREATE TABLE past_decisions (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES dossiers, outcome text NOT NULL CHECK (outcome IN ${outcomes}), granted_cents bigint NOT NULL, reasons text NOT NULL, what_now text,
  conditions text[] NOT NULL, decided_at timestamptz NOT NULL, replaced_at timestamptz NOT NULL, why text NOT NULL CHECK (why IN ('OBJECTION','REOPENED')), note text
);
CREATE INDEX past_decisions_initiative ON past_decisions (initiative_id, id);
CREATE TABLE objections (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES dossiers, made_by uuid REFERENCES persons ON DELETE SET NULL, text text NOT NULL, made_at timestamptz NOT NULL, decide_by timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('UPHELD','DISMISSED')), answer text, decided_by uuid REFERENCES persons ON DELETE SET NULL, decided_at timestamptz, CHECK (num_nonnulls(outcome, answer, decided_at) IN (0, 3))
);
CREATE UNIQUE INDEX objections_open ON objections (initiative_id) WHERE decided_at IS NULL;
CREATE INDEX objections_initiative ON objections (initiative_id, id);
`;

const down = `
DROP TABLE objections, past_decisions, taken_steps, route_steps, stand_ins, completions, clock_events, late_penalties, term_rules;
ALTER TABLE decisions DROP CONSTRAINT decisions_outcome_check, ADD CONSTRAINT decisions_outcome_check CHECK (outcome IN ('GRANTED','REFUSED')), DROP COLUMN conditions, DROP COLUMN made_in, DROP COLUMN reference;
ALTER TABLE hands DROP CONSTRAINT hands_outcome_check, ADD CONSTRAINT hands_outcome_check CHECK (outcome IN ('GRANTED','REFUSED')), DROP COLUMN conditions, DROP COLUMN stood_in;
ALTER TABLE dossiers DROP COLUMN clock_stopped_at, DROP COLUMN decision_warn_at, DROP COLUMN escalated;
ALTER TABLE mandates DROP CONSTRAINT mandates_apart, DROP COLUMN route, DROP COLUMN laid_down_by;
`;
