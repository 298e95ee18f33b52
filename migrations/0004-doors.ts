import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sessions that keep who they are when their token changes, and the ways in by an identity provider. */
export class Doors1763800000003 implements MigrationInterface {
  name = "Doors1763800000003";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- Whoever works for the municipality; a kind of role that comes later counts until it is named here.
CREATE FUNCTION signs_in_strictly(person uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM roles r WHERE r.person_id = person AND r.kind NOT IN ('RESIDENT', 'ORGANISATION_EDITOR')
    AND r.begins_at <= at AND (r.ends_at IS NULL OR r.ends_at > at))
$$;

ALTER TABLE sessions
  ADD COLUMN id uuid NOT NULL UNIQUE DEFAULT uuidv7(),
  -- The token of before is good for the requests that were under way when it was replaced.
  ADD COLUMN former_hash text UNIQUE, ADD COLUMN former_until timestamptz,
  -- When the person's rights had last changed as it got this token; '' for never.
  ADD COLUMN rights text NOT NULL DEFAULT '', ADD COLUMN idle interval NOT NULL DEFAULT '14 days',
  ADD COLUMN way text NOT NULL DEFAULT 'MAIL' CHECK (way IN ('MAIL','DEMO','RESIDENT','ORGANISATION','STAFF')),
  ADD COLUMN browser text, ADD COLUMN system text, ADD CHECK ((former_hash IS NULL) = (former_until IS NULL));

ALTER TABLE organisations ADD COLUMN kvk text UNIQUE CHECK (kvk ~ '^[0-9]{8}$');
-- By what a provider knows somebody, as a keyed pseudonym: enough to know them again, and nothing that it can be found back from.
CREATE TABLE identities (
  provider text NOT NULL, pseudonym text NOT NULL, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, created_at timestamptz NOT NULL,
  PRIMARY KEY (provider, pseudonym), UNIQUE (person_id, provider)
);
-- Who left for a provider and is expected back, in the same browser and within minutes; the row is gone once they came.
CREATE TABLE provider_visits (
  state_hash text PRIMARY KEY, provider text NOT NULL, browser_hash text NOT NULL, nonce text NOT NULL, verifier text NOT NULL, back text NOT NULL,
  person_id uuid REFERENCES persons ON DELETE CASCADE, expires_at timestamptz NOT NULL
);
CREATE INDEX provider_visits_expires_at ON provider_visits (expires_at);
CREATE INDEX provider_visits_person ON provider_visits (person_id);
`;

const down = `
DROP TABLE provider_visits, identities;
ALTER TABLE organisations DROP COLUMN kvk;
ALTER TABLE sessions DROP COLUMN id, DROP COLUMN former_hash, DROP COLUMN former_until, DROP COLUMN rights, DROP COLUMN idle, DROP COLUMN way, DROP COLUMN browser, DROP COLUMN system;
DROP FUNCTION signs_in_strictly(uuid, timestamptz);
`;
