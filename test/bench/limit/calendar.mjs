import { answer, idAndName, many, wijken } from "./json.mjs";

export const activities = (where, most) => many(`
  select a.id, a.title, a.kind, a.starts_at as "startsAt", a.ends_at as "endsAt", a.place, a.price,
    ${idAndName("wijken", "a.wijk_id")} as wijk, ${idAndName("organisations", "a.organisation_id")} as organisation
  from activities a where ${where} and a.ends_at > $2::timestamptz and a.starts_at < $3::timestamptz order by a.starts_at, a.id limit ${most}`);

/** $1 wijk, $2 from, $3 until: what goes on, and the wijken to choose from. */
export const calendar = answer(`select ${activities("a.wijk_id = $1::text", 300)} as activities, ${wijken} as wijken`);
