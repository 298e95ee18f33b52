// A town whose editor follows a partner's calendar, which a server of the tests serves.
import { afterAll, beforeAll, beforeEach } from "vitest";
import { startApp, type Person, type TestApp } from "./app.ts";
import { type CalendarHost, startCalendarHost } from "./calendar-host.ts";

export let host: CalendarHost;
export let app: TestApp;
export let editor: Person;
beforeAll(async () => {
  host = await startCalendarHost();
  app = await startApp({ feedHosts: [host.host] });
  editor = await app.as("redacteur-de-geus");
});
afterAll(async () => {
  await app.stop();
  await host.stop();
});
beforeEach(async () => {
  app.setNow(new Date("2026-11-23T10:00:00Z"));
  await app.pool.query("delete from feeds");
  await app.pool.query("delete from activities where organisation_id = 'de-geus'");
  await app.pool.query("delete from allowances");
});
