import type { MigrationInterface, QueryRunner } from "typeorm";

/** Buurtdeals in versions with duties and neighbours who maintain, payments in instalments and runs, milestones, receipts, and accounts that are settled. */
export class Deals1763800001021 implements MigrationInterface {
  name = "Deals1763800001021";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- The row holds the newest version; the one that was signed by all holds until the next one is.
ALTER TABLE buurtdeals ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0), ADD COLUMN in_force integer CHECK (in_force <= version);
CREATE TABLE deal_versions (
  initiative_id uuid NOT NULL REFERENCES buurtdeals, number integer NOT NULL CHECK (number > 0), text json NOT NULL, hash text NOT NULL,
  drafted_by uuid REFERENCES persons ON DELETE SET NULL, drafted_at timestamptz NOT NULL, signed_at timestamptz, PRIMARY KEY (initiative_id, number)
);
CREATE INDEX deal_versions_drafted_by ON deal_versions (drafted_by);
-- In local days. Without a first day it is only written down; with one, whoever has it is reminded.
CREATE TABLE deal_duties (
  initiative_id uuid NOT NULL, version integer NOT NULL, position smallint NOT NULL CHECK (position > 0), party text NOT NULL CHECK (party IN ('INITIATOR','MAINTAINER','MUNICIPALITY')),
  what text NOT NULL, first_on date, every_months smallint CHECK (every_months BETWEEN 1 AND 60), until_on date CHECK (until_on >= first_on),
  PRIMARY KEY (initiative_id, version, position), FOREIGN KEY (initiative_id, version) REFERENCES deal_versions (initiative_id, number),
  CHECK (first_on IS NOT NULL OR num_nonnulls(every_months, until_on) = 0)
);
CREATE INDEX deal_duties_first_on ON deal_duties (first_on) WHERE first_on IS NOT NULL;
CREATE TABLE duty_reminders (initiative_id uuid NOT NULL, version integer NOT NULL, position smallint NOT NULL, due_on date NOT NULL, PRIMARY KEY (initiative_id, version, position, due_on));
-- A neighbour who will maintain: called by a name until they have come with the key of their invitation, then it is an account.
CREATE TABLE deal_maintainers (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES buurtdeals, name text, key_seal text UNIQUE, person_id uuid REFERENCES persons ON DELETE CASCADE,
  invited_by uuid REFERENCES persons ON DELETE SET NULL, invited_at timestamptz NOT NULL, UNIQUE (initiative_id, person_id),
  CHECK ((person_id IS NULL) = (name IS NOT NULL) AND (person_id IS NULL) = (key_seal IS NOT NULL))
);
CREATE INDEX deal_maintainers_person ON deal_maintainers (person_id);
CREATE INDEX deal_maintainers_invited_by ON deal_maintainers (invited_by);
CREATE TABLE deal_remarks (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES buurtdeals, version integer NOT NULL, author_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, text text NOT NULL, created_at timestamptz NOT NULL
);
CREATE INDEX deal_remarks_initiative ON deal_remarks (initiative_id, id);
CREATE INDEX deal_remarks_author ON deal_remarks (author_id);
ALTER TABLE signatures DROP CONSTRAINT signatures_pkey, DROP CONSTRAINT signatures_party_check, ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT signatures_party_check CHECK (party IN ('INITIATOR','MAINTAINER','MUNICIPALITY')), ADD CONSTRAINT signatures_of_person UNIQUE (initiative_id, version, person_id);
CREATE UNIQUE INDEX signatures_of_party ON signatures (initiative_id, version, party) WHERE party <> 'MAINTAINER';

INSERT INTO deal_versions (initiative_id, number, text, hash, drafted_at, signed_at)
  SELECT initiative_id, 1, text::json, encode(sha256(convert_to(text, 'UTF8')), 'hex'), drafted_at, CASE WHEN signed = 2 THEN at END
  FROM (SELECT bd.*, json_build_object('initiative', bd.initiative_id, 'version', 1, 'initiatorsDo', bd.initiators_do, 'municipalityDoes', bd.municipality_does, 'upkeepUntil', bd.upkeep_until, 'duties', '[]'::json)::text AS text,
    (SELECT count(*) FROM signatures s WHERE s.initiative_id = bd.initiative_id) AS signed, (SELECT max(s.at) FROM signatures s WHERE s.initiative_id = bd.initiative_id) AS at FROM buurtdeals bd) d;
UPDATE buurtdeals bd SET in_force = 1 FROM deal_versions v WHERE v.initiative_id = bd.initiative_id AND v.signed_at IS NOT NULL;

