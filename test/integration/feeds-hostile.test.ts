// What a calendar must not do to us, whoever keeps it: each gets a plain word, and everybody else goes on.
import { feedReader } from "#server/features/feeds/feed-reader.ts";
import { createLog } from "#server/platform/log.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { createVisit } from "#server/platform/visit.ts";
import { beforeEach, expect, it } from "vitest";
import { calendarOf, type CalendarHost } from "../support/calendar-host.ts";
import { app, editor, host } from "../support/feeds-town.ts";
import { followFeed, pauseFeed, readFeed, type SeenFeed } from "../support/feeds.ts";

let id: string;
beforeEach(async () => {
  id = (await followFeed(editor, `http://${host.host}/agenda.ics`)).source?.feeds[0]?.id ?? "";
});

const read = async (): Promise<SeenFeed> => (await readFeed(editor, id)).source?.feeds[0] as SeenFeed;
const titles = async () => (await app.pool.query("select title from activities where organisation_id = 'de-geus' order by starts_at")).rows.map(({ title }) => title as string);
const soup = ["UID:soep", "SUMMARY:Soep", "DTSTART:20261202T170000Z"];

it.each([
  ["a page", (host: CalendarHost) => host.answer("<!doctype html><h1>Welkom</h1>"), "NOT_A_CALENDAR"],
  ["a hundred megabytes", (host: CalendarHost) => host.answer((_request, response) => {
    const line = `${"X-NIETS:".padEnd(65_000, "x")}\r\n`;
    const pour = (): void => void (response.destroyed || (response.write(line) ? setImmediate(pour) : response.once("drain", pour)));
    response.writeHead(200);
    pour();
  }), "TOO_LARGE"],
  ["a way to a metadata address", (host: CalendarHost) => host.answer((_request, response) => void response.writeHead(302, { location: "https://169.254.169.254/latest/" }).end()), "NOT_PUBLIC"],
  ["a way to ourselves", (host: CalendarHost) => host.answer((_request, response) => void response.writeHead(302, { location: app.url }).end()), "NOT_HTTPS"],
  ["a way to our own machine", (host: CalendarHost) => host.answer((_request, response) => void response.writeHead(301, { location: "https://127.0.0.1/agenda.ics" }).end()), "NOT_PUBLIC"],
  ["a way to our own machine by another name", (host: CalendarHost) => host.answer((_request, response) => void response.writeHead(307, { location: "https://[::ffff:127.0.0.1]/" }).end()), "NOT_PUBLIC"],
  ["a way without end", (host: CalendarHost) => host.answer((_request, response) => void response.writeHead(302, { location: "/agenda.ics" }).end()), "TOO_MANY_REDIRECTS"],
  ["nothing any more", (host: CalendarHost) => host.answer((_request, response) => void response.writeHead(410).end()), "NOT_FOUND_THERE"],
] as const)("says in a word what is the matter with %s", async (_what, prepare, fault) => {
  prepare(host);
  expect(await read()).toMatchObject({ state: "ACTIVE", fault, failures: 1, coming: 0 });
  expect(await titles()).toEqual([]);
});

it("leaves a server that sends a byte a second, without keeping anybody else up", async () => {
  host.answer((_request, response) => {
    const drip = setInterval(() => response.write("B"), 50);
    response.on("close", () => clearInterval(drip));
  });
  const visit = createVisit({ trustedHosts: new Set([host.host]), patienceMs: 600 });
  const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
  await feedReader({ transact, visit, now: app.now, log: createLog("silent") }).readDue(new AbortController().signal);
  const { rows: [feed] } = await app.pool.query("select fault, claimed_until from feeds where id = $1", [id]);
  expect(feed).toEqual({ fault: "TOO_SLOW", claimed_until: null });
  await visit.close();
});

