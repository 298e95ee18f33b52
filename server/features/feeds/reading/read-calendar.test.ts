import { expect, it } from "vitest";
import { readCalendar } from "./read-calendar.ts";

it("reads in a thread of its own", async () => {
  const { entries } = await readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Soep\nDTSTART:20261204T120000Z\nEND:VEVENT\nEND:VCALENDAR", new Date("2026-11-22"), new Date("2027-11-22"));
  expect(entries).toMatchObject([{ uid: "1", startsAt: new Date("2026-12-04T12:00:00Z") }]);
});
