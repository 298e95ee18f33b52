import type { MigrationInterface, QueryRunner } from "typeorm";

/** Mail in two forms and two speeds, pushes to browsers, what comes back by mail, and what was given up. */
export class Post1763800001030 implements MigrationInterface {
  name = "Post1763800001030";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
ALTER TABLE mails ADD html text, ADD unsubscribe text, ADD reply_to text, ADD kind text NOT NULL DEFAULT 'PERSONAL' CHECK (kind IN ('PERSONAL','BULK')),
  -- Since when it was tried in vain; what has been given up waits for an administrator.
  ADD tried_since timestamptz, ADD given_up_at timestamptz, ADD fault text, ADD CHECK (sent_at IS NULL OR given_up_at IS NULL);
UPDATE mails SET given_up_at = next_attempt_at, fault = 'PUT_OFF' WHERE sent_at IS NULL AND attempts >= 20;
DROP INDEX mails_waiting;
CREATE INDEX mails_waiting ON mails (kind DESC, next_attempt_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mails_given_up ON mails (given_up_at) WHERE given_up_at IS NOT NULL;
ALTER TABLE outbox ADD given_up_at timestamptz;
UPDATE outbox SET given_up_at = coalesce(next_attempt_at, at) WHERE NOT awaits_reaction AND attempts >= 10;
CREATE INDEX outbox_given_up ON outbox (given_up_at) WHERE given_up_at IS NOT NULL;
-- Addresses that mail does not reach, or whose reader called it spam.
CREATE TABLE mail_troubles (address text PRIMARY KEY, kind text NOT NULL CHECK (kind IN ('BOUNCED','COMPLAINED')), at timestamptz NOT NULL);
-- A browser that may be told that there is news, as long as its session lasts.
CREATE TABLE push_subscriptions (
  id uuid PRIMARY KEY DEFAULT uuidv7(), person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, session_id uuid NOT NULL UNIQUE REFERENCES sessions (id) ON DELETE CASCADE,
  endpoint text NOT NULL UNIQUE, since timestamptz NOT NULL
);
CREATE INDEX push_subscriptions_person ON push_subscriptions (person_id);
CREATE TABLE pushes (
  id uuid PRIMARY KEY DEFAULT uuidv7(), subscription_id uuid NOT NULL REFERENCES push_subscriptions ON DELETE CASCADE, source text NOT NULL, created_at timestamptz NOT NULL, sent_at timestamptz,
  attempts smallint NOT NULL DEFAULT 0, next_attempt_at timestamptz NOT NULL, given_up_at timestamptz, fault text, UNIQUE (subscription_id, source), CHECK (sent_at IS NULL OR given_up_at IS NULL)
);
-- A push says nothing but that there is news: one that waits says it for all that comes meanwhile.
CREATE UNIQUE INDEX pushes_one_waits ON pushes (subscription_id) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX pushes_waiting ON pushes (next_attempt_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX pushes_given_up ON pushes (given_up_at) WHERE given_up_at IS NOT NULL;
-- Mail that came in, by the print of its Message-ID: a server that brings it twice is heard once.
CREATE TABLE mails_in (digest text PRIMARY KEY, at timestamptz NOT NULL);
`;

const down = `
DROP TABLE mails_in, pushes, push_subscriptions, mail_troubles;
ALTER TABLE outbox DROP given_up_at;
DROP INDEX mails_waiting;
ALTER TABLE mails DROP html, DROP unsubscribe, DROP reply_to, DROP kind, DROP tried_since, DROP given_up_at, DROP fault;
CREATE INDEX mails_waiting ON mails (next_attempt_at) WHERE sent_at IS NULL;
`;
