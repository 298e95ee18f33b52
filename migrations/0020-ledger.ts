import type { MigrationInterface, QueryRunner } from "typeorm";

/** The ledger: pots with a rule each, bookings that nobody changes, and the acts by which money is given, moved and spent. */
export class Ledger1763800001020 implements MigrationInterface {
  name = "Ledger1763800001020";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const pot = `pot text NOT NULL DEFAULT 'WIJKBUDGET' CHECK (pot IN ('WIJKBUDGET','HANDGELD','WIJKKANS')), ADD CHECK ((pot = 'WIJKKANS') = (wijk_id IS NULL))`;
const potId = "text GENERATED ALWAYS AS (pot || ':' || coalesce(wijk_id, '') || ':' || year::text) STORED";
const kinds = `(kind, from_account, to_account) IN (
    ('ALLOTTED','COUNCIL','FREE'), ('AMENDED','COUNCIL','FREE'), ('MOVED_OUT','FREE','OTHER_POT'), ('MOVED_IN','OTHER_POT','FREE'), ('ASKED','WISH','ASKED'), ('ASK_ENDED','ASKED','WISH'),
    ('RESERVED','FREE','RESERVED'), ('RELEASED','RESERVED','FREE'), ('COMMITTED','RESERVED','COMMITTED'), ('CANCELLED','COMMITTED','FREE'), ('LOWERED','COMMITTED','FREE'),
    ('PAID','COMMITTED','PAID'), ('RETURNED','PAID','FREE'), ('SPENT','FREE','PAID'), ('CARRIED_OUT','COMMITTED','OTHER_POT'), ('CARRIED_IN','OTHER_POT','COMMITTED'), ('LAPSED','FREE','COUNCIL'))`;

const up = `
ALTER TABLE bookings DROP CONSTRAINT bookings_wijk_id_year_fkey, DROP CONSTRAINT bookings_kind_check, DROP CONSTRAINT bookings_check1;
ALTER TABLE initiative_money DROP CONSTRAINT initiative_money_wijk_id_year_fkey, DROP CONSTRAINT initiative_money_pkey;
DROP INDEX bookings_wijk_year, initiative_money_wijk_year;

ALTER TABLE wijkbudgets RENAME TO pots;
ALTER TABLE pots DROP CONSTRAINT wijkbudgets_pkey;
ALTER TABLE pots ALTER wijk_id DROP NOT NULL, ADD ${pot};
ALTER TABLE pots ADD id ${potId} PRIMARY KEY, ADD closed_at timestamptz,
  -- What the cluster managers agreed that a richtbudget may be overrun by. Other pots end at what is in them.
  ADD overrun_cents bigint NOT NULL DEFAULT 0 CHECK (overrun_cents >= 0 AND (overrun_cents = 0 OR pot = 'WIJKBUDGET'));
CREATE INDEX pots_year ON pots (year, pot);

ALTER TABLE bookings ALTER wijk_id DROP NOT NULL, ADD ${pot};
ALTER TABLE bookings ADD pot_id ${potId} REFERENCES pots, ADD corrects bigint UNIQUE REFERENCES bookings, ADD CHECK ((kind = 'CORRECTION') = (corrects IS NOT NULL)),
  ADD CHECK (kind = 'CORRECTION' OR ${kinds}),
  ADD CHECK (from_account IN ('COUNCIL','OTHER_POT','WISH','ASKED','FREE','RESERVED','COMMITTED','PAID') AND to_account IN ('COUNCIL','OTHER_POT','WISH','ASKED','FREE','RESERVED','COMMITTED','PAID'));
ALTER TABLE initiative_money ALTER wijk_id DROP NOT NULL, ADD ${pot};
ALTER TABLE initiative_money ADD pot_id ${potId} REFERENCES pots, ADD PRIMARY KEY (initiative_id, pot_id);

-- The handgeld was part of the wijkbudget and is a pot of its own from here on.
INSERT INTO pots (pot, wijk_id, year, handgeld_cents, source, allotted_cents) SELECT 'HANDGELD', wijk_id, year, 0, source, handgeld_cents FROM pots WHERE handgeld_cents > 0;
UPDATE bookings SET pot = 'HANDGELD' WHERE note = 'Handgeld van dit jaar';
UPDATE pots SET allotted_cents = allotted_cents - handgeld_cents WHERE pot = 'WIJKBUDGET';
ALTER TABLE pots DROP handgeld_cents,
  ADD CONSTRAINT pots_within_their_rule CHECK (committed_cents + paid_cents <= allotted_cents + overrun_cents);

-- Before a richtbudget is overrun the manager of its cluster takes it up with another: both in their own words.
CREATE TABLE overrun_consultations (
  id uuid PRIMARY KEY DEFAULT uuidv7(), pot_id text NOT NULL REFERENCES pots, cents bigint NOT NULL CHECK (cents > 0),
  words text NOT NULL, asked_by uuid REFERENCES persons ON DELETE SET NULL, asked_at timestamptz NOT NULL,
  agreed boolean, answer text, answered_by uuid REFERENCES persons ON DELETE SET NULL, answered_at timestamptz,
  CHECK ((agreed IS NULL) = (answered_at IS NULL)), CHECK ((agreed IS NULL) = (answer IS NULL)), CHECK (asked_by <> answered_by)
);
CREATE UNIQUE INDEX overrun_consultations_open ON overrun_consultations (pot_id) WHERE agreed IS NULL;
CREATE INDEX overrun_consultations_pot ON overrun_consultations (pot_id, id DESC);
CREATE INDEX overrun_consultations_asked_by ON overrun_consultations (asked_by);
CREATE INDEX overrun_consultations_answered_by ON overrun_consultations (answered_by);
-- What one proposes and another decides: the budgets of a year, what the council gives beside them, moves between wijken, and the end of a year.
CREATE TABLE money_proposals (
  id uuid PRIMARY KEY DEFAULT uuidv7(), kind text NOT NULL CHECK (kind IN ('BUDGET','AMENDMENT','REVIEW','YEAR_END')), year smallint NOT NULL, source text NOT NULL,
  proposed_by uuid REFERENCES persons ON DELETE SET NULL, proposed_at timestamptz NOT NULL,
  accepted boolean, decided_by uuid REFERENCES persons ON DELETE SET NULL, decided_at timestamptz,
  CHECK ((accepted IS NULL) = (decided_at IS NULL)), CHECK (proposed_by <> decided_by)
);
CREATE INDEX money_proposals_year ON money_proposals (year, id DESC);
CREATE INDEX money_proposals_proposed_by ON money_proposals (proposed_by);
CREATE INDEX money_proposals_decided_by ON money_proposals (decided_by);
-- A year ends once.
CREATE UNIQUE INDEX money_proposals_year_end ON money_proposals (year) WHERE kind = 'YEAR_END' AND accepted IS NOT false;
CREATE TABLE money_proposal_lines (
  proposal_id uuid NOT NULL REFERENCES money_proposals, position smallint NOT NULL, kind text NOT NULL CHECK (kind IN ('ALLOTTED','AMENDED','MOVED_OUT','CARRIED_OUT','LAPSED')),
  ${pot.replace(/, ADD /gu, ", ")}, wijk_id text REFERENCES wijken, to_wijk_id text REFERENCES wijken, cents bigint NOT NULL CHECK (cents > 0), reason text NOT NULL,
  PRIMARY KEY (proposal_id, position), CHECK ((kind = 'MOVED_OUT') = (to_wijk_id IS NOT NULL)), CHECK (to_wijk_id <> wijk_id)
);
ALTER TABLE bookings ADD proposal_id uuid REFERENCES money_proposals;
-- What the wijkregisseur spent out of the handgeld: each receipt once.
CREATE TABLE handgeld_expenses (
  booking_id bigint PRIMARY KEY REFERENCES bookings, pot_id text NOT NULL REFERENCES pots, what text NOT NULL, receipt text NOT NULL, spent_on date NOT NULL,
  corrected_by bigint UNIQUE REFERENCES bookings
);
CREATE UNIQUE INDEX handgeld_expenses_receipt ON handgeld_expenses (pot_id, lower(receipt)) WHERE corrected_by IS NULL;

CREATE INDEX bookings_pot ON bookings (pot_id, id DESC);
-- For the thermometer of a day that is past: all that was booked until then, without the rows themselves.
CREATE INDEX bookings_pot_day ON bookings (pot_id, booked_at) INCLUDE (from_account, to_account, cents, initiative_id);
CREATE INDEX initiative_money_pot ON initiative_money (pot_id, initiative_id DESC);

-- Only the name of who booked may go, when they are erased.
CREATE FUNCTION bookings_are_only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'bookings are only added: correct one by another'; END $$;
CREATE TRIGGER bookings_unchanged AFTER UPDATE ON bookings FOR EACH ROW
  WHEN (to_jsonb(OLD) - 'booked_by' IS DISTINCT FROM to_jsonb(NEW) - 'booked_by' OR NEW.booked_by IS NOT NULL) EXECUTE FUNCTION bookings_are_only_added();
CREATE TRIGGER bookings_kept BEFORE DELETE ON bookings FOR EACH ROW EXECUTE FUNCTION bookings_are_only_added();
CREATE TRIGGER bookings_all_kept BEFORE TRUNCATE ON bookings EXECUTE FUNCTION bookings_are_only_added();
`;

// What only the ledger knows (other pots, moves, corrections) goes.
const down = `
DROP TRIGGER bookings_unchanged ON bookings; DROP TRIGGER bookings_kept ON bookings; DROP TRIGGER bookings_all_kept ON bookings; DROP FUNCTION bookings_are_only_added;
DROP INDEX bookings_pot, bookings_pot_day, initiative_money_pot, pots_year;
DROP TABLE handgeld_expenses, overrun_consultations;
ALTER TABLE bookings DROP proposal_id;
DROP TABLE money_proposal_lines, money_proposals;
DELETE FROM initiative_money WHERE pot <> 'WIJKBUDGET';
DELETE FROM bookings WHERE kind NOT IN ('ALLOTTED','ASKED','ASK_ENDED','RESERVED','RELEASED','COMMITTED','PAID','RETURNED') OR pot = 'WIJKKANS';
ALTER TABLE pots DROP CONSTRAINT pots_within_their_rule, ADD handgeld_cents bigint NOT NULL DEFAULT 0 CHECK (handgeld_cents >= 0);
UPDATE pots p SET handgeld_cents = h.allotted_cents, allotted_cents = p.allotted_cents + h.allotted_cents FROM pots h WHERE h.pot = 'HANDGELD' AND p.pot = 'WIJKBUDGET' AND (h.wijk_id, h.year) = (p.wijk_id, p.year);
UPDATE bookings SET pot = 'WIJKBUDGET' WHERE pot = 'HANDGELD';
ALTER TABLE bookings DROP pot_id, DROP pot, DROP corrects, ALTER wijk_id SET NOT NULL,
  ADD CHECK (kind IN ('ALLOTTED','ASKED','ASK_ENDED','RESERVED','RELEASED','COMMITTED','PAID','RETURNED'));
ALTER TABLE initiative_money DROP pot_id, DROP pot, ALTER wijk_id SET NOT NULL, ADD PRIMARY KEY (initiative_id, year);
DELETE FROM pots WHERE pot <> 'WIJKBUDGET';
ALTER TABLE pots DROP id, DROP pot, DROP closed_at, DROP overrun_cents, ALTER wijk_id SET NOT NULL, ALTER handgeld_cents DROP DEFAULT, ADD PRIMARY KEY (wijk_id, year);
ALTER TABLE pots RENAME TO wijkbudgets;
ALTER TABLE bookings ADD FOREIGN KEY (wijk_id, year) REFERENCES wijkbudgets (wijk_id, year);
ALTER TABLE initiative_money ADD FOREIGN KEY (wijk_id, year) REFERENCES wijkbudgets (wijk_id, year);
CREATE INDEX bookings_wijk_year ON bookings (wijk_id, year, id DESC);
CREATE INDEX initiative_money_wijk_year ON initiative_money (wijk_id, year, initiative_id DESC);
`;
