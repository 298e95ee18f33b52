import type { Transaction } from "../transaction.ts";

/**
 * Chance that is the same for the same seed: the hash of seed, subject and number, read in pieces. Everything is drawn inside
 * PostgreSQL, in sets; a row at a time from here would take an hour for a city.
 */
export async function prepareDice(tx: Transaction, seed: number): Promise<void> {
  await tx.query(`
    CREATE FUNCTION pg_temp.dice(subject text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT md5('${Math.trunc(seed)}/' || subject || '/' || n) $$;
    -- A number from 0 up to below; seven of them (k = 0 to 6) lie in one throw.
    CREATE FUNCTION pg_temp.roll(throw text, k integer, below bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
      $$ SELECT ('x' || substr(throw, 1 + 4 * k, 7))::bit(28)::integer % below $$;
    CREATE FUNCTION pg_temp.pick(words text[], throw text, k integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
      $$ SELECT words[1 + pg_temp.roll(throw, k, cardinality(words))] $$;
    -- Version 7: the instant first, so that ids sort as time does.
    CREATE FUNCTION pg_temp.uuid_at(at timestamptz, throw text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
      $$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(throw, 14, 3) || '8' || substr(throw, 18, 15))::uuid $$;
    CREATE FUNCTION pg_temp.local_year(at timestamptz) RETURNS smallint LANGUAGE sql STABLE AS $$ SELECT extract(year FROM at AT TIME ZONE 'Europe/Amsterdam')::smallint $$;
    CREATE FUNCTION pg_temp.days_later(at timestamptz, days integer) RETURNS timestamptz LANGUAGE sql STABLE AS
      $$ SELECT ((at AT TIME ZONE 'Europe/Amsterdam') + days * interval '1 day') AT TIME ZONE 'Europe/Amsterdam' $$;
  `);
}
