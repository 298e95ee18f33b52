import type { MigrationInterface, QueryRunner } from "typeorm";

/** How it is known where somebody lives, the letters and codes that prove it, and support counted by that. */
export class Residence1763800000004 implements MigrationInterface {
  name = "Residence1763800000004";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
ALTER TABLE persons DROP CONSTRAINT persons_grade_check, ADD CONSTRAINT persons_grade_check CHECK (grade IN ('EMAIL','POSTCODE','LETTER','IDENTITY')),
  ADD COLUMN residence_way text CHECK (residence_way IN ('DECLARED','LETTER','DESK','IDENTITY')), ADD COLUMN residence_since timestamptz,
  -- A keyed hash of postcode and house number: shows that two accounts live at one address, and not which.
  ADD COLUMN residence_pseudonym text, ADD CONSTRAINT persons_residence_check CHECK (grade <> 'EMAIL' OR num_nonnulls(residence_way, residence_since, residence_pseudonym) = 0);
CREATE INDEX persons_residence ON persons (residence_pseudonym) WHERE residence_pseudonym IS NOT NULL;
-- As the address register of the town numbers it; null where nobody looked it up yet.
ALTER TABLE buurten ADD COLUMN cbs_code text UNIQUE CHECK (cbs_code ~ '^BU[0-9]{8}$');

-- The grade of the moment; in an open round it follows the person's. By postcode are those who are in neither count.
ALTER TABLE supports ADD COLUMN grade text NOT NULL DEFAULT 'POSTCODE' CHECK (grade IN ('POSTCODE','LETTER','IDENTITY'));
ALTER TABLE initiative_counters ADD COLUMN letter_supporters integer NOT NULL DEFAULT 0 CHECK (letter_supporters >= 0),
  ADD COLUMN identity_supporters integer NOT NULL DEFAULT 0 CHECK (identity_supporters >= 0), ADD CHECK (letter_supporters + identity_supporters <= supporters);

CREATE TABLE letter_batches (
  id uuid PRIMARY KEY DEFAULT uuidv7(), wijk_id text NOT NULL REFERENCES wijken, letters integer NOT NULL CHECK (letters > 0),
  made_at timestamptz NOT NULL, made_by uuid REFERENCES persons ON DELETE SET NULL, sent_at timestamptz
);
CREATE INDEX letter_batches_wijk ON letter_batches (wijk_id, id DESC);
-- The address is encrypted, and gone as soon as the letter was sent or has ended. The code is not here at all: it follows from the id and a key.
CREATE TABLE letters (
  id uuid PRIMARY KEY, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, buurt_id text NOT NULL, wijk_id text NOT NULL, pseudonym text NOT NULL,
  address text, batch_id uuid REFERENCES letter_batches, asked_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, attempts smallint NOT NULL DEFAULT 0,
  ended_at timestamptz, ended_by text CHECK (ended_by IN ('USED','REPLACED','SPENT','EXPIRED')),
  FOREIGN KEY (buurt_id, wijk_id) REFERENCES buurten (id, wijk_id), CHECK ((ended_at IS NULL) = (ended_by IS NULL)), CHECK (ended_at IS NULL OR address IS NULL)
);
CREATE UNIQUE INDEX letters_outstanding ON letters (person_id) WHERE ended_at IS NULL;
CREATE INDEX letters_person ON letters (person_id, asked_at);
CREATE INDEX letters_address ON letters (pseudonym, asked_at);
CREATE INDEX letters_batch ON letters (batch_id);
CREATE INDEX letters_waiting ON letters (wijk_id) WHERE batch_id IS NULL AND ended_at IS NULL;

-- Shown by a resident at the desk of the wijkregisseur, so that nobody is searched for there.
CREATE TABLE desk_codes (person_id uuid PRIMARY KEY REFERENCES persons ON DELETE CASCADE, code_seal text NOT NULL UNIQUE, expires_at timestamptz NOT NULL);
-- Accounts of people without e-mail: the card says which, the code lets in once.
CREATE TABLE paper_accounts (
  person_id uuid PRIMARY KEY REFERENCES persons ON DELETE CASCADE, card_seal text NOT NULL UNIQUE, code_seal text UNIQUE, code_expires_at timestamptz,
  CHECK ((code_seal IS NULL) = (code_expires_at IS NULL))
);
`;

const down = `
DROP TABLE paper_accounts, desk_codes, letters, letter_batches;
ALTER TABLE initiative_counters DROP COLUMN letter_supporters, DROP COLUMN identity_supporters;
ALTER TABLE supports DROP COLUMN grade;
ALTER TABLE buurten DROP COLUMN cbs_code;
UPDATE persons SET grade = 'POSTCODE' WHERE grade IN ('LETTER','IDENTITY');
ALTER TABLE persons DROP CONSTRAINT persons_grade_check, ADD CONSTRAINT persons_grade_check CHECK (grade IN ('EMAIL','POSTCODE')),
  DROP CONSTRAINT persons_residence_check, DROP COLUMN residence_way, DROP COLUMN residence_since, DROP COLUMN residence_pseudonym;
`;
