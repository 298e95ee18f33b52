import type { MigrationInterface, QueryRunner } from "typeorm";

/** Finding initiatives by words. Needs unaccent and pg_trgm, which any owner of a database may add. */
export class Search1763800000001 implements MigrationInterface {
  name = "Search1763800000001";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
-- Words as they are, without accents: the asker brings the Dutch forms of a word, because a stemmer finds fietsen but not fiets.
CREATE TEXT SEARCH CONFIGURATION brink (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION brink ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- Narrow, so that looking through matches does not unpack whole texts.
CREATE TABLE initiative_search (
  initiative_id uuid PRIMARY KEY REFERENCES initiatives ON DELETE CASCADE, wijk_id text NOT NULL, is_public boolean NOT NULL,
  title_text text NOT NULL, title tsvector NOT NULL, body tsvector NOT NULL
);
CREATE INDEX initiative_search_title ON initiative_search USING gin (title) WHERE is_public;
CREATE INDEX initiative_search_body ON initiative_search USING gin (body) WHERE is_public;
CREATE INDEX initiative_search_alike ON initiative_search USING gin (title_text gin_trgm_ops) WHERE is_public;

-- A trigger, because every way in which a text can be written has to end here.
CREATE FUNCTION index_initiative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO initiative_search (initiative_id, wijk_id, is_public, title_text, title, body)
  VALUES (NEW.id, NEW.wijk_id, NEW.stage NOT IN ('IDEE', 'CONCEPT') AND NOT NEW.withdrawn_unseen, lower(unaccent(NEW.title)), to_tsvector('brink', NEW.title),
    to_tsvector('brink', concat_ws(' ', NEW.goal, NEW.for_whom, NEW.place)))
  ON CONFLICT (initiative_id) DO UPDATE SET wijk_id = EXCLUDED.wijk_id, is_public = EXCLUDED.is_public, title_text = EXCLUDED.title_text,
    title = EXCLUDED.title, body = EXCLUDED.body;
  RETURN NULL;
END $$;
CREATE TRIGGER initiatives_search AFTER INSERT OR UPDATE OF title, goal, for_whom, place, stage, wijk_id ON initiatives FOR EACH ROW EXECUTE FUNCTION index_initiative();
INSERT INTO initiative_search SELECT id, wijk_id, stage NOT IN ('IDEE', 'CONCEPT') AND NOT withdrawn_unseen, lower(unaccent(title)), to_tsvector('brink', title),
  to_tsvector('brink', concat_ws(' ', goal, for_whom, place)) FROM initiatives;

-- Titles first: the newest hundred that match, ranked. Then texts, newest first, only while there are few. Then what is spelt alike,
-- only when there is nothing. Planned with the words in hand: a rare word goes by its index, a common one by the newest.
CREATE FUNCTION search_initiatives(query tsquery, spelt text, wijk text, most integer) RETURNS TABLE (initiative_id uuid, nth bigint)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  found_ids uuid[];
BEGIN
  SELECT coalesce(array_agg(t.id ORDER BY t.rank DESC, t.id DESC), '{}') INTO found_ids FROM (
    SELECT s.id, ts_rank(s.title, query) AS rank FROM (
      SELECT i.initiative_id AS id, i.title FROM initiative_search i WHERE i.is_public AND i.title @@ query AND (wijk IS NULL OR i.wijk_id = wijk)
      ORDER BY i.initiative_id DESC LIMIT 100) s
    ORDER BY 2 DESC, 1 DESC LIMIT most) t;
  IF cardinality(found_ids) < most THEN
    found_ids := found_ids || ARRAY(
      SELECT i.initiative_id FROM initiative_search i WHERE i.is_public AND i.body @@ query AND (wijk IS NULL OR i.wijk_id = wijk) AND i.initiative_id <> ALL (found_ids)
      ORDER BY i.initiative_id DESC LIMIT most - cardinality(found_ids));
  END IF;
  IF cardinality(found_ids) = 0 THEN
    found_ids := ARRAY(
      SELECT i.initiative_id FROM initiative_search i WHERE i.is_public AND spelt <% i.title_text AND (wijk IS NULL OR i.wijk_id = wijk)
      ORDER BY word_similarity(spelt, i.title_text) DESC, i.initiative_id DESC LIMIT most);
  END IF;
  RETURN QUERY SELECT f.id, f.n FROM unnest(found_ids) WITH ORDINALITY AS f (id, n);
END $$;
`;

const down = `
DROP TRIGGER initiatives_search ON initiatives;
DROP FUNCTION search_initiatives(tsquery, text, text, integer);
DROP FUNCTION index_initiative();
DROP TABLE initiative_search;
DROP TEXT SEARCH CONFIGURATION brink;
DROP EXTENSION pg_trgm;
DROP EXTENSION unaccent;
`;
