// Calendars of partners, followed over real HTTP: what they tell of comes, changes and goes, each entry by itself.
import { beforeEach, expect, it } from "vitest";
import { calendarOf } from "../support/calendar-host.ts";
import { app, editor, host } from "../support/feeds-town.ts";
import { followFeed, pauseFeed, readFeed, settleLookalike, stopFeed, type SeenFeed } from "../support/feeds.ts";

beforeEach(async () => {
  await app.pool.query("update organisations set trust = 'TRUSTED' where id = 'de-geus'");
});

const follow = async (): Promise<SeenFeed> => (await followFeed(editor, `http://${host.host}/agenda.ics`)).source?.feeds.at(-1) as SeenFeed;
const read = async (id: string): Promise<SeenFeed> => (await readFeed(editor, id)).source?.feeds.find((feed) => feed.id === id) as SeenFeed;
const onAgenda = async () => (await app.pool.query("select title, place, state, starts_at, id from activities where organisation_id = 'de-geus' order by starts_at, title")).rows as { title: string; place: string; state: string; starts_at: Date; id: string }[];
const told = async () => (await onAgenda()).map(({ title, state, starts_at: at }) => `${at.toISOString().slice(0, 16)} ${title} ${state}`);
const coffee = (...lines: readonly string[]) => ["UID:koffie@geus", "SUMMARY:Koffie", "DTSTART;TZID=Europe/Amsterdam:20261201T100000", "DTEND;TZID=Europe/Amsterdam:20261201T113000", ...lines];

it("posts what it tells of, changes and cancels with it, and asks no more than it must", async () => {
  const marked = (body: string, etag: string) => host.answer((request, response) => void (request.headers["if-none-match"] === etag ? response.writeHead(304).end() : response.writeHead(200, { etag }).end(body)));
  const feed = await follow();
  marked(calendarOf(coffee("RRULE:FREQ=WEEKLY;COUNT=3", "DESCRIPTION:<b>Welkom</b>")), '"1"');
  expect(await read(feed.id)).toMatchObject({ state: "ACTIVE", fault: null, coming: 3, unfit: [], nextAt: "2026-11-23T11:00:00+00:00" });
  expect(await told()).toEqual(["2026-12-01T09:00 Koffie PLANNED", "2026-12-08T09:00 Koffie PLANNED", "2026-12-15T09:00 Koffie PLANNED"]);
  const [first] = await onAgenda();
  expect(first?.place).toBe("De Geus");
  await read(feed.id);
  expect(host.asked.at(-1)?.headers["if-none-match"]).toBe('"1"');

  marked(calendarOf(coffee("RRULE:FREQ=WEEKLY;COUNT=3", "LOCATION:Grote zaal"), ["UID:koffie@geus", "RECURRENCE-ID;TZID=Europe/Amsterdam:20261208T100000", "SUMMARY:Thee", "DTSTART;TZID=Europe/Amsterdam:20261209T140000", "DURATION:PT1H"],
    ["UID:koffie@geus", "RECURRENCE-ID;TZID=Europe/Amsterdam:20261215T100000", "SUMMARY:Koffie", "DTSTART;TZID=Europe/Amsterdam:20261215T100000", "STATUS:CANCELLED"]), '"2"');
  await app.pool.query("update activities set capacity = 10, registration_wanted = true, wheelchair = true where id = $1", [first?.id]);
  await read(feed.id);
  expect(await told()).toEqual(["2026-12-01T09:00 Koffie PLANNED", "2026-12-09T13:00 Thee PLANNED", "2026-12-15T09:00 Koffie CANCELLED"]);
  const { rows: [changed] } = await app.pool.query("select id, place, capacity, wheelchair from activities where id = $1", [first?.id]);
  expect(changed).toEqual({ id: first?.id, place: "Grote zaal", capacity: 10, wheelchair: true });
});

it("cancels what is missing twice, and keeps what it could not read this time", async () => {
  const feed = await follow();
  const soup = ["UID:soep@geus", "SUMMARY:Soep", "DTSTART:20261202T170000Z"];
  host.answer(calendarOf(coffee(), soup));
  await read(feed.id);
  host.answer(calendarOf(["UID:soep@geus", "SUMMARY:Soep", "DTSTART;TZID=Nergens/Dorp:20261202T170000"]));
  expect((await read(feed.id)).unfit).toEqual([{ title: "Soep", when: "20261202T170000", fault: "UNKNOWN_TIME_ZONE" }]);
  expect(await told()).toEqual(["2026-12-01T09:00 Koffie PLANNED", "2026-12-02T17:00 Soep PLANNED"]);
  await read(feed.id);
  expect(await told()).toEqual(["2026-12-01T09:00 Koffie CANCELLED", "2026-12-02T17:00 Soep PLANNED"]);
});

