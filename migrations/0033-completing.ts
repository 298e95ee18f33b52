import type { MigrationInterface, QueryRunner } from "typeorm";

/** What an application must hold as rules with a date, and a plan that is completed after it was handed in as a version beside the first. */
export class Completing1763800001033 implements MigrationInterface {
  name = "Completing1763800001033";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const routes = "('WIJKBUDGET','WIJKKANS','INVESTERING','CHALLENGE','BID')";
const kinds = "'STARTED','NAMED','KEPT','RESTORED','OPENED','AMENDED','HANDED_IN'";
const whole = "planTexts,reaches,serves,asked,balance,earlier,earlierAccounted,contact,permits,permitsWhich,upkeep,checklist,private";
const source = "hilversum.nl, Wijkbudget; ASV Hilversum 2021 (CVDR655283)";

const up = `
-- Like mandates and terms: what is demanded changes on a day, and what was handed in before it is held against what was demanded then.
CREATE TABLE application_rules (
  id text PRIMARY KEY, route text NOT NULL CHECK (route IN ${routes}), valid_from date NOT NULL, valid_until date CHECK (valid_until > valid_from),
  demands text[] NOT NULL CHECK (demands <@ '{${whole}}'), source text NOT NULL,
  CONSTRAINT application_rules_apart EXCLUDE USING gist (route WITH =, daterange(valid_from, valid_until) WITH &&)
);
-- Right to Challenge and Right to Bid ask no money of the wijkbudget by themselves.
INSERT INTO application_rules (id, route, valid_from, demands, source)
  SELECT route || '-2021', route, '2021-01-01', CASE WHEN route IN ('CHALLENGE', 'BID') THEN array_remove('{${whole}}'::text[], 'asked') ELSE '{${whole}}'::text[] END, '${source}'
  FROM unnest(ARRAY['WIJKBUDGET', 'WIJKKANS', 'INVESTERING', 'CHALLENGE', 'BID']) AS route;

ALTER TABLE version_moments DROP CONSTRAINT version_moments_kind_check, ADD CONSTRAINT version_moments_kind_check CHECK (kind IN (${kinds},'COMPLETED'));
-- The plan as it stood, and as it stands since: the dossier keeps both.
ALTER TABLE dossier_amendments ADD COLUMN version_before integer, ADD COLUMN version_after integer,
  ADD CHECK (num_nonnulls(version_before, version_after) = CASE WHEN part IN ('PLAN', 'COSTS') AND version_before IS NOT NULL THEN 2 ELSE 0 END),
  ADD FOREIGN KEY (initiative_id, version_before) REFERENCES initiative_versions (initiative_id, number),
  ADD FOREIGN KEY (initiative_id, version_after) REFERENCES initiative_versions (initiative_id, number);
`;

// Goes back only while no plan was completed.
const down = `
ALTER TABLE dossier_amendments DROP COLUMN version_before, DROP COLUMN version_after;
ALTER TABLE version_moments DROP CONSTRAINT version_moments_kind_check, ADD CONSTRAINT version_moments_kind_check CHECK (kind IN (${kinds}));
DROP TABLE application_rules;
`;
