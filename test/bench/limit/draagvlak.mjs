import { many, one } from "./json.mjs";

const reached = (row) => `(select count(*)::int as reached from support_spread where initiative_id = ${row}.id and supporters > 0)`;
/** The round of an initiative as `r`, its counters as `c` and the buurten that it reached as `s`. */
export const rounds = (row) => `draagvlak_rounds r join initiative_counters c using (initiative_id) cross join ${reached(row)} s`;
const sums = `c.supporters, r.threshold, r.buurten_needed as "buurtenNeeded", s.reached as "buurtenReached", c.supporters >= r.threshold and s.reached >= r.buurten_needed as reached`;

export const progress = (row, more = "") => one(`select ${sums}${more} from ${rounds(row)} where r.initiative_id = ${row}.id`);

// A few are not told of, neither those who proved that they live there nor those who did not.
const proven = "c.letter_supporters + c.identity_supporters";
const provenShown = `case when (${proven}) not between 1 and 4 and c.supporters - (${proven}) not between 1 and 4 then ${proven} end as proven`;

/** With the buurten by name, whose supporters are told when they are none or at least five. */
export const draagvlak = (row) => progress(row, `, r.opened_at as "openedAt", ${provenShown}, ${many(`
  select ${one("select b.id, b.name")} as buurt, case when coalesce(sp.supporters, 0) in (1, 2, 3, 4) then null else coalesce(sp.supporters, 0) end as supporters
  from buurten b left join support_spread sp on sp.initiative_id = ${row}.id and sp.buurt_id = b.id where b.wijk_id = ${row}.wijk_id order by b.name`)} as buurten`);
