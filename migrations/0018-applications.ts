import type { MigrationInterface, QueryRunner } from "typeorm";

/** What an application says beside the plan, what only its applicant and who handles it read, and what was completed afterwards. */
export class Applications1763800001018 implements MigrationInterface {
  name = "Applications1763800001018";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const routes = "('WIJKBUDGET','WIJKKANS','INVESTERING','CHALLENGE','BID')";
const parts = "('PLAN','COSTS','COFINANCING','EARLIER','CONTACT','PERMITS','UPKEEP','CRITERIA')";
const askable = parts.replace(")", ",'PRIVATE')");

const up = `
-- Its number rises with everything that is said, so that nobody hands in what they have not seen.
CREATE TABLE applications (
  initiative_id uuid PRIMARY KEY REFERENCES initiatives, route text NOT NULL DEFAULT 'WIJKBUDGET' CHECK (route IN ${routes}), number integer NOT NULL CHECK (number > 0),
  contact_confirmed_at timestamptz, contact_confirmed_by uuid REFERENCES persons ON DELETE SET NULL
);
CREATE INDEX applications_contact_confirmed_by ON applications (contact_confirmed_by);
CREATE TABLE application_parts (
  initiative_id uuid NOT NULL REFERENCES applications, part text NOT NULL CHECK (part IN ${parts}), number integer NOT NULL CHECK (number > 0), said jsonb NOT NULL,
  saved_at timestamptz NOT NULL, saved_by uuid REFERENCES persons ON DELETE SET NULL, PRIMARY KEY (initiative_id, part)
);
CREATE INDEX application_parts_saved_by ON application_parts (saved_by);
-- What the wijkregisseur says of a criterion or a principle.
CREATE TABLE criterion_answers (
  initiative_id uuid NOT NULL REFERENCES initiatives, criterion text NOT NULL, agrees boolean NOT NULL, answer text NOT NULL, answered_at timestamptz NOT NULL,
  answered_by uuid REFERENCES persons ON DELETE SET NULL, PRIMARY KEY (initiative_id, criterion)
);
CREATE INDEX criterion_answers_answered_by ON criterion_answers (answered_by);
-- Name, account, address and telephone of who asks, encrypted under the key of a number that rises with time. Each initiator gives their own; from handing in on only the applicant's is kept.
CREATE TABLE application_private (
  initiative_id uuid NOT NULL REFERENCES initiatives, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, key_number integer NOT NULL, sealed text NOT NULL, saved_at timestamptz NOT NULL,
  PRIMARY KEY (initiative_id, person_id)
);
CREATE INDEX application_private_person ON application_private (person_id);
CREATE INDEX application_private_key ON application_private (key_number);
-- json and not jsonb: the application stays as it was written, so that anyone can take its hash again. It holds the hash of the plan's text.
ALTER TABLE dossiers ADD COLUMN route text NOT NULL DEFAULT 'WIJKBUDGET' CHECK (route IN ${routes}), ADD COLUMN application json, ADD COLUMN application_hash text,
  ADD CHECK ((application IS NULL) = (application_hash IS NULL));
CREATE TABLE dossier_amendments (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES dossiers, part text NOT NULL CHECK (part IN ${askable}), before jsonb, after jsonb,
  at timestamptz NOT NULL, by_id uuid REFERENCES persons ON DELETE SET NULL, CHECK ((part = 'PRIVATE') = (after IS NULL)), CHECK (part <> 'PRIVATE' OR before IS NULL)
);
CREATE INDEX dossier_amendments_initiative ON dossier_amendments (initiative_id, id);
CREATE INDEX dossier_amendments_by ON dossier_amendments (by_id);
`;

const down = `
DROP TABLE dossier_amendments, application_private, criterion_answers, application_parts, applications;
ALTER TABLE dossiers DROP COLUMN route, DROP COLUMN application, DROP COLUMN application_hash;
`;
