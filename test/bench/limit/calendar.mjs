import { answer, idAndName, many, wijken } from "./json.mjs";

export const isPublic = `(a.group_id is null or exists (select from groups g where g.id = a.group_id and g.visibility <> 'HIDDEN'))
  and (a.initiative_id is null or exists (select from initiatives i where i.id = a.initiative_id and i.stage not in ('IDEE', 'CONCEPT') and not i.withdrawn_unseen))`;

export const activities = (where, most, from = "$2", until = "$3") => many(`
  select a.id, a.title, a.kind, a.starts_at as "startsAt", a.ends_at as "endsAt", a.place, a.price,
    a.price_cents as "priceCents", a.state, a.moved_from as "movedFrom",
    a.registration_wanted and exists (select from activity_places p where p.activity_id = a.id and (p.waiting > 0 or p.taken >= p.capacity)) as "isFull",
    ${idAndName("wijken", "a.wijk_id")} as wijk, ${idAndName("organisations", "a.organisation_id")} as organisation, ${idAndName("groups", "a.group_id")} as "group"
  from activities a where ${where} and a.state in ('PLANNED', 'CANCELLED') and ${isPublic} and a.ends_at > ${from}::timestamptz and a.starts_at < ${until}::timestamptz order by a.starts_at, a.id limit ${most}`);

/** $1 wijk, $2 from, $3 until: what goes on, and the wijken to choose from. */
export const calendar = answer(`select ${activities("a.wijk_id = $1::text", 300)} as activities, ${wijken} as wijken`);

/** $1 wijk, $2 from, $3 second, $4 third, $5 until: a month in which more goes on than is shown, the first hundred of each part; an index tells what lasts long. */
const part = (from, until) => activities(`a.wijk_id = $1::text and (a.is_long or a.starts_at > ${from}::timestamptz - interval '1 day')`, 100, from, until);
export const fullCalendar = answer(`select ${part("$2", "$3")} as begin, ${part("$3", "$4")} as middle, ${part("$4", "$5")} as end, ${wijken} as wijken`);
