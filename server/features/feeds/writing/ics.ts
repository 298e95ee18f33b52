import ical, { ICalEventStatus, type ICalCalendar, type ICalEventData } from "ical-generator";
import { holidayOn } from "#shared/calendar/holidays.ts";
import { addLocalDays, instantOfLocal, localDay, localMinute, timeZone } from "#shared/calendar/local-time.ts";
import { schoolBreakOn } from "#shared/calendar/school-holidays.ts";
import type { CalendarRow, Series } from "./calendar-row.ts";
import { type FeedLanguage, feedWords, priceOf } from "./words.ts";

export interface Told {
  readonly name: string;
  readonly language: FeedLanguage;
  /** The site's own, without a slash at its end. */
  readonly address: string;
}
type Start = ICalEventData["start"];

/** The zone since 1996, when the European Union put its clocks back on one day (directive 94/21/EC). */
const zone = `BEGIN:VTIMEZONE
TZID:${timeZone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
const everySeconds = 3_600;
const holidaysAheadDays = 3 * 366;

/** A calendar as others read it (RFC 5545). What comes back is one event with its rule; its dates that were changed or cancelled stand beside it. */
export function calendarText(rows: readonly CalendarRow[], told: Told): string {
  // No zone of the calendar itself: the library would then write its stamps in it, which are of UTC.
  const calendar = ical({ name: told.name, prodId: { company: "Brink", product: "Agenda", language: told.language.toUpperCase() }, ttl: everySeconds, timezone: { name: null, generator: () => zone } });
  const series = new Map<string, CalendarRow[]>();
  for (const row of rows) {
    if (row.series) series.set(row.series.id, [...(series.get(row.series.id) ?? []), row]);
    else add(calendar, row, told, { id: row.id, start: local(row.startsAt), end: local(row.endsAt), sequence: row.sequence, lastModified: row.changedAt, stamp: row.changedAt });
  }
  for (const dates of series.values()) addSeries(calendar, dates, told);
  return calendar.toString();
}

function addSeries(calendar: ICalCalendar, dates: readonly CalendarRow[], told: Told): void {
  const whole = dates.find(({ detached, state }) => !detached && state === "PLANNED") ?? dates[0];
  const series = whole?.series;
  if (!whole || !series) return;
  const starts = instantOfLocal(series.startsLocal) ?? whole.startsAt;
  const changedAt = new Date(series.changedAt);
  const { id, sequence } = series;
  add(calendar, { ...whole, state: "PLANNED" }, told, {
    id, sequence, start: local(starts), end: local(new Date(starts.getTime() + series.minutes * 60_000)), lastModified: changedAt, stamp: changedAt, repeating: repeating(series),
  });
  for (const row of dates) {
    if (!row.recurrenceId || (!row.detached && row.state === "PLANNED")) continue;
    add(calendar, row, told, { id, sequence: Math.max(sequence, row.sequence), recurrenceId: local(row.recurrenceId), start: local(row.startsAt), end: local(row.endsAt), lastModified: row.changedAt, stamp: row.changedAt });
  }
}

function add(calendar: ICalCalendar, row: CalendarRow, { language, address }: Told, rest: Pick<ICalEventData, "start"> & Partial<ICalEventData>): void {
  calendar.createEvent({
    ...rest, timezone: timeZone, summary: row.title, location: row.place, description: descriptionOf(row, language), url: `${address}/activiteit/${row.id}`,
    status: row.state === "CANCELLED" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED, categories: [{ name: row.wijk }],
  });
}

/** All that is told of it beside its title, place and time. */
export function descriptionOf(row: CalendarRow, language: FeedLanguage): string {
  const words = feedWords[language];
  const price = priceOf(row, language);
  const facts = [
    row.by && `${words.by}: ${row.by}`, row.forWhom && `${words.forWhom}: ${row.forWhom}`, price && `${words.price}: ${price}`, row.contact && `${words.contact}: ${row.contact}`,
    row.wheelchair !== null && words.wheelchair[row.wheelchair ? "true" : "false"],
  ];
  const cancelled = row.state === "CANCELLED" && (row.stateReason ? words.because(row.stateReason) : words.cancelled);
  return [cancelled, row.about, facts.filter(Boolean).join("\n")].filter(Boolean).join("\n\n");
}

function repeating({ rule, startsLocal, exceptDays, extraStarts, ...kept }: Series): string {
  const hour = startsLocal.slice(10);
  const without = [...exceptDays, ...offDaysFrom(startsLocal, kept)].map((day) => compact(`${day}${hour}`)).sort();
  const dates = (name: string, values: readonly string[]) => (values.length ? [`${name};TZID=${timeZone}:${values.join(",")}`] : []);
  return [`RRULE:${rule}`, ...dates("EXDATE", [...new Set(without)]), ...dates("RDATE", extraStarts.map(compact))].join("\n");
}

/** Holidays and school holidays, where it keeps to them. */
function offDaysFrom(startsLocal: string, { notOnHolidays, notInSchoolHolidays }: Pick<Series, "notOnHolidays" | "notInSchoolHolidays">): string[] {
  const first = instantOfLocal(`${startsLocal.slice(0, 10)}T12:00`);
  if (!first || !(notOnHolidays || notInSchoolHolidays)) return [];
  return Array.from({ length: holidaysAheadDays }, (_, index) => localDay(addLocalDays(first, index))).filter((day) => (notOnHolidays && holidayOn(day)) || (notInSchoolHolidays && schoolBreakOn(day)));
}

const compact = (minute: string): string => `${minute.replaceAll(/[-:]/gu, "")}00`;

/** What the clock in Hilversum shows, in the form in which the library takes a time with a zone: it reads a Date by the clock of the machine. */
function local(instant: Date): Start {
  const [year, month, day, hour, minute] = localMinute(instant).split(/\D/u).map(Number) as [number, number, number, number, number];
  const text = instant.toISOString();
  const clock = { year, month, day, hour, minute, second: 0, toJSON: () => text, toString: () => text };
  const zoned = { ...clock, timeZoneId: timeZone, toInstant: () => ({ epochMilliseconds: instant.getTime(), toJSON: () => text, toString: () => text, toZonedDateTimeISO: () => zoned }), withTimeZone: () => zoned, toPlainDateTime: () => plain };
  const plain = { ...clock, toPlainDate: () => clock, toZonedDateTime: () => zoned };
  return zoned;
}
