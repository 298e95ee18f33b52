import type { MigrationInterface, QueryRunner } from "typeorm";

/** Roles that are given and ended, by whom and why, and when the rights of a person last changed. */
export class Roles1763800000005 implements MigrationInterface {
  name = "Roles1763800000005";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- Sessions and sockets from before it are looked at anew. NULL while nothing was ever given or taken.
ALTER TABLE persons ADD COLUMN rights_changed_at timestamptz;

ALTER TABLE roles DROP CONSTRAINT roles_kind_check, ADD CONSTRAINT roles_kind_check CHECK
  (kind IN ('RESIDENT','ORGANISATION_EDITOR','WIJKREGISSEUR','WIJKWETHOUDER','CLUSTERTEAM_MANAGER','WETHOUDER','ADMINISTRATOR','COUNCIL_READER'));
-- One that is ended before it began has no time at all.
ALTER TABLE roles DROP CONSTRAINT roles_check, ADD CONSTRAINT roles_term_check CHECK (ends_at >= begins_at),
  ADD CONSTRAINT roles_place_check CHECK ((organisation_id IS NOT NULL) = (kind = 'ORGANISATION_EDITOR') AND (organisation_id IS NULL OR wijk_id IS NULL)),
  ADD COLUMN granted_by uuid REFERENCES persons ON DELETE SET NULL, ADD COLUMN granted_at timestamptz,
  ADD COLUMN ended_by uuid REFERENCES persons ON DELETE SET NULL,
  ADD COLUMN end_reason text CHECK (end_reason IN ('OTHER_POST','OWN_REQUEST','MISTAKE','MISUSE'));
CREATE INDEX roles_granted_by ON roles (granted_by);
CREATE INDEX roles_ended_by ON roles (ended_by);

-- The log as it is read: by what was done, by when, and how often somebody tried.
CREATE INDEX audit_log_act ON audit_log (act, id DESC);
CREATE INDEX audit_log_at ON audit_log (at);
CREATE INDEX audit_log_actor ON audit_log (actor, id DESC);
`;

const down = `
DROP INDEX audit_log_act, audit_log_at, audit_log_actor;
DELETE FROM roles WHERE kind = 'COUNCIL_READER' OR ends_at = begins_at;
ALTER TABLE roles DROP COLUMN granted_by, DROP COLUMN granted_at, DROP COLUMN ended_by, DROP COLUMN end_reason,
  DROP CONSTRAINT roles_place_check, DROP CONSTRAINT roles_term_check, ADD CONSTRAINT roles_check CHECK (ends_at > begins_at),
  DROP CONSTRAINT roles_kind_check, ADD CONSTRAINT roles_kind_check CHECK
  (kind IN ('RESIDENT','ORGANISATION_EDITOR','WIJKREGISSEUR','WIJKWETHOUDER','CLUSTERTEAM_MANAGER','WETHOUDER','ADMINISTRATOR'));
ALTER TABLE persons DROP COLUMN rights_changed_at;
`;
