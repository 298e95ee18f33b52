import type { MigrationInterface, QueryRunner } from "typeorm";

/** How dossiers are forwarded to the municipality's systems, step by step, and what these tell back. */
export class Cases1763800001022 implements MigrationInterface {
  name = "Cases1763800001022";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
CREATE TABLE forwardings (
  initiative_id uuid PRIMARY KEY REFERENCES dossiers, system text NOT NULL CHECK (system IN ('ZGW','MAIL','MANUAL')),
  state text NOT NULL CHECK (state IN ('UNDERWAY','AT_DESK','FAILED','DONE')), since timestamptz NOT NULL,
  attempts smallint NOT NULL DEFAULT 0, next_attempt_at timestamptz, problem text, detail text,
  case_url text UNIQUE, case_due date, looked_at timestamptz, decision_url text,
  CHECK ((state = 'UNDERWAY') = (next_attempt_at IS NOT NULL)), CHECK ((state = 'FAILED') <= (problem IS NOT NULL))
);
CREATE INDEX forwardings_due ON forwardings (next_attempt_at) WHERE state = 'UNDERWAY';
CREATE INDEX forwardings_open ON forwardings (since) WHERE state <> 'DONE';
-- What is to be done at the other side; answer is what it calls what was made there.
CREATE TABLE forwarding_steps (
  initiative_id uuid NOT NULL REFERENCES forwardings, position smallint NOT NULL, step text NOT NULL, part text NOT NULL,
  attempts smallint NOT NULL DEFAULT 0, answer text, at timestamptz,
  PRIMARY KEY (initiative_id, position), UNIQUE (initiative_id, step, part), CHECK ((answer IS NULL) = (at IS NULL))
);
-- What was told of a case, by the print of the whole message: the same is followed once.
CREATE TABLE case_notifications (
  digest text PRIMARY KEY, resource_url text NOT NULL, received_at timestamptz NOT NULL, followed_at timestamptz, attempts smallint NOT NULL DEFAULT 0, next_attempt_at timestamptz NOT NULL
);
CREATE INDEX case_notifications_waiting ON case_notifications (next_attempt_at) WHERE followed_at IS NULL;
-- A file that goes with a mail.
ALTER TABLE mails ADD attachment bytea, ADD attachment_name text, ADD CHECK ((attachment IS NULL) = (attachment_name IS NULL));
`;

const down = `
ALTER TABLE mails DROP attachment, DROP attachment_name;
DROP TABLE case_notifications, forwarding_steps, forwardings;
`;
