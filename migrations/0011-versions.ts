import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a plan said at the moments that count, from which example it was begun, and what is like it. */
export class Versions1763800000010 implements MigrationInterface {
  name = "Versions1763800000010";

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}

const up = `
ALTER TABLE initiatives ADD COLUMN template text CHECK (template IN ('GREENERY','STREET_PARTY','PLAYGROUND','MEETING','TRAFFIC','RIGHT_TO_CHALLENGE','RIGHT_TO_BID'));
-- json and not jsonb: the text stays as it was written, so that anyone can take its hash again.
CREATE TABLE initiative_versions (
  initiative_id uuid NOT NULL REFERENCES initiatives, number integer NOT NULL CHECK (number > 0), text json NOT NULL, hash text NOT NULL, at timestamptz NOT NULL,
  PRIMARY KEY (initiative_id, number)
);
-- One text can be kept for several reasons: it was named, then opened, then handed in.
CREATE TABLE version_moments (
  id uuid PRIMARY KEY DEFAULT uuidv7(), initiative_id uuid NOT NULL, number integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('STARTED','NAMED','KEPT','RESTORED','OPENED','AMENDED','HANDED_IN')),
  name text, restored integer, by_id uuid REFERENCES persons ON DELETE SET NULL, at timestamptz NOT NULL,
  FOREIGN KEY (initiative_id, number) REFERENCES initiative_versions, CHECK ((kind = 'NAMED') = (name IS NOT NULL)), CHECK ((kind = 'RESTORED') = (restored IS NOT NULL))
);
CREATE INDEX version_moments_version ON version_moments (initiative_id, number);
CREATE INDEX version_moments_by ON version_moments (by_id);

INSERT INTO initiative_versions (initiative_id, number, text, hash, at)
  SELECT i.id, i.version, f.text::json, encode(sha256(convert_to(f.text, 'UTF8')), 'hex'), i.updated_at FROM initiatives i LEFT JOIN dossiers d ON d.initiative_id = i.id
  CROSS JOIN LATERAL (SELECT coalesce(d.text::text, json_build_object('initiative', i.id, 'version', i.version, 'title', i.title, 'goal', i.goal, 'forWhom', i.for_whom, 'place', i.place,
    'planning', i.planning, 'ownEffort', i.own_effort, 'upkeep', i.upkeep, 'lines', (SELECT coalesce(json_agg(json_build_object('kind', l.kind, 'description', l.description, 'cents', l.cents)
    ORDER BY l.position), '[]') FROM budget_lines l WHERE l.initiative_id = i.id), 'rich', NULL)::text) AS text) f
  WHERE i.stage NOT IN ('IDEE', 'CONCEPT') AND NOT i.withdrawn_unseen;
INSERT INTO version_moments (initiative_id, number, kind, by_id, at)
  SELECT v.initiative_id, v.number, 'OPENED', s.by_id, s.at FROM initiative_versions v
  CROSS JOIN LATERAL (SELECT by_id, at FROM stage_changes c WHERE c.initiative_id = v.initiative_id AND c.stage = 'DRAAGVLAK' ORDER BY c.id DESC LIMIT 1) s;
INSERT INTO version_moments (initiative_id, number, kind, by_id, at)
  SELECT v.initiative_id, v.number, 'HANDED_IN', d.handed_in_by, d.handed_in_at FROM initiative_versions v JOIN dossiers d USING (initiative_id);

-- What is like a plan that is begun: of what everybody may read and of the drafts of one's own groups. A plan of the same wijk or cluster
-- stands before an equal one elsewhere. Few are weighed: the newest that share a word, and what is spelt alike.
CREATE FUNCTION alike_initiatives(of_title tsquery[], parts text[], of_goal tsquery[], spelt text, wijk text, viewer uuid, without uuid) RETURNS TABLE (initiative_id uuid, nth bigint)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  any_word tsquery := (SELECT string_agg('(' || w::text || ')', ' | ')::tsquery FROM unnest(of_title) w);
  any_of_goal tsquery := (SELECT string_agg('(' || w::text || ')', ' | ')::tsquery FROM unnest(of_goal) w);
BEGIN
  IF viewer IS NULL OR any_word IS NULL THEN RETURN; END IF;
  RETURN QUERY
  WITH candidates AS (
    (SELECT s.initiative_id AS id FROM initiative_search s WHERE s.is_public AND s.title @@ any_word AND s.wijk_id = wijk ORDER BY s.initiative_id DESC LIMIT 100)
    UNION (SELECT s.initiative_id FROM initiative_search s WHERE s.is_public AND s.title @@ any_word ORDER BY s.initiative_id DESC LIMIT 100)
    UNION (SELECT s.initiative_id FROM initiative_search s WHERE s.is_public AND s.body @@ any_word AND s.wijk_id = wijk ORDER BY s.initiative_id DESC LIMIT 50)
    UNION (SELECT s.initiative_id FROM initiative_search s WHERE s.is_public AND s.body @@ any_of_goal AND s.wijk_id = wijk ORDER BY s.initiative_id DESC LIMIT 50)
    UNION (SELECT s.initiative_id FROM initiative_search s WHERE s.is_public AND s.title_text LIKE ANY (array_remove(parts, NULL)) ORDER BY s.initiative_id DESC LIMIT 50)
    UNION (SELECT s.initiative_id FROM initiative_search s WHERE s.is_public AND spelt <% s.title_text ORDER BY word_similarity(spelt, s.title_text) DESC, s.initiative_id DESC LIMIT 20)
    UNION (SELECT i.id FROM memberships m JOIN initiatives i ON i.group_id = m.group_id WHERE m.person_id = viewer AND m.state = 'ACTIVE' AND i.stage IN ('IDEE', 'CONCEPT') ORDER BY i.id DESC LIMIT 50)
  ), weighed AS (
    SELECT s.initiative_id AS id, similarity(spelt, s.title_text) AS spelling,
      (SELECT avg(CASE WHEN s.title @@ w.word THEN 1.0 WHEN s.title_text LIKE w.part THEN 0.8 WHEN s.body @@ w.word THEN 0.5 ELSE 0 END) FROM unnest(of_title, parts) w (word, part)) AS by_title,
      coalesce((SELECT avg(CASE WHEN s.title @@ w OR s.body @@ w THEN 1.0 ELSE 0 END) FROM unnest(of_goal) w), 0) AS by_goal,
      CASE WHEN s.wijk_id = wijk THEN 0.15 WHEN o.cluster_id = (SELECT h.cluster_id FROM wijken h WHERE h.id = wijk) THEN 0.08 ELSE 0 END AS nearness
    FROM candidates c JOIN initiative_search s ON s.initiative_id = c.id JOIN wijken o ON o.id = s.wijk_id JOIN initiatives i ON i.id = c.id
    WHERE i.stage NOT IN ('INGETROKKEN', 'AFGEWEZEN') AND c.id IS DISTINCT FROM without
  )
  SELECT w.id, row_number() OVER (ORDER BY 0.5 * w.by_title + 0.2 * w.by_goal + 0.3 * w.spelling + w.nearness DESC, w.id DESC) FROM weighed w
  WHERE 0.5 * w.by_title + 0.2 * w.by_goal + 0.3 * w.spelling >= 0.3 AND (w.by_title >= 0.3 OR w.spelling >= 0.4)
    OR cardinality(of_goal) > 2 AND w.by_goal >= 0.75
  ORDER BY 2 LIMIT 20;
END $$;
`;

const down = `
DROP FUNCTION alike_initiatives(tsquery[], text[], tsquery[], text, text, uuid, uuid);
DROP TABLE version_moments, initiative_versions;
ALTER TABLE initiatives DROP COLUMN template;
`;
