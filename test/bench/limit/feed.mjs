import { answer, idAndName, many, one, page, theme } from "./json.mjs";
import { progress } from "./draagvlak.mjs";

export const card = `i.id, i.title, i.stage, i.stage_since as "stageSince", greatest(i.asked_cents, 0) as "askedCents",
  ${idAndName("groups", "i.group_id")} as "group", ${idAndName("wijken", "i.wijk_id")} as wijk, ${theme("i")} as theme`;

/** $1 wijk, $2 now: a page of the newest initiatives, and the wijken with their themes of this year. */
export const feed = answer(`
  select ${page(`
    select i.id, row_number() over (order by i.id desc) as n, ${one(`select ${card}, ${progress("i")} as draagvlak`)} as node
    from initiatives i where i.wijk_id = $1::text and i.stage not in ('IDEE', 'CONCEPT')`, 12)} as initiatives,
  ${many(`select w.id, w.name,
    ${many("select id, title from wijkthemas where wijk_id = w.id and year = extract(year from $2::timestamptz at time zone 'Europe/Amsterdam')::int order by title")} as themes
    from wijken w order by w.position`)} as wijken`);
