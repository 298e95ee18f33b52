import type { MigrationInterface, QueryRunner } from "typeorm";

/** The wijken, people and groups, the initiatives with their money, and the outbox. Needs PostgreSQL 18 (uuidv7). */
export class Foundation1763800000000 implements MigrationInterface {
  name = "Foundation1763800000000";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const stages = `('IDEE','CONCEPT','DRAAGVLAK','INGEDIEND','IN_BEHANDELING','TOEGEKEND','AFGEWEZEN','BUURTDEAL','IN_UITVOERING','GEREALISEERD','VERANTWOORD','INGETROKKEN')`;
const levels = `('INFORMEREN','RAADPLEGEN','ADVISEREN','COPRODUCEREN','MEEBESLISSEN','ZELFBEHEER')`;
const roleKinds = `('RESIDENT','ORGANISATION_EDITOR','WIJKREGISSEUR','WIJKWETHOUDER','CLUSTERTEAM_MANAGER','WETHOUDER','ADMINISTRATOR')`;

const up = `
-- The town -------------------------------------------------------------------------------------
CREATE TABLE clusters (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE wijken (
  id text PRIMARY KEY, name text NOT NULL, cluster_id text NOT NULL REFERENCES clusters,
  cbs_code text NOT NULL UNIQUE, inhabitants integer NOT NULL CHECK (inhabitants >= 0), position smallint NOT NULL
);
CREATE TABLE buurten (id text PRIMARY KEY, wijk_id text NOT NULL REFERENCES wijken, name text NOT NULL, UNIQUE (id, wijk_id));
CREATE INDEX buurten_wijk ON buurten (wijk_id);
-- The longest prefix of a postcode that stands here says its buurt.
CREATE TABLE postcode_areas (prefix text PRIMARY KEY CHECK (prefix ~ '^[1-9][0-9]{3}([A-Z]{2})?$'), buurt_id text NOT NULL REFERENCES buurten);
CREATE TABLE wijkcontacts (
  id uuid PRIMARY KEY DEFAULT uuidv7(), wijk_id text NOT NULL REFERENCES wijken, name text NOT NULL, task text NOT NULL,
  walk_in text, area text, demo boolean NOT NULL, position smallint NOT NULL
);
CREATE INDEX wijkcontacts_wijk ON wijkcontacts (wijk_id, position);
CREATE TABLE wijkthemas (
  id uuid PRIMARY KEY DEFAULT uuidv7(), wijk_id text NOT NULL REFERENCES wijken, year smallint NOT NULL, title text NOT NULL, about text NOT NULL,
  domain text NOT NULL CHECK (domain IN ('SOCIAAL','FYSIEK','VEILIG')), participation_level text NOT NULL CHECK (participation_level IN ${levels}),
  UNIQUE (wijk_id, year, title)
);

-- Rules of the municipality: data with a date and a source ---------------------------------------
CREATE TABLE mandates (
  id uuid PRIMARY KEY DEFAULT uuidv7(), valid_from date NOT NULL, valid_until date CHECK (valid_until > valid_from),
  above_cents bigint NOT NULL CHECK (above_cents >= 0), up_to_cents bigint NOT NULL CHECK (up_to_cents > above_cents),
  hands text[] NOT NULL CHECK (cardinality(hands) > 0), instrument text NOT NULL, source text NOT NULL
);
CREATE TABLE draagvlak_rules (
  id uuid PRIMARY KEY DEFAULT uuidv7(), valid_from date NOT NULL, valid_until date CHECK (valid_until > valid_from),
  above_cents bigint NOT NULL CHECK (above_cents >= 0), up_to_cents bigint NOT NULL CHECK (up_to_cents > above_cents),
  supporters integer NOT NULL CHECK (supporters > 0), buurten smallint NOT NULL CHECK (buurten > 0), source text NOT NULL
);

-- People ---------------------------------------------------------------------------------------
CREATE TABLE organisations (id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL, about text NOT NULL, website text);
CREATE TABLE persons (
  id uuid PRIMARY KEY DEFAULT uuidv7(), email text UNIQUE CHECK (email = lower(email)), name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  locale text NOT NULL DEFAULT 'NL' CHECK (locale IN ('NL','EN','UK')), grade text NOT NULL DEFAULT 'EMAIL' CHECK (grade IN ('EMAIL','POSTCODE')),
  wijk_id text, buurt_id text, demo boolean NOT NULL DEFAULT false, created_at timestamptz NOT NULL,
  FOREIGN KEY (buurt_id, wijk_id) REFERENCES buurten (id, wijk_id),
  CHECK ((grade = 'EMAIL') = (buurt_id IS NULL) AND (buurt_id IS NULL) = (wijk_id IS NULL))
);
CREATE TABLE roles (
  id uuid PRIMARY KEY DEFAULT uuidv7(), person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, kind text NOT NULL CHECK (kind IN ${roleKinds}),
  wijk_id text REFERENCES wijken, organisation_id text REFERENCES organisations, begins_at timestamptz NOT NULL, ends_at timestamptz CHECK (ends_at > begins_at)
);
CREATE INDEX roles_person ON roles (person_id);
CREATE TABLE sessions (
  token_hash text PRIMARY KEY, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
  created_at timestamptz NOT NULL, seen_at timestamptz NOT NULL, ends_at timestamptz NOT NULL
);
CREATE INDEX sessions_person ON sessions (person_id);
CREATE TABLE sign_in_links (
  token_hash text PRIMARY KEY, email text NOT NULL, locale text NOT NULL CHECK (locale IN ('NL','EN','UK')), browser_hash text NOT NULL,
  code_hash text NOT NULL, attempts smallint NOT NULL DEFAULT 0, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, used_at timestamptz
);
CREATE INDEX sign_in_links_email ON sign_in_links (email, created_at);
CREATE TABLE mails (
  id uuid PRIMARY KEY DEFAULT uuidv7(), to_address text NOT NULL, subject text NOT NULL, body text NOT NULL, source text UNIQUE,
  created_at timestamptz NOT NULL, sent_at timestamptz, attempts smallint NOT NULL DEFAULT 0, next_attempt_at timestamptz, last_error text
);
CREATE INDEX mails_waiting ON mails (next_attempt_at) WHERE sent_at IS NULL;

-- Groups ---------------------------------------------------------------------------------------
CREATE TABLE groups (
  id uuid PRIMARY KEY DEFAULT uuidv7(), wijk_id text NOT NULL REFERENCES wijken, theme_id uuid REFERENCES wijkthemas,
  name text NOT NULL, about text NOT NULL, visibility text NOT NULL CHECK (visibility IN ('PUBLIC','CLOSED')),
  state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE','ENDED')), created_by uuid REFERENCES persons, created_at timestamptz NOT NULL,
  member_count integer NOT NULL DEFAULT 0 CHECK (member_count >= 0), comment_count integer NOT NULL DEFAULT 0 CHECK (comment_count >= 0)
);
CREATE INDEX groups_wijk ON groups (wijk_id, id DESC);
CREATE INDEX groups_theme ON groups (theme_id);
CREATE TABLE memberships (
  id uuid NOT NULL UNIQUE DEFAULT uuidv7(), group_id uuid NOT NULL REFERENCES groups, person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('MEMBER','STEWARD')), state text NOT NULL CHECK (state IN ('ASKED','ACTIVE')), since timestamptz NOT NULL,
  PRIMARY KEY (group_id, person_id), CHECK (role = 'MEMBER' OR state = 'ACTIVE')
);
CREATE INDEX memberships_person ON memberships (person_id);

-- Initiatives ----------------------------------------------------------------------------------
CREATE TABLE initiatives (
  id uuid PRIMARY KEY DEFAULT uuidv7(), wijk_id text NOT NULL REFERENCES wijken, group_id uuid NOT NULL REFERENCES groups, theme_id uuid REFERENCES wijkthemas,
  author_id uuid REFERENCES persons, title text NOT NULL, goal text NOT NULL, for_whom text NOT NULL DEFAULT '', place text NOT NULL DEFAULT '',
  planning text NOT NULL DEFAULT '', own_effort text NOT NULL DEFAULT '', upkeep text NOT NULL DEFAULT '',
  cost_cents bigint NOT NULL DEFAULT 0 CHECK (cost_cents >= 0), income_cents bigint NOT NULL DEFAULT 0 CHECK (income_cents >= 0),
  asked_cents bigint NOT NULL GENERATED ALWAYS AS (cost_cents - income_cents) STORED,
  demo_amounts boolean NOT NULL DEFAULT false, source text, stage text NOT NULL CHECK (stage IN ${stages}), stage_since timestamptz NOT NULL,
  -- Withdrawn while it was still a draft: what was never public does not become so by ending.
  withdrawn_unseen boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0), participation_level text NOT NULL DEFAULT 'COPRODUCEREN' CHECK (participation_level IN ${levels}),
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL
);
-- What everybody may read is listed by wijk, theme or town, newest first.
CREATE INDEX initiatives_public_wijk ON initiatives (wijk_id, id DESC) WHERE stage NOT IN ('IDEE','CONCEPT') AND NOT withdrawn_unseen;
CREATE INDEX initiatives_public_theme ON initiatives (theme_id, id DESC) WHERE stage NOT IN ('IDEE','CONCEPT') AND NOT withdrawn_unseen;
CREATE INDEX initiatives_public ON initiatives (id DESC) WHERE stage NOT IN ('IDEE','CONCEPT') AND NOT withdrawn_unseen;
CREATE INDEX initiatives_group ON initiatives (group_id, id DESC);
CREATE INDEX initiatives_desk ON initiatives (stage, wijk_id, stage_since, id);
CREATE TABLE budget_lines (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES initiatives, kind text NOT NULL CHECK (kind IN ('COST','INCOME')),
  description text NOT NULL, cents bigint NOT NULL CHECK (cents > 0), position smallint NOT NULL
);
CREATE INDEX budget_lines_initiative ON budget_lines (initiative_id, position);
CREATE TABLE stage_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, initiative_id uuid NOT NULL REFERENCES initiatives,
  stage text NOT NULL CHECK (stage IN ${stages}), at timestamptz NOT NULL, by_id uuid REFERENCES persons ON DELETE SET NULL, note text
);
CREATE INDEX stage_changes_initiative ON stage_changes (initiative_id, id);
-- Narrow and often written: a vote stays a HOT update here and never touches the wide row.
CREATE TABLE initiative_counters (
  initiative_id uuid PRIMARY KEY REFERENCES initiatives, supporters integer NOT NULL DEFAULT 0 CHECK (supporters >= 0), comments integer NOT NULL DEFAULT 0 CHECK (comments >= 0)
) WITH (fillfactor = 70);
-- The rule as it stood when the round opened.
CREATE TABLE draagvlak_rounds (
  initiative_id uuid PRIMARY KEY REFERENCES initiatives, rule_id uuid REFERENCES draagvlak_rules, threshold integer NOT NULL CHECK (threshold > 0),
  buurten_needed smallint NOT NULL CHECK (buurten_needed > 0), opened_at timestamptz NOT NULL
);
CREATE TABLE supports (
  initiative_id uuid NOT NULL REFERENCES initiatives, person_id uuid NOT NULL REFERENCES persons, buurt_id text NOT NULL REFERENCES buurten,
  version integer NOT NULL, given_at timestamptz NOT NULL, PRIMARY KEY (initiative_id, person_id)
);
CREATE INDEX supports_person ON supports (person_id);
CREATE TABLE support_spread (
  initiative_id uuid NOT NULL REFERENCES initiatives, buurt_id text NOT NULL REFERENCES buurten, supporters integer NOT NULL CHECK (supporters >= 0),
  PRIMARY KEY (initiative_id, buurt_id)
) WITH (fillfactor = 70);
CREATE TABLE dossiers (
  initiative_id uuid PRIMARY KEY REFERENCES initiatives, reference text NOT NULL UNIQUE, handed_in_at timestamptz NOT NULL, handed_in_by uuid REFERENCES persons ON DELETE SET NULL,
  decision_due_at timestamptz NOT NULL, supporters integer NOT NULL, asked_cents bigint NOT NULL CHECK (asked_cents > 0), text json NOT NULL, hash text NOT NULL,
  criteria jsonb NOT NULL, mandate_id uuid NOT NULL REFERENCES mandates, hands text[] NOT NULL, instrument text NOT NULL, forwarded_at timestamptz
);
-- Numbers below this were given to what was loaded from the yearly reports.
CREATE SEQUENCE dossier_numbers START 5001;
CREATE TABLE hands (
  initiative_id uuid NOT NULL REFERENCES dossiers, role text NOT NULL CHECK (role IN ${roleKinds}), person_id uuid REFERENCES persons ON DELETE SET NULL,
  outcome text NOT NULL CHECK (outcome IN ('GRANTED','REFUSED')), granted_cents bigint NOT NULL CHECK (granted_cents >= 0), reasons text NOT NULL, what_now text, at timestamptz NOT NULL,
  PRIMARY KEY (initiative_id, role)
);
CREATE TABLE decisions (
  initiative_id uuid PRIMARY KEY REFERENCES dossiers, outcome text NOT NULL CHECK (outcome IN ('GRANTED','REFUSED')),
  granted_cents bigint NOT NULL CHECK (granted_cents >= 0), reasons text NOT NULL, what_now text, decided_at timestamptz NOT NULL, objection_until timestamptz NOT NULL,
  CHECK ((outcome = 'GRANTED') = (granted_cents > 0)), CHECK (outcome = 'GRANTED' OR what_now IS NOT NULL)
);
CREATE TABLE buurtdeals (
  initiative_id uuid PRIMARY KEY REFERENCES decisions, initiators_do text NOT NULL, municipality_does text NOT NULL, upkeep_until text NOT NULL, drafted_at timestamptz NOT NULL
);
CREATE TABLE signatures (
  initiative_id uuid NOT NULL REFERENCES buurtdeals, party text NOT NULL CHECK (party IN ('INITIATOR','MUNICIPALITY')),
  person_id uuid NOT NULL REFERENCES persons, at timestamptz NOT NULL, PRIMARY KEY (initiative_id, party)
);
CREATE TABLE initiative_updates (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL REFERENCES initiatives, author_id uuid NOT NULL REFERENCES persons, text text NOT NULL, created_at timestamptz NOT NULL
);
CREATE INDEX initiative_updates_initiative ON initiative_updates (initiative_id, id DESC);
CREATE TABLE initiative_accounts (
  initiative_id uuid PRIMARY KEY REFERENCES decisions, spent_cents bigint NOT NULL CHECK (spent_cents >= 0), returned_cents bigint NOT NULL CHECK (returned_cents >= 0),
  results text NOT NULL, accounted_at timestamptz NOT NULL
);

-- Money ----------------------------------------------------------------------------------------
-- The sums are kept by the booking's own transaction; a check compares them with the bookings.
CREATE TABLE wijkbudgets (
  wijk_id text NOT NULL REFERENCES wijken, year smallint NOT NULL, handgeld_cents bigint NOT NULL CHECK (handgeld_cents >= 0), source text NOT NULL,
  allotted_cents bigint NOT NULL DEFAULT 0, asked_cents bigint NOT NULL DEFAULT 0, reserved_cents bigint NOT NULL DEFAULT 0,
  committed_cents bigint NOT NULL DEFAULT 0, paid_cents bigint NOT NULL DEFAULT 0, PRIMARY KEY (wijk_id, year),
  CHECK (asked_cents >= 0 AND reserved_cents >= 0 AND committed_cents >= 0 AND paid_cents >= 0)
) WITH (fillfactor = 70);
CREATE TABLE bookings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, wijk_id text NOT NULL, year smallint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ALLOTTED','ASKED','ASK_ENDED','RESERVED','RELEASED','COMMITTED','PAID','RETURNED')),
  from_account text NOT NULL, to_account text NOT NULL CHECK (to_account <> from_account), cents bigint NOT NULL CHECK (cents > 0),
  initiative_id uuid REFERENCES initiatives, note text NOT NULL, booked_at timestamptz NOT NULL, booked_by uuid REFERENCES persons ON DELETE SET NULL,
  FOREIGN KEY (wijk_id, year) REFERENCES wijkbudgets (wijk_id, year),
  CHECK (from_account IN ('COUNCIL','WISH','ASKED','FREE','RESERVED','COMMITTED','PAID') AND to_account IN ('COUNCIL','WISH','ASKED','FREE','RESERVED','COMMITTED','PAID'))
);
CREATE INDEX bookings_wijk_year ON bookings (wijk_id, year, id DESC);
CREATE INDEX bookings_year ON bookings (year, id DESC);
CREATE INDEX bookings_initiative ON bookings (initiative_id);
CREATE TABLE initiative_money (
  initiative_id uuid NOT NULL REFERENCES initiatives, wijk_id text NOT NULL, year smallint NOT NULL, asked_cents bigint NOT NULL DEFAULT 0, reserved_cents bigint NOT NULL DEFAULT 0,
  committed_cents bigint NOT NULL DEFAULT 0, paid_cents bigint NOT NULL DEFAULT 0, PRIMARY KEY (initiative_id, year),
  FOREIGN KEY (wijk_id, year) REFERENCES wijkbudgets (wijk_id, year),
  CHECK (asked_cents >= 0 AND reserved_cents >= 0 AND committed_cents >= 0 AND paid_cents >= 0)
);
-- Each in the order in which the thermometer lists what is behind its bands.
CREATE INDEX initiative_money_wijk_year ON initiative_money (wijk_id, year, initiative_id DESC);
CREATE INDEX initiative_money_year ON initiative_money (year, initiative_id DESC);

-- Talk and calendar ----------------------------------------------------------------------------
CREATE TABLE comments (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid REFERENCES initiatives, group_id uuid REFERENCES groups, author_id uuid NOT NULL REFERENCES persons,
  text text NOT NULL, created_at timestamptz NOT NULL, hidden_at timestamptz, hidden_by uuid REFERENCES persons ON DELETE SET NULL, hidden_reason text,
  CHECK (num_nonnulls(initiative_id, group_id) = 1), CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL))
);
CREATE INDEX comments_initiative ON comments (initiative_id, id DESC) WHERE initiative_id IS NOT NULL;
CREATE INDEX comments_group ON comments (group_id, id DESC) WHERE group_id IS NOT NULL;
CREATE TABLE activities (
  id uuid PRIMARY KEY DEFAULT uuidv7(), organisation_id text REFERENCES organisations, wijk_id text NOT NULL REFERENCES wijken,
  title text NOT NULL, about text NOT NULL, place text NOT NULL, starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  price text, kind text NOT NULL CHECK (kind IN ('ACTIVITY','WALK_IN','WORKS')), source text, created_by uuid REFERENCES persons ON DELETE SET NULL, created_at timestamptz NOT NULL,
  -- What lasts longer than a day is looked for apart, so that the rest need not be read from a year back.
  is_long boolean NOT NULL GENERATED ALWAYS AS (ends_at - starts_at > interval '1 day') STORED, CHECK (ends_at - starts_at <= interval '366 days')
);
CREATE INDEX activities_wijk ON activities (wijk_id, is_long, starts_at, id);
CREATE INDEX activities_start ON activities (is_long, starts_at, id);
CREATE INDEX activities_organisation ON activities (organisation_id, is_long, starts_at, id);
CREATE TABLE notices (
  id uuid PRIMARY KEY DEFAULT uuidv7(), person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE, kind text NOT NULL,
  initiative_id uuid REFERENCES initiatives, group_id uuid REFERENCES groups, text text, source text NOT NULL, created_at timestamptz NOT NULL, read_at timestamptz,
  UNIQUE (source, person_id)
);
CREATE INDEX notices_person ON notices (person_id, id DESC);
CREATE INDEX notices_unread ON notices (person_id) WHERE read_at IS NULL;

-- What happened: written with what it tells of, read by the live feed and the reactions ---------
CREATE TABLE topics (topic text PRIMARY KEY, last bigint NOT NULL) WITH (fillfactor = 70);
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, topic text NOT NULL, sequence bigint NOT NULL, type text NOT NULL, ids jsonb NOT NULL, at timestamptz NOT NULL,
  awaits_reaction boolean NOT NULL DEFAULT false, attempts smallint NOT NULL DEFAULT 0, next_attempt_at timestamptz, last_error text, UNIQUE (topic, sequence)
);
CREATE INDEX outbox_awaits_reaction ON outbox (id) WHERE awaits_reaction;
CREATE INDEX outbox_at ON outbox (at);
`;

const down = `
DROP TABLE outbox, topics, notices, activities, comments, initiative_money, bookings, wijkbudgets, initiative_accounts, initiative_updates, signatures,
  buurtdeals, decisions, hands, dossiers, support_spread, supports, draagvlak_rounds, initiative_counters, stage_changes, budget_lines, initiatives,
  memberships, groups, mails, sign_in_links, sessions, roles, persons, organisations, draagvlak_rules, mandates, wijkthemas, wijkcontacts,
  postcode_areas, buurten, wijken, clusters;
DROP SEQUENCE dossier_numbers;
`;
