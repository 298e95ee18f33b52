import type { MigrationInterface, QueryRunner } from "typeorm";

/** Registration for activities: places, who is registered or waits, what the organiser asks, and how many places are taken. */
export class Places1763800001024 implements MigrationInterface {
  name = "Places1763800001024";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- One row for each date that one can register for. It is the lock for everything that happens to its places, and no more can be taken than there are.
CREATE TABLE activity_places (
  activity_id uuid PRIMARY KEY REFERENCES activities ON DELETE CASCADE, capacity integer CHECK (capacity BETWEEN 1 AND 100000),
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0), waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0), last_number integer NOT NULL DEFAULT 0, CHECK (taken <= capacity)
) WITH (fillfactor = 70);

-- The number is the place in the line; who has yet to confirm by mail has none. Of the key in the link of a mail only a print is kept.
CREATE TABLE registrations (
  id uuid PRIMARY KEY DEFAULT uuidv7(), activity_id uuid NOT NULL REFERENCES activity_places, number integer CHECK (number > 0),
  state text NOT NULL CHECK (state IN ('UNCONFIRMED','REGISTERED','OFFERED','WAITING','CANCELLED','LAPSED')), party smallint NOT NULL CHECK (party BETWEEN 1 AND 6),
  person_id uuid REFERENCES persons ON DELETE SET NULL, name text, email text, locale text NOT NULL DEFAULT 'NL' CHECK (locale IN ('NL','EN','UK')), key_hash text UNIQUE,
  made_by uuid REFERENCES persons ON DELETE SET NULL, made_at timestamptz NOT NULL, accept_by timestamptz, ended_at timestamptz, reminded_at timestamptz, came boolean,
  UNIQUE (activity_id, number), CHECK ((number IS NULL) = (state = 'UNCONFIRMED')), CHECK ((accept_by IS NOT NULL) = (state = 'OFFERED')),
  CHECK ((ended_at IS NOT NULL) = (state IN ('CANCELLED','LAPSED')))
);
CREATE UNIQUE INDEX registrations_once ON registrations (activity_id, person_id) WHERE state IN ('REGISTERED','OFFERED','WAITING');
CREATE UNIQUE INDEX registrations_once_by_mail ON registrations (activity_id, email) WHERE state IN ('REGISTERED','OFFERED','WAITING');
CREATE INDEX registrations_person ON registrations (person_id);
CREATE INDEX registrations_email ON registrations (email);
CREATE INDEX registrations_made_by ON registrations (made_by);
CREATE INDEX registrations_offered ON registrations (accept_by) WHERE state = 'OFFERED';
CREATE INDEX registrations_unconfirmed ON registrations (made_at) WHERE state = 'UNCONFIRMED';

CREATE TABLE registration_questions (
  id uuid PRIMARY KEY DEFAULT uuidv7(), activity_id uuid NOT NULL REFERENCES activity_places ON DELETE CASCADE, number smallint NOT NULL CHECK (number > 0),
  question text NOT NULL, choices text[] NOT NULL DEFAULT '{}', required boolean NOT NULL, UNIQUE (activity_id, number)
);
CREATE TABLE registration_answers (
  registration_id uuid NOT NULL REFERENCES registrations ON DELETE CASCADE, question_id uuid NOT NULL REFERENCES registration_questions ON DELETE CASCADE, answer text NOT NULL,
  PRIMARY KEY (registration_id, question_id)
);
CREATE INDEX registration_answers_question ON registration_answers (question_id);
`;

const down = `
DROP TABLE registration_answers, registration_questions, registrations, activity_places;
`;
