import { many, one } from "./json.mjs";

const counts = "sc.confirmed and sc.grade = any(r.grades)";
const spread = `(select count(*)::int as reached, coalesce(max(n), 0)::int as largest from (
  select sum(sc.supporters) as n from support_counts sc where sc.initiative_id = r.initiative_id and ${counts} group by sc.buurt_id having sum(sc.supporters) > 0) b)`;
/** The round of an initiative as `r`, its counters as `c` and how it spreads over the buurten as `s`. */
export const rounds = `draagvlak_rounds r join initiative_counters c using (initiative_id) cross join lateral ${spread} s`;
const withinBuurt = "(r.most_buurt_percent = 100 or s.largest * 100 <= r.most_buurt_percent * c.counted)";
const withinStreet = "(r.most_street_percent = 100 or coalesce((select max(supporters) from support_streets t where t.initiative_id = r.initiative_id), 0) * 100 <= r.most_street_percent * c.counted)";
export const reached = `c.counted >= r.threshold and c.organisations >= r.organisations_needed and s.reached >= r.buurten_needed and ${withinBuurt} and ${withinStreet}`;
const sums = `c.counted, r.threshold, r.buurten_needed as "buurtenNeeded", s.reached as "buurtenReached", ${reached} as reached`;

export const progress = (row, more = "") => one(`select ${sums}${more} from ${rounds} where r.initiative_id = ${row}.id and r.ended_at is null`);

// A few are not told of, neither those who proved that they live there nor those who did not.
const proven = `(select case when proven not between 1 and 4 and c.supporters - proven not between 1 and 4 then proven end
  from (select coalesce(sum(supporters) filter (where grade in ('LETTER', 'IDENTITY')), 0)::int as proven from support_counts where initiative_id = r.initiative_id) p) as proven`;

/** $2 viewer, $3 now. With the buurten by name, whose supporters are told when they are none or at least five. */
export const draagvlak = (row) => progress(row, `, c.supporters, c.confirmed, c.organisations, r.organisations_needed as "organisationsNeeded", r.most_buurt_percent as "mostBuurtPercent",
  r.most_street_percent as "mostStreetPercent", ${withinBuurt} as "withinBuurtShare", ${withinStreet} as "withinStreetShare", r.grades[1] as "lowestGrade", r.scale,
  case when s.largest >= 5 then ceil(s.largest * 100.0 / c.counted)::int end as "largestBuurtPercent", (select source from draagvlak_rules u where u.id = r.rule_id) as source,
  r.opened_at as "openedAt", r.closes_at as "closesAt", r.closes_at <= $3::timestamptz as over, r.extension_reason as "extensionReason",
  exists (select from persons where id = $2::uuid and buurt_id = any(r.area) and grade = any(r.grades)) as "viewerCounts", ${proven}, ${many(`
  select ${one("select b.id, b.name")} as buurt, case when n.supporters in (1, 2, 3, 4) then null else n.supporters end as supporters
  from buurten b cross join lateral (select coalesce(sum(supporters), 0)::int as supporters from support_counts sc where sc.initiative_id = r.initiative_id and sc.buurt_id = b.id and ${counts}) n
  where b.id = any(r.area) order by b.name`)} as buurten`);

/** What the viewer ($2) gave. */
export const ownSupport = (row) => `${one(`select s.version, s.shown, s.version >= (select material_version from draagvlak_rounds r where r.initiative_id = s.initiative_id) as confirmed
  from supports s where s.initiative_id = ${row}.id and s.person_id = $2::uuid`)} as "viewerSupport"`;
