import { type Runner, Statement } from "../../../platform/database/statement.ts";
import type { PolicyScope } from "../../../platform/policy.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { isOnCalendar } from "../../activities/activity.policy.ts";

/** An activity as the calendars of others are told of it. */
export interface CalendarRow {
  readonly id: string;
  readonly state: "PLANNED" | "CANCELLED";
  readonly stateReason: string | null;
  readonly title: string;
  readonly about: string;
  readonly forWhom: string;
  readonly place: string;
  readonly wheelchair: boolean | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly price: string | null;
  readonly priceCents: number | null;
  readonly contact: string;
  readonly kind: "ACTIVITY" | "WALK_IN" | "WORKS";
  readonly wijk: string;
  /** Whose it is; null for what residents do together. */
  readonly by: string | null;
  readonly sequence: number;
  readonly changedAt: Date;
  /** When it would have begun by the rule. */
  readonly recurrenceId: Date | null;
  readonly detached: boolean;
  readonly series: Series | null;
}
export interface Series {
  readonly id: string;
  readonly rule: string;
  readonly startsLocal: string;
  readonly minutes: number;
  readonly notOnHolidays: boolean;
  readonly notInSchoolHolidays: boolean;
  readonly exceptDays: readonly string[];
  readonly extraStarts: readonly string[];
  readonly sequence: number;
  readonly changedAt: string;
}
/** Which of them; what is null does not narrow. */
export interface Narrowing {
  readonly wijk?: string | null;
  readonly buurt?: string | null;
  readonly thema?: string | null;
  readonly groep?: string | null;
  readonly organisatie?: string | null;
  readonly activiteit?: string | null;
}
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

const most = 2_000;
const nobody = "00000000-0000-0000-0000-000000000000";
const columns = `a.id, a.state, a.state_reason as "stateReason", a.title, a.about, a.for_whom as "forWhom", a.place, a.wheelchair, a.starts_at as "startsAt", a.ends_at as "endsAt", a.price, a.price_cents as "priceCents",
  a.contact, a.kind, w.name as wijk, coalesce(o.name, g.name, i.title) as by, a.sequence, a.changed_at as "changedAt", a.recurrence_id as "recurrenceId", a.detached,
  case when s.id is not null then json_build_object('id', s.id, 'rule', s.rule, 'startsLocal', s.starts_local, 'minutes', s.minutes, 'notOnHolidays', s.not_on_holidays, 'notInSchoolHolidays', s.not_in_school_holidays, 'exceptDays', s.except_days,
    'extraStarts', s.extra_starts, 'sequence', s.sequence, 'changedAt', s.changed_at) end as series`;
const joined = `activities a join wijken w on w.id = a.wijk_id left join organisations o on o.id = a.organisation_id left join groups g on g.id = a.group_id left join initiatives i on i.id = a.initiative_id
  left join activity_series s on s.id = a.series_id`;
// What lasts less than a day is found by its beginning alone.
const within = (from: string, until: string) => `a.starts_at < ${until} and a.ends_at > ${from} and (a.is_long or a.starts_at > ${from} - interval '1 day')`;

// As nobody in particular: $2 is the viewer, who is always a stranger.
const stranger: PolicyScope = { viewer: "$2::uuid", now: "$3::timestamptz", once: (_row, fact) => fact };
const read = new Statement<CalendarRow & Record<string, unknown>>(`
  select ${columns} from ${joined}
  where ${within("$4::timestamptz", "$5::timestamptz")} and ($1::text is null or a.wijk_id = $1) and ($6::text is null or a.buurt_id = $6)
    and ($7::uuid is null or a.theme_id = $7) and ($8::uuid is null or a.group_id = $8) and ($9::text is null or a.organisation_id = $9) and ($10::uuid is null or a.id = $10)
    and ${isOnCalendar("a", stranger)} and $3::timestamptz is not null and $2::uuid is null
  order by a.starts_at, a.id limit ${most}`);

/** What everybody finds in the calendar, in order; 2,000 at most. */
export async function readCalendarRows(pool: Runner, { wijk = null, buurt = null, thema, groep, organisatie = null, activiteit }: Narrowing, { from, until }: Period, now: Date): Promise<CalendarRow[]> {
  // What is no id is nobody's.
  const id = (text: string | null | undefined) => (text == null ? null : (asUuid(text) ?? nobody));
  return read.run(pool, [wijk, null, now, from, until, buurt, id(thema), id(groep), organisatie, id(activiteit)]);
}

// The owner of the address reads as themself; nobody else is asked who they are.
const owner: PolicyScope = { viewer: "(select me.person_id from me)", now: "$2::timestamptz", once: (_row, fact) => fact };
const readOwn = new Statement<CalendarRow & Record<string, unknown> & { known: boolean }>(`
  with me as materialized (select person_id from personal_calendars where secret_hash = $1), own as (
    select r.activity_id as id from registrations r join me on me.person_id = r.person_id where r.state in ('REGISTERED', 'OFFERED', 'WAITING')
    union select f.activity_id from talk_follows f join me on me.person_id = f.person_id where f.activity_id is not null
    union select ga.id from activities ga join memberships m on m.group_id = ga.group_id and m.state = 'ACTIVE' join me on me.person_id = m.person_id where ga.starts_at > $3::timestamptz - interval '1 day'
    union select ta.id from activities ta join talk_follows f on f.theme_id = ta.theme_id join me on me.person_id = f.person_id where ta.starts_at > $3::timestamptz - interval '1 day'
  )
  select ${columns} from own join ${joined.replace("activities a", "activities a on a.id = own.id")}
  where ${within("$3::timestamptz", "$4::timestamptz")} and ${isOnCalendar("a", owner)} and $2::timestamptz is not null
  order by a.starts_at, a.id limit ${most}`);
const isOwned = new Statement("select person_id from personal_calendars where secret_hash = $1");

/** What one person registered for, follows and does with their groups; null for an address that is nobody's (any more). */
export async function readOwnRows(pool: Runner, secretHash: string, { from, until }: Period, now: Date): Promise<CalendarRow[] | null> {
  const rows = await readOwn.run(pool, [secretHash, now, from, until]);
  return rows.length || (await isOwned.run(pool, [secretHash])).length ? rows : null;
}
