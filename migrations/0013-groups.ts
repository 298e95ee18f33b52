import type { MigrationInterface, QueryRunner } from "typeorm";

/** Groups that act: over several wijken, hidden or not, joined by invitation, with decisions, successors, pauses and merging. */
export class Groups1763800000012 implements MigrationInterface {
  name = "Groups1763800000012";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
ALTER TABLE groups DROP CONSTRAINT groups_visibility_check, ADD CONSTRAINT groups_visibility_check CHECK (visibility IN ('PUBLIC','CLOSED','HIDDEN')),
  DROP CONSTRAINT groups_state_check, ADD CONSTRAINT groups_state_check CHECK (state IN ('ACTIVE','PAUSED','ENDED')),
  ADD COLUMN joining text NOT NULL DEFAULT 'OPEN' CHECK (joining IN ('OPEN','ON_REQUEST','BY_INVITATION')), ADD COLUMN whole_town boolean NOT NULL DEFAULT false,
  ADD COLUMN steward_wanted_since timestamptz, ADD COLUMN merge_asked_into uuid REFERENCES groups, ADD COLUMN merged_into uuid REFERENCES groups;
UPDATE groups SET joining = 'ON_REQUEST' WHERE visibility = 'CLOSED';
-- What is closed is not open to whoever comes, and what is hidden cannot be asked for.
ALTER TABLE groups ADD CONSTRAINT groups_joining_fits CHECK (visibility = 'PUBLIC' OR (visibility = 'CLOSED' AND joining <> 'OPEN') OR joining = 'BY_INVITATION'),
  ADD CONSTRAINT groups_merged_ended CHECK (merged_into IS NULL OR state = 'ENDED'), ADD CONSTRAINT groups_merge_asked_other CHECK (merge_asked_into <> id);
CREATE INDEX groups_merge_asked ON groups (merge_asked_into) WHERE merge_asked_into IS NOT NULL;
CREATE INDEX groups_merged ON groups (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX groups_steward_wanted ON groups (wijk_id) WHERE steward_wanted_since IS NOT NULL AND state <> 'ENDED';

-- Beside the wijk where it is at home, and its first theme.
CREATE TABLE group_wijken (group_id uuid NOT NULL REFERENCES groups ON DELETE CASCADE, wijk_id text NOT NULL REFERENCES wijken, PRIMARY KEY (group_id, wijk_id));
CREATE INDEX group_wijken_wijk ON group_wijken (wijk_id, group_id DESC);
CREATE TABLE group_themes (group_id uuid NOT NULL REFERENCES groups ON DELETE CASCADE, theme_id uuid NOT NULL REFERENCES wijkthemas, PRIMARY KEY (group_id, theme_id));
CREATE INDEX group_themes_theme ON group_themes (theme_id, group_id DESC);

ALTER TABLE memberships ADD COLUMN shown boolean NOT NULL DEFAULT false, ADD COLUMN steward_asked_at timestamptz,
  ADD CONSTRAINT memberships_steward_asked CHECK (steward_asked_at IS NULL OR (role = 'MEMBER' AND state = 'ACTIVE'));

ALTER TABLE dossiers ADD COLUMN offered_to uuid REFERENCES persons ON DELETE SET NULL;
CREATE INDEX dossiers_offered_to ON dossiers (offered_to) WHERE offered_to IS NOT NULL;

ALTER TABLE comments ADD COLUMN on_behalf_of uuid REFERENCES groups;
ALTER TABLE initiative_updates ADD COLUMN on_behalf_of uuid REFERENCES groups;

CREATE TABLE group_invitations (
  id uuid PRIMARY KEY DEFAULT uuidv7(), group_id uuid NOT NULL REFERENCES groups ON DELETE CASCADE, token_hash text NOT NULL UNIQUE,
  made_by uuid REFERENCES persons ON DELETE SET NULL, made_at timestamptz NOT NULL, expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
  uses smallint NOT NULL DEFAULT 0, most_uses smallint NOT NULL CHECK (most_uses > 0), revoked_at timestamptz, CHECK (uses BETWEEN 0 AND most_uses)
);
CREATE INDEX group_invitations_group ON group_invitations (group_id, id DESC);
CREATE INDEX group_invitations_made_by ON group_invitations (made_by);

CREATE TABLE group_decisions (
  id uuid PRIMARY KEY DEFAULT uuidv7(), group_id uuid NOT NULL REFERENCES groups, proposed_by uuid REFERENCES persons ON DELETE SET NULL, proposal text NOT NULL,
  anonymous boolean NOT NULL, opened_at timestamptz NOT NULL, closes_at timestamptz NOT NULL CHECK (closes_at > opened_at), reminded_at timestamptz, settled_at timestamptz,
  -- What an anonymous choice is sealed with; gone when it is settled, and with it the way back to who chose.
  salt text, CHECK ((salt IS NOT NULL) = (anonymous AND settled_at IS NULL))
);
CREATE INDEX group_decisions_group ON group_decisions (group_id, id DESC);
CREATE INDEX group_decisions_unsettled ON group_decisions (closes_at) WHERE settled_at IS NULL;
CREATE INDEX group_decisions_proposed_by ON group_decisions (proposed_by);
-- No moment and no order: a random id, and of an anonymous decision no person.
CREATE TABLE group_choices (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), decision_id uuid NOT NULL REFERENCES group_decisions ON DELETE CASCADE, person_id uuid REFERENCES persons ON DELETE CASCADE, seal text,
  choice text NOT NULL CHECK (choice IN ('AGREE','ABSTAIN','OBJECT')), reason text NOT NULL DEFAULT '',
  UNIQUE (decision_id, person_id), UNIQUE (decision_id, seal), CHECK (num_nonnulls(person_id, seal) <= 1), CHECK ((choice = 'OBJECT') = (reason <> ''))
);
CREATE INDEX group_choices_person ON group_choices (person_id);
`;

const down = `
DROP TABLE group_choices, group_decisions, group_invitations, group_themes, group_wijken;
ALTER TABLE initiative_updates DROP COLUMN on_behalf_of;
ALTER TABLE comments DROP COLUMN on_behalf_of;
ALTER TABLE dossiers DROP COLUMN offered_to;
ALTER TABLE memberships DROP COLUMN shown, DROP COLUMN steward_asked_at;
UPDATE groups SET visibility = 'CLOSED' WHERE visibility = 'HIDDEN';
UPDATE groups SET state = 'ACTIVE' WHERE state = 'PAUSED';
ALTER TABLE groups DROP COLUMN joining, DROP COLUMN whole_town, DROP COLUMN steward_wanted_since, DROP COLUMN merge_asked_into, DROP COLUMN merged_into,
  DROP CONSTRAINT groups_visibility_check, ADD CONSTRAINT groups_visibility_check CHECK (visibility IN ('PUBLIC','CLOSED')),
  DROP CONSTRAINT groups_state_check, ADD CONSTRAINT groups_state_check CHECK (state IN ('ACTIVE','ENDED'));
`;
