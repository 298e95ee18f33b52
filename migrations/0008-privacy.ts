import type { MigrationInterface, QueryRunner } from "typeorm";

/** What becomes of a reference when its person is erased stands in the reference itself; beside it exports, codes and the last visit. */
export class Privacy1763800000007 implements MigrationInterface {
  name = "Privacy1763800000007";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const references = [
  ["groups", "created_by"], ["initiatives", "author_id"], ["supports", "person_id"], ["signatures", "person_id"], ["initiative_updates", "author_id"], ["comments", "author_id"],
] as const;
const refer = (action: string) => references.map(([table, column]) => `ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_fkey, ADD FOREIGN KEY (${column}) REFERENCES persons ${action};`).join("\n");

const up = `
-- One vote a person stays one; of a round that is over the vote outlives the person, without saying whose it was.
ALTER TABLE supports DROP CONSTRAINT supports_pkey, ALTER COLUMN person_id DROP NOT NULL, ADD CONSTRAINT supports_once UNIQUE (initiative_id, person_id);
ALTER TABLE signatures ALTER COLUMN person_id DROP NOT NULL;
ALTER TABLE initiative_updates ALTER COLUMN author_id DROP NOT NULL;
ALTER TABLE comments ALTER COLUMN author_id DROP NOT NULL;
${refer("ON DELETE SET NULL")}

CREATE TABLE exports (
  id uuid PRIMARY KEY DEFAULT uuidv7(), person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, state text NOT NULL CHECK (state IN ('GATHERING','READY')),
  done smallint NOT NULL DEFAULT 0, total smallint NOT NULL, asked_at timestamptz NOT NULL, ready_at timestamptz, expires_at timestamptz, archive bytea,
  CHECK ((state = 'READY') = (archive IS NOT NULL) AND (state = 'READY') = (expires_at IS NOT NULL) AND (state = 'READY') = (ready_at IS NOT NULL))
);
CREATE INDEX exports_person ON exports (person_id, id DESC);
CREATE UNIQUE INDEX exports_one_at_a_time ON exports (person_id) WHERE state = 'GATHERING';
CREATE TABLE export_parts (
  export_id uuid NOT NULL REFERENCES exports ON DELETE CASCADE, category text NOT NULL, tables json NOT NULL, PRIMARY KEY (export_id, category)
);
-- A code that was mailed, for what a signed-in person confirms once more. One of each purpose: a newer one replaces it.
CREATE TABLE account_codes (
  person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, purpose text NOT NULL CHECK (purpose IN ('ERASE','EMAIL')), email text NOT NULL, code_hash text NOT NULL,
  times smallint NOT NULL DEFAULT 1, attempts smallint NOT NULL DEFAULT 0, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, PRIMARY KEY (person_id, purpose)
);

-- When somebody last came in, and when they were told that they had been away for long.
ALTER TABLE persons ADD COLUMN came_at timestamptz, ADD COLUMN told_away_at timestamptz;
UPDATE persons p SET came_at = (SELECT max(s.created_at) FROM sessions s WHERE s.person_id = p.id);
-- A trigger, because every way in ends with a session.
CREATE FUNCTION person_came() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE persons SET came_at = NEW.created_at, told_away_at = NULL WHERE id = NEW.person_id;
  RETURN NULL;
END $$;
CREATE TRIGGER sessions_person_came AFTER INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION person_came();
`;

// Goes back only while nobody has been erased: what lost its person cannot be given one again.
const down = `
DROP TRIGGER sessions_person_came ON sessions;
DROP FUNCTION person_came();
ALTER TABLE persons DROP COLUMN came_at, DROP COLUMN told_away_at;
DROP TABLE account_codes, export_parts, exports;
${refer("")}
ALTER TABLE comments ALTER COLUMN author_id SET NOT NULL;
ALTER TABLE initiative_updates ALTER COLUMN author_id SET NOT NULL;
ALTER TABLE signatures ALTER COLUMN person_id SET NOT NULL;
ALTER TABLE supports DROP CONSTRAINT supports_once, ALTER COLUMN person_id SET NOT NULL, ADD PRIMARY KEY (initiative_id, person_id);
`;
