import { isPublic } from "./calendar.mjs";

const zone = "Europe/Amsterdam";
const instant = (at) => `to_char(${at} at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"')`;
const local = (name, at) => `'${name};TZID=${zone}:' || to_char(${at}, 'YYYYMMDD"T"HH24MISS') || e'\\n'`;
const escaped = (text) => `replace(replace(replace(replace(${text}, '\\', '\\\\'), ';', '\\;'), ',', '\\,'), e'\\n', '\\n')`;
const price = `case when a.price_cents = 0 then 'Gratis' else coalesce(a.price, '€' || chr(160) || replace(to_char(a.price_cents / 100.0, 'FM999990.00'), '.', ',')) end`;
const facts = `concat_ws(e'\\n', 'Van: ' || coalesce(o.name, g.name, i.title), 'Voor wie: ' || nullif(a.for_whom, ''), 'Prijs: ' || (${price}), 'Contact: ' || nullif(a.contact, ''),
  case a.wheelchair when true then 'Je kunt er met een rolstoel in.' when false then 'Je kunt er niet met een rolstoel in.' end)`;
const described = `concat_ws(e'\\n\\n', case when a.state = 'CANCELLED' then coalesce('Gaat niet door: ' || a.state_reason, 'Gaat niet door') end, nullif(a.about, ''), nullif(${facts}, ''))`;

const event = `e'BEGIN:VEVENT\\nUID:' || coalesce(s.id, a.id) || e'\\nSEQUENCE:' || coalesce(s.sequence, a.sequence) || e'\\nDTSTAMP:' || ${instant("coalesce(s.changed_at, a.changed_at)")} || e'\\n'
  || ${local("DTSTART", `coalesce(s.starts_local::timestamp, a.starts_at at time zone '${zone}')`)}
  || ${local("DTEND", `coalesce(s.starts_local::timestamp + s.minutes * interval '1 minute', a.ends_at at time zone '${zone}')`)}
  || coalesce('RRULE:' || s.rule || e'\\n', '') || 'SUMMARY:' || ${escaped("a.title")} || e'\\nLOCATION:' || ${escaped("a.place")} || e'\\nDESCRIPTION:' || ${escaped(described)}
  || e'\\nCATEGORIES:' || ${escaped("w.name")} || e'\\nURL;VALUE=URI:/activiteit/' || a.id || e'\\nSTATUS:' || case when a.state = 'CANCELLED' and s.id is null then 'CANCELLED' else 'CONFIRMED' end
  || e'\\nLAST-MODIFIED:' || ${instant("coalesce(s.changed_at, a.changed_at)")} || e'\\nEND:VEVENT\\n'`;

/** $1 hash of the address, $2 from, $3 until: what one person registered for, follows and does with their groups, as a calendar; of what comes back the rule, once. */
export const ownCalendar = `
  with me as materialized (select person_id from personal_calendars where secret_hash = $1), own as (
    select activity_id as id from registrations join me using (person_id) where state in ('REGISTERED', 'OFFERED', 'WAITING')
    union select activity_id from talk_follows join me using (person_id) where activity_id is not null
    union select a.id from activities a join memberships m on m.group_id = a.group_id and m.state = 'ACTIVE' join me using (person_id) where a.starts_at > $2::timestamptz - interval '1 day'
    union select a.id from activities a join talk_follows f on f.theme_id = a.theme_id join me using (person_id) where a.starts_at > $2::timestamptz - interval '1 day'
  ), events as (
    select distinct on (coalesce(s.id, a.id)) ${event} as text from own join activities a using (id) join wijken w on w.id = a.wijk_id left join organisations o on o.id = a.organisation_id
      left join groups g on g.id = a.group_id left join initiatives i on i.id = a.initiative_id left join activity_series s on s.id = a.series_id
    where a.starts_at < $3::timestamptz and a.ends_at > $2::timestamptz and (a.is_long or a.starts_at > $2::timestamptz - interval '1 day') and a.state in ('PLANNED', 'CANCELLED') and ${isPublic}
    order by coalesce(s.id, a.id), a.starts_at
  )
  select e'BEGIN:VCALENDAR\\nVERSION:2.0\\n' || coalesce(string_agg(text, ''), '') || e'END:VCALENDAR\\n' as answer from events`;
