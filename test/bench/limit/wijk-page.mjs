import { activities } from "./calendar.mjs";
import { progress } from "./draagvlak.mjs";
import { card } from "./feed.mjs";
import { answer, idAndName, many, one, page, theme, wijken } from "./json.mjs";

const year = "extract(year from $4::timestamptz at time zone 'Europe/Amsterdam')::int";
const contacts = many(`select id, name, task, walk_in as "walkIn", area from wijkcontacts where wijk_id = w.id order by position`);
const themes = many(`select id, title, about, domain, year, participation_level as "participationLevel" from wijkthemas where wijk_id = w.id and year = ${year} order by title`);
const groups = one(`select ${many(`select g.id, g.name, g.member_count as "memberCount", g.state, g.visibility, ${theme("g")} as theme from groups g where g.wijk_id = w.id order by g.id desc limit 5`)} as nodes`);

const gathering = page(`
  select i.id, row_number() over (order by i.id desc) as n, ${one(`select ${card}, i.goal,
    ${many("select stage, at from stage_changes where initiative_id = i.id order by stage_changes.id")} as history,
    ${progress("i", `, ${many(`select ${one("select b.id, b.name")} as buurt from buurten b where b.wijk_id = i.wijk_id order by b.name`)} as buurten`)} as draagvlak`)} as node
  from initiatives i where i.wijk_id = w.id and i.stage not in ('IDEE', 'CONCEPT') and i.stage = 'DRAAGVLAK'`, 5);

const others = one(`select ${many(`
  select i.id, i.title, i.stage, i.stage_since as "stageSince", ${idAndName("groups", "i.group_id")} as "group" from initiatives i
  where i.wijk_id = w.id and i.stage not in ('IDEE', 'CONCEPT') and i.stage in ('INGEDIEND', 'IN_BEHANDELING', 'TOEGEKEND', 'BUURTDEAL', 'IN_UITVOERING')
  order by i.id desc limit 6`)} as nodes`);

const done = one(`select ${many(`
  select i.id, i.title, ${idAndName("groups", "i.group_id")} as "group", ${one(`select t.year, ${idAndName("buurten", "t.buurt_id")} as buurt from buurttegels t where t.initiative_id = i.id`)} as tile,
    ${one('select a.spent_cents as "spentCents", a.results, a.settled_cents as "settledCents" from initiative_accounts a where a.initiative_id = i.id')} as account from initiatives i
  where i.wijk_id = w.id and i.stage in ('GEREALISEERD', 'VERANTWOORD') order by i.id desc limit 6`)} as nodes`);

const thermometer = one(`
  select b.id, b.year, b.allotted_cents as "allottedCents", b.asked_cents as "askedCents", b.reserved_cents as "reservedCents",
    b.committed_cents as "committedCents", b.paid_cents as "paidCents", b.allotted_cents - b.reserved_cents - b.committed_cents - b.paid_cents as "freeCents", ${one("select w.id, w.name")} as wijk,
    ${many(`select asked_cents as "askedCents", reserved_cents as "reservedCents", committed_cents as "committedCents", paid_cents as "paidCents", ${one("select m.initiative_id as id")} as initiative
      from initiative_money m where pot_id = b.id and asked_cents + reserved_cents + committed_cents + paid_cents > 0 order by initiative_id desc limit 200`)} as entries
  from pots b where b.wijk_id = w.id and b.pot = 'WIJKBUDGET' and b.year = ${year}`);

/** $1 wijk, $2 from, $3 until, $4 now: the page of a wijk whole. */
export const wijkPage = answer(`select ${one(`
  select w.id, w.name, w.inhabitants, ${idAndName("clusters", "w.cluster_id")} as cluster, ${contacts} as contacts, ${themes} as themes, ${groups} as groups, ${gathering} as gathering,
    ${others} as others, ${done} as done, ${thermometer} as thermometer, ${activities("a.wijk_id = w.id", 4)} as activities
  from wijken w where w.id = $1::text`)} as wijk, ${wijken} as wijken`);
