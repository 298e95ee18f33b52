import type { MigrationInterface, QueryRunner } from "typeorm";

/** The calendar of a buurt, series that keep to the school holidays, and what is asked at each date of a series. */
export class Agenda1763800001032 implements MigrationInterface {
  name = "Agenda1763800001032";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
-- Null where nobody knows: then it is of the wijk alone.
ALTER TABLE activities ADD COLUMN buurt_id text, ADD CONSTRAINT activities_buurt_of_wijk FOREIGN KEY (buurt_id, wijk_id) REFERENCES buurten (id, wijk_id);
CREATE INDEX activities_buurt ON activities (buurt_id, starts_at) WHERE buurt_id IS NOT NULL;
CREATE INDEX activities_place ON activities (wijk_id, lower(place)) WHERE buurt_id IS NOT NULL;
-- What is asked of who registers, for the dates that are yet to be made: { question, choices, required }, in order.
ALTER TABLE activity_series ADD COLUMN not_in_school_holidays boolean NOT NULL DEFAULT false, ADD COLUMN questions jsonb NOT NULL DEFAULT '[]';
`;

const down = `
ALTER TABLE activity_series DROP COLUMN not_in_school_holidays, DROP COLUMN questions;
ALTER TABLE activities DROP COLUMN buurt_id;
`;
