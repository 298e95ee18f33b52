import type { MigrationInterface, QueryRunner } from "typeorm";

/** What goes to everybody in a wijk: messages of the wijkregisseur and the municipality's newsletters. */
export class Newsletters1763800001031 implements MigrationInterface {
  name = "Newsletters1763800001031";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query("DROP TABLE newsletters;");
  }
}

const up = `
CREATE TABLE newsletters (
  id uuid PRIMARY KEY DEFAULT uuidv7(), wijk_id text NOT NULL REFERENCES wijken, kind text NOT NULL CHECK (kind IN ('MESSAGE','LETTER')), month date CHECK (extract(day FROM month) = 1),
  title text NOT NULL, words text NOT NULL DEFAULT '', sections text[] NOT NULL DEFAULT '{}' CHECK (sections <@ '{SUPPORT,NEW,DECIDED,REALISED,ACTIVITIES}'), version integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT','SENDING','STOPPED','SENT')),
  made_by uuid REFERENCES persons ON DELETE SET NULL, made_at timestamptz NOT NULL, sent_by uuid REFERENCES persons ON DELETE SET NULL, sent_at timestamptz, ended_at timestamptz,
  -- What the sections told when it went out: from then on it says that and nothing else.
  composed jsonb,
  -- To how many it goes, how many mails of it are in the post, and whose turn it is next: people get theirs in the order of their ids.
  reach integer NOT NULL DEFAULT 0, posted integer NOT NULL DEFAULT 0 CHECK (posted >= 0), next_person uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  CHECK ((kind = 'LETTER') = (month IS NOT NULL)), CHECK ((state = 'DRAFT') = (sent_at IS NULL)), CHECK ((sent_at IS NULL) = (composed IS NULL)), CHECK ((state = 'SENT') = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX newsletters_month ON newsletters (wijk_id, month) WHERE month IS NOT NULL;
CREATE INDEX newsletters_wijk ON newsletters (wijk_id, id DESC);
CREATE INDEX newsletters_going ON newsletters (sent_at) WHERE state = 'SENDING';
CREATE INDEX newsletters_made_by ON newsletters (made_by);
CREATE INDEX newsletters_sent_by ON newsletters (sent_by);
`;