it("asks whether it is what was posted by hand", async () => {
  const byHand = await post("Koffie-ochtend", "2026-12-01T09:00:00Z");
  const feed = await follow();
  host.answer(calendarOf(coffee(), ["UID:thee", "SUMMARY:Thee", "DTSTART:20261203T090000Z"]));
  const { lookalikes: [lookalike] } = await read(feed.id);
  expect(lookalike).toMatchObject({ title: "Koffie", twin: { id: byHand } });
  expect(await told()).toEqual(["2026-12-01T09:00 Koffie-ochtend PLANNED", "2026-12-03T09:00 Thee PLANNED"]);
  expect((await settleLookalike(await app.as("redacteur-versa"), lookalike?.id ?? "", true)).reason).toBe("NOT_FOUND");
  expect((await settleLookalike(editor, lookalike?.id ?? "", true)).source?.feeds[0]?.lookalikes).toEqual([]);
  expect((await settleLookalike(editor, lookalike?.id ?? "", true)).reason).toBe("ALREADY_DECIDED");
  await read(feed.id);
  expect((await onAgenda()).map(({ id, title }) => [id === byHand, title])).toEqual([[true, "Koffie"], [false, "Thee"]]);
  await post("Bingo", "2026-12-05T09:00:00Z");
  host.answer(calendarOf(coffee(), ["UID:zang", "SUMMARY:Zingen", "DTSTART:20261205T090000Z"]));
  const { lookalikes: [other] } = await read(feed.id);
  expect((await settleLookalike(editor, other?.id ?? "", false)).source?.feeds[0]?.lookalikes).toEqual([]);
  expect((await onAgenda()).map(({ title }) => title)).toEqual(["Koffie", "Thee", "Bingo", "Zingen"]);

  async function post(title: string, startsAt: string): Promise<string> {
    const input = { organisationId: "de-geus", wijkId: "oost", title, about: "Kom", place: "De Geus", startsAt, endsAt: startsAt.replace("T09", "T10") };
    return (await editor.ask("mutation ($input: PostActivityInput!) { postActivity(input: $input) { ... on ActivityPosted { activity { id } } } }", { input })).postActivity.activity.id;
  }
});

it("is for the editors of the organisation, ten calendars each, each once", async () => {
  const address = `http://${host.host}/agenda.ics`;
  expect((await followFeed(app.anonymous(), address)).reason).toBe("NOT_SIGNED_IN");
  expect((await followFeed(await app.as("redacteur-versa"), address)).reason).toBe("NOT_ALLOWED");
  expect((await followFeed(editor, "ftp://x/y")).reason).toBe("UNKNOWN_ADDRESS");
  expect((await followFeed(editor, address, { wijkId: "nergens" })).reason).toBe("NOT_FOUND");
  expect((await followFeed(editor, address, { everyHours: 2 })).reason).toBe("INVALID_TERM");
  const feed = await follow();
  expect((await followFeed(editor, address.replace("http:", "HTTP:"))).reason).toBe("ALREADY_HELD");
  for (let number = 1; number < 10; number += 1) await followFeed(editor, `webcal://agenda.example/${number}`);
  expect((await followFeed(editor, "webcal://agenda.example/10")).reason).toBe("TOO_MANY");
  const others = [app.anonymous(), await app.as("redacteur-versa"), await app.as("regisseur-oost")] as const;
  for (const other of others) {
    const reason = other.personId ? "NOT_FOUND" : "NOT_SIGNED_IN";
    expect([(await readFeed(other, feed.id)).reason, (await pauseFeed(other, feed.id, true)).reason, (await stopFeed(other, feed.id, true)).reason]).toEqual([reason, reason, reason]);
    expect((await other.ask(`{ agendaSource(organisationId: "de-geus") { id } }`)).agendaSource).toBeNull();
  }
});

it("leaves the activities when it is followed no longer, or cancels what is to come", async () => {
  host.answer(calendarOf(coffee()));
  const kept = await follow();
  await read(kept.id);
  expect((await stopFeed(editor, kept.id, false)).source?.feeds).toEqual([]);
  expect(await told()).toEqual(["2026-12-01T09:00 Koffie PLANNED"]);
  await app.pool.query("delete from activities where organisation_id = 'de-geus'");
  const ended = await follow();
  await read(ended.id);
  await stopFeed(editor, ended.id, true);
  expect(await told()).toEqual(["2026-12-01T09:00 Koffie CANCELLED"]);
});
