import { answer, many } from "./json.mjs";
import { progress } from "./draagvlak.mjs";
import { card } from "./feed.mjs";

/** $1 the words as a tsquery, $2 as they are spelt: what the database's own search finds, as cards. */
export const search = answer(`
  select ${many(`
    select n.* from search_initiatives($1::tsquery, $2::text, null, 20) f join initiatives i on i.id = f.initiative_id
    cross join lateral (select ${card}, ${progress("i")} as draagvlak) n order by f.nth`)} as "searchInitiatives"`);