it("keeps the rest of a calendar in which one entry is none", async () => {
  host.answer(calendarOf(soup, ["UID:a", "SUMMARY:Nooit", "DTSTART:20270201T100000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"], ["UID:b", "SUMMARY:Achterstevoren", "DTSTART:20270203T100000Z", "DTEND:20270203T090000Z"],
    ["UID:c", "SUMMARY:Dertig februari", "DTSTART:20270230T100000"], ["UID:d", "SUMMARY:Elders", "DTSTART;TZID=Mars/Olympus:20270203T100000"], ["UID:e", "SUMMARY:Kaal", "dit is geen regel"]));
  const feed = await read();
  expect(feed.fault).toBeNull();
  expect(feed.unfit.map(({ title, fault }) => `${title}: ${fault}`).sort()).toEqual(["Achterstevoren: END_BEFORE_START", "Dertig februari: NO_SUCH_DAY", "Elders: UNKNOWN_TIME_ZONE", "Kaal: UNREADABLE", "Nooit: NEVER_OCCURS"]);
  expect(await titles()).toEqual(["Soep"]);
});

it("keeps scripts out of what is told", async () => {
  host.answer(calendarOf([...soup, "DESCRIPTION:Lekker<script>alert(1)</script><img src=x onerror=alert(2)>"]));
  await read();
  expect((await app.pool.query("select about from activities where organisation_id = 'de-geus'")).rows).toEqual([{ about: "Lekker" }]);
});

it("takes no more of a rule without end than an agenda can hold", async () => {
  host.answer(calendarOf([...soup, "RRULE:FREQ=DAILY;COUNT=10000"], ["UID:u", "SUMMARY:Elk uur", "DTSTART:20261202T170000Z", "RRULE:FREQ=HOURLY"]));
  const feed = await read();
  expect(feed.coming).toBe(538 + 750);
  expect(feed.unfit).toEqual([{ title: "Elk uur", when: "20261202T170000Z", fault: "TOO_MANY_TIMES" }]);
}, 60_000);

it("pauses after five failures in a row, tells the editors, and goes on when they ask", async () => {
  host.answer((_request, response) => void response.writeHead(500).end());
  for (let times = 1; times <= 5; times += 1) expect(await read()).toMatchObject({ failures: times, fault: "ANSWERED_BADLY", state: times < 5 ? "ACTIVE" : "PAUSED" });
  await expect.poll(async () => (await app.pool.query("select kind, text from notices where person_id = $1 and kind = 'FEED_PAUSED'", [editor.personId])).rows, { timeout: 10_000 }).toEqual([{ kind: "FEED_PAUSED", text: null }]);
  host.answer(calendarOf(soup));
  expect((await pauseFeed(editor, id, false)).source?.feeds[0]).toMatchObject({ state: "ACTIVE", failures: 0, fault: null });
  expect(await read()).toMatchObject({ fault: null, coming: 1 });
});

it("stands still when nobody edits for the organisation any more", async () => {
  await app.pool.query("update roles set ends_at = now() - interval '1 day', begins_at = now() - interval '2 days' where organisation_id = 'de-geus'");
  const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
  const visit = createVisit({ trustedHosts: new Set([host.host]) });
  await feedReader({ transact, visit, now: app.now, log: createLog("silent") }).readDue(new AbortController().signal);
  expect((await app.pool.query("select state, fault from feeds")).rows).toEqual([{ state: "PAUSED", fault: "NO_EDITOR" }]);
  await visit.close();
  await app.pool.query("update roles set ends_at = null where organisation_id = 'de-geus'");
});

it("is read by one process at a time", async () => {
  let open = 0;
  let most = 0;
  host.answer((_request, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => void response.end(calendarOf(soup), () => (open -= 1)), 100);
  });
  const answers = await Promise.all(Array.from({ length: 6 }, () => readFeed(editor, id)));
  expect(answers.map(({ reason }) => reason ?? "read").sort()).toEqual(["ALREADY_ASKED", "ALREADY_ASKED", "ALREADY_ASKED", "ALREADY_ASKED", "ALREADY_ASKED", "read"]);
  expect(most).toBe(1);
  expect(await titles()).toEqual(["Soep"]);
});
