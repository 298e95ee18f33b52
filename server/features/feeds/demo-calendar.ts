// A calendar as a partner keeps it elsewhere, which the demonstration serves itself and follows. What it tells of is made up.
import type { FastifyInstance } from "fastify";
import { timeZone } from "#shared/calendar/local-time.ts";
import type { Work } from "../../platform/unit-of-work.ts";

export const demoCalendarPath = "/demonstratie/agenda.ics";

const at = (name: string, local: string) => `${name};TZID=${timeZone}:${local}`;
const entry = (...lines: readonly string[]) => ["BEGIN:VEVENT", "DTSTAMP:20260101T120000Z", ...lines, "END:VEVENT"];
// Its days hang on no clock, so that each reading finds the same; of the last one an editor reads why it is not on the agenda.
const calendar = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demonstratie//NL",
  ...entry("UID:schaken@demo", "SUMMARY:Schaakavond (demo)", "DESCRIPTION:Voor wie al schaakt en wie het wil leren. Borden zijn er.", at("DTSTART", "20260114T193000"), at("DTEND", "20260114T213000"), "RRULE:FREQ=MONTHLY;BYDAY=2WE"),
  ...entry("UID:zingen@demo", "SUMMARY:Zing mee (demo)", "DESCRIPTION:Een middag zingen. Je hoeft geen noten te kunnen lezen.", at("DTSTART", "20260104T150000"), at("DTEND", "20260104T163000"), "RRULE:FREQ=MONTHLY;BYDAY=1SU"),
  ...entry("UID:elders@demo", "SUMMARY:Dansmiddag (demo)", "DTSTART;TZID=Nergens:20260125T140000", "RRULE:FREQ=MONTHLY;BYDAY=4SU"),
  "END:VCALENDAR", "",
].join("\r\n");

/** A Fastify plugin. */
export async function demoCalendar(app: FastifyInstance): Promise<void> {
  app.get(demoCalendarPath, (_request, reply) => reply.type("text/calendar; charset=utf-8").send(calendar));
}

/** Follows it in the name of an organisation of the demonstration, where nobody follows a calendar yet; at another address it goes on where it was. */
export async function followDemoCalendar(work: Work, origin: string): Promise<void> {
  const address = origin + demoCalendarPath;
  await work.tx.query("update feeds set address = $1, next_at = $2 where address like '%' || $3 and address <> $1", [address, work.now, demoCalendarPath]);
  await work.tx.query(
    `insert into feeds (organisation_id, wijk_id, address, usual_place, every_hours, followed_at, next_at)
     select o.id, 'oost', $1, 'Wijkcentrum St. Joseph', 24, $2, $2 from organisations o where o.id = 'st-joseph' and not exists (select from feeds)`, [address, work.now],
  );
}
