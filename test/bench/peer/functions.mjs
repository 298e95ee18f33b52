import { lock, support, withdraw } from "../limit/vote.mjs";

const vote = (name, statement) => `
  create or replace function ${name} (initiative uuid, person uuid, at timestamptz) returns public.initiatives language sql volatile as $sql$
    ${lock}; ${statement}; select i from public.initiatives i where i.id = $1
  $sql$`;

/**
 * Conditions of PostGraphile compare for equality only, and relations follow whole indexes: what goes beyond that is a function of the
 * database, as its documentation has it. The vote is the limit's own, in one call.
 */
export const peerFunctions = [
  `create or replace function wijk_initiatives (wijk text, stages text[]) returns setof public.initiatives language sql stable as $sql$
     select * from public.initiatives where wijk_id = wijk and stage not in ('IDEE', 'CONCEPT') and (stages is null or stage = any(stages)) order by id desc
   $sql$`,
  `create or replace function wijken_activities (w public.wijken, "from" timestamptz, until timestamptz) returns setof public.activities language sql stable as $sql$
     select * from public.activities where wijk_id = w.id and state in ('PLANNED', 'CANCELLED') and ends_at > $2 and starts_at < $3 order by starts_at, id
   $sql$`,
  `create or replace function activities_is_full (a public.activities) returns boolean language sql stable as $sql$
     select a.registration_wanted and exists (select from public.activity_places p where p.activity_id = a.id and (p.waiting > 0 or p.taken >= p.capacity))
   $sql$`,
  `create or replace function wijken_budgets (w public.wijken, of_year int) returns setof public.pots language sql stable as $sql$
     select * from public.pots where wijk_id = w.id and year = of_year and pot = 'WIJKBUDGET'
   $sql$`,
  `create or replace function initiatives_comments (i public.initiatives) returns setof public.comments language sql stable as $sql$
     select * from public.comments where initiative_id = i.id and parent_id is null order by id desc
   $sql$`,
  `create or replace function initiatives_pinned (i public.initiatives) returns public.comments language sql stable as $sql$
     select * from public.comments where initiative_id = i.id and pinned_at is not null
   $sql$`,
  `create or replace function initiatives_merged_from (i public.initiatives) returns setof public.initiatives language sql stable as $sql$
     select * from public.initiatives where merged_into = i.id and stage not in ('IDEE', 'CONCEPT') and not withdrawn_unseen order by id
   $sql$`,
  `create or replace function comments_answers (c public.comments) returns setof public.comments language sql stable as $sql$
     select * from public.comments where parent_id = c.id order by id
   $sql$`,
  `create or replace function comments_signs (c public.comments) returns json language sql stable as $sql$
     select coalesce(json_agg(o), '[]') from (select kind, count(*)::int as count from public.comment_reactions where comment_id = c.id group by kind order by kind) o
   $sql$`,
  `create or replace function found_initiatives (words text, spelt text) returns setof public.initiatives language sql stable as $sql$
     select i.* from search_initiatives(words::tsquery, spelt, null, 20) f join public.initiatives i on i.id = f.initiative_id order by f.nth
   $sql$`,
  vote("support_initiative", support),
  vote("withdraw_support", withdraw),
].join(";\n");
