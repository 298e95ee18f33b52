/** $1 rules as rows of {id, freq, every, weekday, nth, day, local}, $2 the first and $3 the day after the last day: when they are, each day of the year held against each rule. */
export const recurrence = `
  select r.id, to_char((d.day + r.local::time) at time zone 'Europe/Amsterdam' at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  from jsonb_to_recordset($1) as r (id int, freq text, every int, weekday int, nth int, day int, first date, local text)
  cross join lateral (select n::date as day from generate_series($2::date::timestamp, $3::date - interval '1 day', interval '1 day') n where n >= r.first) d
  where case r.freq
    when 'DAILY' then (d.day - r.first) % r.every = 0
    when 'WEEKLY' then extract(isodow from d.day) = r.weekday and (d.day - r.first) / 7 % r.every = 0
    when 'NTH' then extract(isodow from d.day) = r.weekday and (extract(day from d.day)::int - 1) / 7 + 1 = r.nth
    else extract(day from d.day) = r.day end
  order by r.id, d.day`;
