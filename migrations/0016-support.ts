import type { MigrationInterface, QueryRunner } from "typeorm";

/** Support that can be tested: rules that cannot contradict each other, rounds with an area and an end, votes bound to a version, and one table of counts. */
export class Support1763800001016 implements MigrationInterface {
  name = "Support1763800001016";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const grades = "('POSTCODE','PAPER','LETTER','IDENTITY')";
const sources = "('ONLINE','PAPER','STALL')";

const up = `
-- Equality of text beside ranges in one exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE draagvlak_rules ADD COLUMN scale text NOT NULL DEFAULT 'WIJK' CHECK (scale IN ('BUURT','WIJK','STAD')),
  ADD COLUMN share_permille smallint NOT NULL DEFAULT 0 CHECK (share_permille BETWEEN 0 AND 1000),
  ADD COLUMN most_buurt_percent smallint NOT NULL DEFAULT 100 CHECK (most_buurt_percent BETWEEN 1 AND 100),
  ADD COLUMN most_street_percent smallint NOT NULL DEFAULT 100 CHECK (most_street_percent BETWEEN 1 AND 100),
  ADD COLUMN lowest_grade text NOT NULL DEFAULT 'POSTCODE' CHECK (lowest_grade IN ${grades}),
  ADD COLUMN organisations smallint NOT NULL DEFAULT 0 CHECK (organisations >= 0),
  ADD COLUMN term_days smallint NOT NULL DEFAULT 42 CHECK (term_days > 0), ADD COLUMN extension_days smallint NOT NULL DEFAULT 14 CHECK (extension_days >= 0),
  -- What nobody could ever meet is no rule.
  ADD CONSTRAINT draagvlak_rules_possible CHECK (buurten <= supporters),
  ADD CONSTRAINT draagvlak_rules_apart EXCLUDE USING gist (scale WITH =, daterange(valid_from, valid_until) WITH &&, int8range(above_cents, up_to_cents, '(]') WITH &&);

ALTER TABLE draagvlak_rounds ADD COLUMN scale text NOT NULL DEFAULT 'WIJK' CHECK (scale IN ('BUURT','WIJK','STAD')),
  -- The buurten whose residents count, and the grades of residence that do.
  ADD COLUMN area text[], ADD COLUMN grades text[] NOT NULL DEFAULT '{POSTCODE,PAPER,LETTER,IDENTITY}' CHECK (cardinality(grades) > 0),
  ADD COLUMN most_buurt_percent smallint NOT NULL DEFAULT 100, ADD COLUMN most_street_percent smallint NOT NULL DEFAULT 100, ADD COLUMN organisations_needed smallint NOT NULL DEFAULT 0,
  -- The newest version with a material change: who read an older one is asked again.
  ADD COLUMN material_version integer NOT NULL DEFAULT 1, ADD COLUMN up_to_cents bigint,
  ADD COLUMN closes_at timestamptz, ADD COLUMN extension_days smallint NOT NULL DEFAULT 0, ADD COLUMN extended_at timestamptz, ADD COLUMN extension_reason text,
  -- Days before the end of the last reminder that was sent; 0 at the end itself.
  ADD COLUMN reminded smallint,
  -- Without enough support: what was gathered stays as it was, and the plan is a draft again.
  ADD COLUMN ended_at timestamptz, ADD CHECK ((extended_at IS NULL) = (extension_reason IS NULL));
UPDATE draagvlak_rounds r SET area = ARRAY(SELECT b.id FROM buurten b WHERE b.wijk_id = i.wijk_id ORDER BY b.id), closes_at = greatest(r.opened_at, CURRENT_TIMESTAMP) + interval '42 days',
  up_to_cents = coalesce((SELECT u.up_to_cents FROM draagvlak_rules u WHERE u.id = r.rule_id), i.asked_cents) FROM initiatives i WHERE i.id = r.initiative_id;
ALTER TABLE draagvlak_rounds ALTER COLUMN area SET NOT NULL, ALTER COLUMN closes_at SET NOT NULL, ALTER COLUMN up_to_cents SET NOT NULL, ADD CHECK (cardinality(area) > 0), ADD CHECK (closes_at > opened_at);
CREATE INDEX draagvlak_rounds_end ON draagvlak_rounds (closes_at);
-- What rounds gathered that ended without enough support: numbers, nobody's names.
CREATE TABLE draagvlak_history (
  initiative_id uuid NOT NULL REFERENCES initiatives, opened_at timestamptz NOT NULL, closed_at timestamptz NOT NULL, threshold integer NOT NULL, supporters integer NOT NULL,
  counted integer NOT NULL, buurten_needed smallint NOT NULL, buurten_reached smallint NOT NULL, PRIMARY KEY (initiative_id, opened_at)
);

-- One vote a voter, by a key that is never empty: an account's own id, or what follows from a pseudonym on paper.
ALTER TABLE supports ADD COLUMN voter uuid NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN source text NOT NULL DEFAULT 'ONLINE' CHECK (source IN ${sources}),
  -- A keyed hash of the postcode; empty where nobody told it.
  ADD COLUMN street text NOT NULL DEFAULT '', ADD COLUMN shown boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT supports_grade_check, ADD CONSTRAINT supports_grade_check CHECK (grade IN ${grades});
UPDATE supports SET voter = person_id WHERE person_id IS NOT NULL;
ALTER TABLE supports DROP CONSTRAINT supports_once, ALTER COLUMN voter DROP DEFAULT, ADD PRIMARY KEY (initiative_id, voter);
-- The viewer's own vote, and with it all that someone supports: one by one, also where a plan has a hundred thousand.
DROP INDEX supports_person;
CREATE INDEX supports_person ON supports (person_id, initiative_id);
CREATE FUNCTION support_unlinked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.voter := gen_random_uuid();
  NEW.shown := false;
  RETURN NEW;
END $$;
-- A trigger, because erasing a person lets go of their votes by the reference itself.
CREATE TRIGGER supports_unlinked BEFORE UPDATE OF person_id ON supports FOR EACH ROW WHEN (OLD.person_id IS NOT NULL AND NEW.person_id IS NULL) EXECUTE FUNCTION support_unlinked();
ALTER TABLE persons ADD COLUMN street text CHECK (street <> ''), ADD CONSTRAINT persons_street_of_residents CHECK (grade <> 'EMAIL' OR street IS NULL);

-- Every sum that is shown of a round is a sum over these few rows.
DROP TABLE support_spread;
CREATE TABLE support_counts (
  initiative_id uuid NOT NULL REFERENCES initiatives, buurt_id text NOT NULL REFERENCES buurten, grade text NOT NULL CHECK (grade IN ${grades}), source text NOT NULL CHECK (source IN ${sources}),
  confirmed boolean NOT NULL, supporters integer NOT NULL CHECK (supporters >= 0), PRIMARY KEY (initiative_id, buurt_id, grade, source, confirmed)
) WITH (fillfactor = 70);
INSERT INTO support_counts SELECT initiative_id, buurt_id, grade, source, true, count(*) FROM supports GROUP BY 1, 2, 3, 4;
-- Only of rounds whose rule asks it.
CREATE TABLE support_streets (
  initiative_id uuid NOT NULL REFERENCES initiatives, mark text NOT NULL, supporters integer NOT NULL CHECK (supporters >= 0), PRIMARY KEY (initiative_id, mark)
);
CREATE INDEX support_streets_largest ON support_streets (initiative_id, supporters);
-- By what a vote resembles others, for the wijkregisseur: keyed hashes, kept for days. Its own id, so that a vote can be spoken of without telling whose it is.
CREATE TABLE support_traces (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), initiative_id uuid NOT NULL, voter uuid NOT NULL, network text NOT NULL, device text NOT NULL, at timestamptz NOT NULL,
  UNIQUE (initiative_id, voter), FOREIGN KEY (initiative_id, voter) REFERENCES supports ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX support_traces_at ON support_traces (at);
CREATE TABLE removed_supports (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES initiatives, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, version integer NOT NULL, given_at timestamptz NOT NULL,
  reason text NOT NULL, removed_by uuid REFERENCES persons ON DELETE SET NULL, removed_at timestamptz NOT NULL, objection text, objected_at timestamptz,
  answer text, decided_by uuid REFERENCES persons ON DELETE SET NULL, decided_at timestamptz, restored boolean,
  UNIQUE (initiative_id, person_id), CHECK ((objection IS NULL) = (objected_at IS NULL)), CHECK (num_nonnulls(answer, decided_at, restored) IN (0, 3)), CHECK (decided_at IS NULL OR objected_at IS NOT NULL)
);
CREATE INDEX removed_supports_person ON removed_supports (person_id);
-- What a recount found, each night and whenever somebody asked for one.
CREATE TABLE reconciliations (id uuid PRIMARY KEY DEFAULT uuidv7(), at timestamptz NOT NULL, differences jsonb NOT NULL);
ALTER TABLE initiative_counters DROP COLUMN letter_supporters, DROP COLUMN identity_supporters, ADD COLUMN confirmed integer NOT NULL DEFAULT 0,
  -- Confirmed and of a grade that counts: what the threshold is held against.
  ADD COLUMN counted integer NOT NULL DEFAULT 0, ADD COLUMN organisations integer NOT NULL DEFAULT 0 CHECK (organisations >= 0);
UPDATE initiative_counters SET confirmed = supporters, counted = supporters WHERE supporters > 0;
ALTER TABLE initiative_counters ADD CONSTRAINT initiative_counters_counted CHECK (0 <= counted AND counted <= confirmed AND confirmed <= supporters);
`;

// Goes back only while nothing came in on paper: what has no account cannot be given one.
const down = `
ALTER TABLE initiative_counters DROP CONSTRAINT initiative_counters_counted, DROP COLUMN confirmed, DROP COLUMN counted, DROP COLUMN organisations,
  ADD COLUMN letter_supporters integer NOT NULL DEFAULT 0 CHECK (letter_supporters >= 0), ADD COLUMN identity_supporters integer NOT NULL DEFAULT 0 CHECK (identity_supporters >= 0),
  ADD CHECK (letter_supporters + identity_supporters <= supporters);
DROP TABLE reconciliations, removed_supports, support_traces, support_streets, support_counts, draagvlak_history;
ALTER TABLE persons DROP CONSTRAINT persons_street_of_residents, DROP COLUMN street;
DROP TRIGGER supports_unlinked ON supports;
DROP FUNCTION support_unlinked();
DROP INDEX supports_person;
CREATE INDEX supports_person ON supports (person_id);
ALTER TABLE supports DROP CONSTRAINT supports_pkey, DROP CONSTRAINT supports_grade_check, ADD CONSTRAINT supports_grade_check CHECK (grade IN ('POSTCODE','LETTER','IDENTITY')),
  DROP COLUMN voter, DROP COLUMN source, DROP COLUMN street, DROP COLUMN shown, ADD CONSTRAINT supports_once UNIQUE (initiative_id, person_id);
CREATE TABLE support_spread (
  initiative_id uuid NOT NULL REFERENCES initiatives, buurt_id text NOT NULL REFERENCES buurten, supporters integer NOT NULL CHECK (supporters >= 0),
  PRIMARY KEY (initiative_id, buurt_id)
) WITH (fillfactor = 70);
INSERT INTO support_spread SELECT initiative_id, buurt_id, count(*) FROM supports GROUP BY 1, 2;
UPDATE initiative_counters c SET letter_supporters = n.letter, identity_supporters = n.identity FROM (
  SELECT initiative_id, count(*) FILTER (WHERE grade = 'LETTER') AS letter, count(*) FILTER (WHERE grade = 'IDENTITY') AS identity FROM supports GROUP BY 1) n WHERE n.initiative_id = c.initiative_id;
DROP INDEX draagvlak_rounds_end;
ALTER TABLE draagvlak_rounds DROP COLUMN scale, DROP COLUMN area, DROP COLUMN grades, DROP COLUMN most_buurt_percent, DROP COLUMN most_street_percent, DROP COLUMN organisations_needed,
  DROP COLUMN material_version, DROP COLUMN up_to_cents, DROP COLUMN closes_at, DROP COLUMN extension_days, DROP COLUMN extended_at, DROP COLUMN extension_reason, DROP COLUMN reminded, DROP COLUMN ended_at;
ALTER TABLE draagvlak_rules DROP CONSTRAINT draagvlak_rules_apart, DROP CONSTRAINT draagvlak_rules_possible, DROP COLUMN scale, DROP COLUMN share_permille, DROP COLUMN most_buurt_percent,
  DROP COLUMN most_street_percent, DROP COLUMN lowest_grade, DROP COLUMN organisations, DROP COLUMN term_days, DROP COLUMN extension_days;
DROP EXTENSION btree_gist;
`;