-- A file for the bank: encrypted, for accounts of people stand in it, and gone when it is settled.
CREATE TABLE payment_runs (
  id uuid PRIMARY KEY DEFAULT uuidv7(), wijk_id text NOT NULL REFERENCES wijken, state text NOT NULL CHECK (state IN ('MADE','SENT','CONFIRMED','RETURNED')),
  payments integer NOT NULL CHECK (payments > 0), cents bigint NOT NULL CHECK (cents > 0), hash text NOT NULL, file text,
  made_by uuid REFERENCES persons ON DELETE SET NULL, made_at timestamptz NOT NULL, sent_by uuid REFERENCES persons ON DELETE SET NULL, sent_at timestamptz,
  settled_by uuid REFERENCES persons ON DELETE SET NULL, settled_at timestamptz,
  CHECK (settled_by <> made_by), CHECK ((state IN ('CONFIRMED','RETURNED')) = (settled_at IS NOT NULL)), CHECK ((state IN ('CONFIRMED','RETURNED')) = (file IS NULL))
);
CREATE INDEX payment_runs_wijk ON payment_runs (wijk_id, id DESC);
CREATE INDEX payment_runs_made_by ON payment_runs (made_by);
CREATE INDEX payment_runs_sent_by ON payment_runs (sent_by);
CREATE INDEX payment_runs_settled_by ON payment_runs (settled_by);
-- Booked as paid when it is approved; on a run the bank gets it.
CREATE TABLE instalments (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES decisions, number smallint NOT NULL CHECK (number > 0), what text NOT NULL, cents bigint NOT NULL CHECK (cents > 0), due_on date NOT NULL,
  approved_by uuid REFERENCES persons ON DELETE SET NULL, approved_at timestamptz, run_id uuid REFERENCES payment_runs, UNIQUE (initiative_id, number), CHECK (run_id IS NULL OR approved_at IS NOT NULL)
);
CREATE INDEX instalments_waiting ON instalments (initiative_id) WHERE approved_at IS NOT NULL AND run_id IS NULL;
CREATE INDEX instalments_run ON instalments (run_id);
CREATE INDEX instalments_approved_by ON instalments (approved_by);

CREATE TABLE milestones (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES initiatives, title text NOT NULL, first_on date NOT NULL, planned_on date NOT NULL, delay_reason text, reached_at timestamptz,
  CHECK ((delay_reason IS NULL) = (first_on = planned_on))
);
CREATE INDEX milestones_initiative ON milestones (initiative_id, planned_on, id);
CREATE TABLE update_pictures (
  update_id uuid NOT NULL REFERENCES initiative_updates ON DELETE CASCADE, number smallint NOT NULL CHECK (number > 0), picture_id uuid NOT NULL UNIQUE REFERENCES pictures ON DELETE CASCADE, alt text NOT NULL,
  PRIMARY KEY (update_id, number)
);
CREATE TABLE buurttegels (initiative_id uuid PRIMARY KEY REFERENCES initiatives, buurt_id text NOT NULL REFERENCES buurten, year smallint NOT NULL);

-- The same file is no receipt for a second time, for whatever plan.
CREATE TABLE receipts (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES decisions, line_id uuid REFERENCES budget_lines ON DELETE SET NULL, what text NOT NULL, cents bigint NOT NULL CHECK (cents > 0), spent_on date NOT NULL,
  type text NOT NULL CHECK (type IN ('application/pdf','image/webp')), file bytea, hash text NOT NULL UNIQUE, uploaded_by uuid REFERENCES persons ON DELETE SET NULL, uploaded_at timestamptz NOT NULL
);
CREATE INDEX receipts_initiative ON receipts (initiative_id, id);
CREATE INDEX receipts_line ON receipts (line_id);
CREATE INDEX receipts_uploaded_by ON receipts (uploaded_by);
-- What was granted is settled at what was spent (Awb 4:46); what was paid beyond that is asked back.
ALTER TABLE initiative_accounts ADD COLUMN settled_cents bigint CHECK (settled_cents >= 0), ADD COLUMN settled_at timestamptz, ADD COLUMN settled_by uuid REFERENCES persons ON DELETE SET NULL, ADD COLUMN reason text,
  ADD COLUMN to_return_cents bigint NOT NULL DEFAULT 0 CHECK (to_return_cents >= 0), ADD COLUMN return_by timestamptz, ADD COLUMN returned_at timestamptz,
  ADD CONSTRAINT initiative_accounts_settled CHECK ((settled_cents IS NULL) = (settled_at IS NULL)), ADD CONSTRAINT initiative_accounts_return CHECK ((to_return_cents > 0) = (return_by IS NOT NULL));
CREATE INDEX initiative_accounts_settled_by ON initiative_accounts (settled_by);
CREATE INDEX initiative_accounts_to_return ON initiative_accounts (initiative_id) WHERE to_return_cents > 0 AND returned_at IS NULL;
UPDATE initiative_accounts SET settled_cents = spent_cents, settled_at = accounted_at;
`;

// Goes back only while no deal has a second version and no neighbour signed.
const down = `
ALTER TABLE initiative_accounts DROP COLUMN settled_cents, DROP COLUMN settled_at, DROP COLUMN settled_by, DROP COLUMN reason, DROP COLUMN to_return_cents, DROP COLUMN return_by, DROP COLUMN returned_at;
DROP TABLE receipts, buurttegels, update_pictures, milestones, instalments, payment_runs;
DROP INDEX signatures_of_party;
ALTER TABLE signatures DROP CONSTRAINT signatures_of_person, DROP CONSTRAINT signatures_party_check, DROP COLUMN version, ADD CONSTRAINT signatures_party_check CHECK (party IN ('INITIATOR','MUNICIPALITY')), ADD PRIMARY KEY (initiative_id, party);
DROP TABLE deal_remarks, deal_maintainers, duty_reminders, deal_duties, deal_versions;
ALTER TABLE buurtdeals DROP COLUMN version, DROP COLUMN in_force;
`;
