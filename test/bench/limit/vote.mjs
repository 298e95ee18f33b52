import { draagvlak, ownSupport, reached, rounds } from "./draagvlak.mjs";
import { answer, idAndName, one } from "./json.mjs";
import { reasons, rights, viewerFacts } from "./rights.mjs";

/** $1 initiative. In a statement of its own, so that what is read after it is what it waited for. */
export const lock = "select from initiative_counters where initiative_id = $1::uuid for update";

// What is told to the topics, one row of the outbox each; a topic's number rises by as many.
const tell = `
  told as (select topic, type, row_number() over (partition by topic order by n) as place, count(*) over (partition by topic) as together from happened),
  bumped as (
    insert into topics (topic, last) select distinct topic, together from told order by topic
    on conflict (topic) do update set last = topics.last + excluded.last returning topic, last
  ),
  written as (
    insert into outbox (topic, sequence, type, ids, at, awaits_reaction)
    select topic, last - together + place, type, jsonb_build_object('initiativeId', $1::uuid), $3::timestamptz, type = 'ThresholdReached' and topic ^@ 'initiative:' from told join bumped using (topic)
  )`;
const topics = (type, first, many) => `select ${first} + n as n, topic, '${type}' as type from facts, unnest((array['initiative:' || id, 'wijk:' || wijk_id, 'group:' || group_id])[1:${many}]) with ordinality t (topic, n)`;

/** $1 initiative, $2 person, $3 now: counts a support once and tells who watches; the answer is why not, or null. */
export const support = `
  with facts as (
    select i.id, i.wijk_id, i.group_id, i.version, p.buurt_id, p.grade, coalesce(p.street, '') as street, p.grade = any(r.grades) as counts, ${reached} as before, c.counted + 1 >= r.threshold as perhaps,
      case when i.stage <> 'DRAAGVLAK' then 'WRONG_STAGE' when p.wijk_id is null then 'NO_RESIDENCE' when r.scale = 'WIJK' and p.buurt_id <> all(r.area) then 'NOT_FROM_THIS_WIJK'
        when p.buurt_id <> all(r.area) then 'NOT_FROM_THIS_AREA' when r.closes_at <= $3::timestamptz then 'ROUND_OVER'
        when exists (select from removed_supports rs where rs.initiative_id = i.id and rs.person_id = p.id and rs.restored is not true) then 'SUPPORT_REMOVED' end as reason
    from persons p, initiatives i left join (${rounds}) on r.initiative_id = i.id where i.id = $1::uuid and p.id = $2::uuid for key share of p
  ), given as (
    insert into supports (initiative_id, voter, person_id, buurt_id, grade, street, version, given_at)
    select id, $2::uuid, $2::uuid, buurt_id, grade, street, version, $3::timestamptz from facts where reason is null on conflict do nothing returning buurt_id, grade, source
  ), traced as (
    insert into support_traces (initiative_id, voter, network, device, at) select $1::uuid, $2::uuid, md5('127.0.0'), md5('127.0.0.1'), $3::timestamptz from given
  ), counted as (
    update initiative_counters c set supporters = c.supporters + 1, confirmed = c.confirmed + 1, counted = c.counted + (select counts::int from facts) from given where c.initiative_id = $1::uuid
  ), spread as (
    insert into support_counts as s (initiative_id, buurt_id, grade, source, confirmed, supporters) select $1::uuid, buurt_id, grade, source, true, 1 from given
    on conflict (initiative_id, buurt_id, grade, source, confirmed) do update set supporters = s.supporters + 1
  ), happened as (
    select * from (${topics("SupportCast", 0, 2)}) e where exists (select from given)
  ), ${tell}
  select reason, perhaps and not before as "mayBeReached" from facts`;

/** $1 initiative, $2 person, $3 now: takes it back. */
export const withdraw = `
  with facts as (
    select id, wijk_id, group_id, case when stage <> 'DRAAGVLAK' then 'WRONG_STAGE' end as reason from initiatives where id = $1::uuid
  ), taken as (
    delete from supports where initiative_id = $1::uuid and person_id = $2::uuid and (select reason is null from facts) returning buurt_id, grade, source
  ), spread as (
    update support_counts s set supporters = s.supporters - 1 from taken
    where s.initiative_id = $1::uuid and s.buurt_id = taken.buurt_id and s.grade = taken.grade and s.source = taken.source and s.confirmed
  ), counted as (
    update initiative_counters c set supporters = c.supporters - 1, confirmed = c.confirmed - 1, counted = c.counted - (taken.grade = any(r.grades))::int
    from taken, draagvlak_rounds r where c.initiative_id = $1::uuid and r.initiative_id = $1::uuid
  ), happened as (
    select * from (${topics("SupportWithdrawn", 0, 2)}) e where exists (select from taken)
  ), ${tell}
  select (select reason from facts) as reason`;

/** $1 initiative, $2 person, $3 now: what the voter sees next. */
export const voted = answer(`select ${one(`
  select i.id, i.stage, ${idAndName("wijken", "i.wijk_id")} as wijk, ${draagvlak("i")} as draagvlak, f.supports as "viewerSupports", ${ownSupport("i")}, i.version, ${rights(["Support"])}
  from initiatives i ${viewerFacts} ${reasons(["Support"])} where i.id = $1::uuid`)} as initiative`);
