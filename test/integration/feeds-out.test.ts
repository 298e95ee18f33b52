// The agenda as others read it: what goes out comes back whole through two readers of iCalendar that know nothing of each other.
import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { readPaper } from "../support/paper.ts";
import { countStatements } from "../support/statements.ts";

let app: TestApp;
let editor: Person;
beforeAll(async () => {
  app = await startApp();
  app.setNow(new Date("2026-11-23T10:00:00Z"));
  editor = await app.as("redacteur-de-geus");
});
beforeEach(() => app.pool.query("truncate activities cascade"));
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
const post = async (input: object): Promise<string> => (await editor.ask("mutation ($input: PostActivityInput!) { postActivity(input: $input) { ... on ActivityPosted { activity { id } } ... on Refusal { reason } } }", {
  input: { organisationId: "de-geus", wijkId: "oost", title: "Koffie", about: "Kom erbij", place: "De Geus", startsAt: "2026-12-01T09:00:00Z", endsAt: "2026-12-01T10:30:00Z", ...input },
})).postActivity.activity.id;

interface Read {
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  readonly about: string;
  readonly starts: string;
  readonly ends: string;
  readonly status: string;
  readonly sequence: number;
}
const byIcalJs = (text: string): Read[] => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, title: event.summary, place: event.location, about: event.description, starts: event.startDate.toJSDate().toISOString(), ends: event.endDate.toJSDate().toISOString(), status: String(component.getFirstPropertyValue("status")), sequence: event.sequence };
  });
};
const byNodeIcal = (text: string): Read[] => Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) => {
  if (each?.type !== "VEVENT") return [];
  const event = each as VEvent;
  return [{ uid: event.uid, title: String(event.summary), place: String(event.location), about: String(event.description), starts: event.start.toISOString(), ends: (event.end as Date).toISOString(), status: String(event.status), sequence: Number(event.sequence) }];
});

describe("iCalendar", () => {
  it("keeps every field through two readers, on both sides of a clock change", async () => {
    const id = await post({ title: "Koffie; thee, \"koek\" \\ & <b>", about: "Eerste regel\nTweede – met ë en Ї\n" + "lang ".repeat(40), place: "De Geus, zaal 2", startsAt: "2027-03-27T19:00:00Z", endsAt: "2027-03-28T01:30:00Z", priceCents: 0, wheelchair: true, forWhom: "Iedereen", contact: "Bel Bep" });
    const text = await (await get(`/activiteit/${id}.ics`)).text();
    const about = `Eerste regel\nTweede – met ë en Ї\n${"lang ".repeat(40).trim()}\n\nVan: Wijkcentrum De Geus\nVoor wie: Iedereen\nPrijs: Gratis\nContact: Bel Bep\nJe kunt er met een rolstoel in.`;
    const whole = [{ uid: id, title: "Koffie; thee, \"koek\" \\ & <b>", place: "De Geus, zaal 2", about, starts: "2027-03-27T19:00:00.000Z", ends: "2027-03-28T01:30:00.000Z", status: "CONFIRMED", sequence: 0 }];
    expect(byIcalJs(text)).toEqual(whole);
    expect(byNodeIcal(text)).toEqual(whole);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/u);
    expect(text).toMatch(/LAST-MODIFIED:\d{8}T\d{6}Z/u);
  });

  it("tells what comes back as one event with its rule, what it leaves out, and each date that was changed or cancelled", async () => {
    const first = await post({ startsAt: "2027-10-18T08:00:00Z", endsAt: "2027-10-18T09:30:00Z", recurrence: { rule: "FREQ=WEEKLY;COUNT=5", exceptDays: ["2027-11-01"] } });
    const { rows: dates } = await app.pool.query<{ id: string; starts_at: Date; series_id: string }>("select id, starts_at, series_id from activities where series_id = (select series_id from activities where id = $1) order by starts_at", [first]);
    await app.pool.query("update activities set title = 'Thee', starts_at = '2027-10-25T12:00:00Z', ends_at = '2027-10-25T13:00:00Z', detached = true, sequence = 1, changed_at = now() where id = $1", [dates[1]?.id]);
    await app.pool.query("update activities set state = 'CANCELLED', state_reason = 'Griep', detached = true, sequence = 1, changed_at = now() where id = $1", [dates[2]?.id]);
    const text = await (await get("/agenda.ics?organisatie=de-geus")).text();
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    const master = events.find((event) => !event.isRecurrenceException()) as ICAL.Event;
    for (const event of events) if (event.isRecurrenceException()) master.relateException(event);
    expect(master.uid).toBe(dates[0]?.series_id);
    const found: [string, string, string][] = [];
    const iterator = master.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate } = master.getOccurrenceDetails(next);
      found.push([startDate.toJSDate().toISOString(), item.summary, String(item.component.getFirstPropertyValue("status"))]);
    }
    // Ten o'clock in Hilversum, before and after 31 October.
    expect(found).toEqual([
      ["2027-10-18T08:00:00.000Z", "Koffie", "CONFIRMED"], ["2027-10-25T12:00:00.000Z", "Thee", "CONFIRMED"],
      [dates[2]?.starts_at.toISOString() ?? "", "Koffie", "CANCELLED"], [dates[3]?.starts_at.toISOString() ?? "", "Koffie", "CONFIRMED"],
    ]);
    const parsed = Object.values(nodeIcal.sync.parseICS(text)).find((each) => each?.type === "VEVENT") as VEvent;
    expect(Object.keys(parsed.recurrences ?? {}).length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(parsed.exdate ?? {})).toContain("2027-11-01");
  });

  it("is that of a wijk, a theme, an organisation, and shows nobody what waits", async () => {
    await post({ title: "In Oost" });
    await post({ title: "In de Vogelbuurt", buurtId: "oost-vogels", place: "Pelikaanstraat" });
    await post({ title: "In Zuid", wijkId: "zuid" });
    const waits = await post({ title: "Wacht" });
    await app.pool.query("update activities set state = 'AWAITING' where id = $1", [waits]);
    const titles = async (query: string) => byIcalJs(await (await get(`/agenda.ics${query}`)).text()).map(({ title }) => title).sort();
    expect(await titles("")).toEqual(["In Oost", "In Zuid", "In de Vogelbuurt"]);
    expect(await titles("?wijk=oost")).toEqual(["In Oost", "In de Vogelbuurt"]);
    expect(await titles("?buurt=oost-vogels")).toEqual(["In de Vogelbuurt"]);
    expect(await titles("?buurt=nergens")).toEqual([]);
    expect(await titles("?organisatie=de-geus")).toEqual(["In Oost", "In Zuid", "In de Vogelbuurt"]);
    expect(await titles("?organisatie=versa")).toEqual([]);
    expect(await titles("?groep=geen-uuid&thema=1")).toEqual([]);
    expect((await get(`/activiteit/${waits}.ics`)).status).toBe(404);
  });

  it("says that nothing changed to who has it, and asks two things of the database", async () => {
    await post({});
    const { headers } = await get("/agenda.ics");
    expect((await get("/agenda.ics", { "if-none-match": headers.get("etag") ?? "" })).status).toBe(304);
    expect((await get("/agenda.ics", { "if-modified-since": headers.get("last-modified") ?? "" })).status).toBe(304);
    expect((await get("/agenda.ics", { "if-none-match": '"x"', "if-modified-since": headers.get("last-modified") ?? "" })).status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=900");
    const statements = countStatements();
    for (const path of ["/agenda.ics", "/agenda.rss", "/embed/agenda", "/agenda/oost/2026-12.pdf"]) {
      expect(await statements.during(() => get(path)), path).toHaveLength(2);
    }
    statements.stop();
  });
});

describe("one's own calendar", () => {
  it("holds what one registered for, follows and does with groups, by a secret that is renewed, in one statement", async () => {
    const person = await app.as("bewoner-oost");
    const [followed, other, registered] = [await post({ title: "Gevolgd" }), await post({ title: "Van een ander" }), await post({ title: "Aangemeld" })];
    await app.pool.query("insert into talk_follows (person_id, activity_id, until_comment_id, since) values ($1, $2, $2, now())", [person.personId, followed]);
    await app.pool.query("insert into activity_places (activity_id) values ($1) on conflict do nothing", [registered]);
    await app.pool.query("insert into registrations (activity_id, number, state, party, person_id, made_at) values ($1, 1, 'REGISTERED', 1, $2, now())", [registered, person.personId]);
    const renew = async () => (await person.ask("mutation { renewPersonalCalendar { ... on PersonalCalendar { path } } }")).renewPersonalCalendar.path as string;
    const path = await renew();
    const statements = countStatements();
    let answer = await get(path);
    expect(await statements.during(async () => (answer = await get(path)))).toHaveLength(1);
    statements.stop();
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(byIcalJs(await answer.text()).map(({ title }) => title).sort()).toEqual(["Aangemeld", "Gevolgd"]);
    expect(path).not.toContain(other);
    const { me } = await person.ask("{ me { personalCalendarSince } }");
    expect(me.personalCalendarSince).toBeTruthy();
    const next = await renew();
    expect((await get(path)).status).toBe(404);
    expect((await get(next)).status).toBe(200);
    expect((await app.pool.query("select from personal_calendars where secret_hash = any($1)", [[path.slice(13, 45), next.slice(13, 45)]])).rowCount).toBe(0);
    await person.ask("mutation { endPersonalCalendar { __typename } }");
    expect((await get(next)).status).toBe(404);
  });
});

describe("news, frames and paper", () => {
  it("tells the newest as RSS and Atom that an XML reader reads, whatever was written", async () => {
    await post({ title: "Thee & <script>koek</script> ]]>" });
    for (const form of ["rss", "atom"]) {
      const answer = await get(`/agenda.${form}?wijk=oost`);
      expect(answer.headers.get("content-type")).toBe(`application/${form}+xml; charset=utf-8`);
      const text = await answer.text();
      const { create } = await import("xmlbuilder2");
      const whole = JSON.stringify(create(text).toObject());
      expect(whole).toContain("Thee &#38; &#60;script&#62;koek");
      expect(text).not.toContain("<script>");
    }
  });

  it("shows it in a frame on any website, without scripts or cookies", async () => {
    await post({ title: "<img src=x onerror=alert(1)>" });
    const answer = await get("/embed/agenda?wijk=oost&taal=en");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(answer.headers.get("x-frame-options")).toBeNull();
    expect(answer.headers.get("set-cookie")).toBeNull();
    const page = await answer.text();
    expect(page).toContain('lang="en"');
    expect(page).toContain("&#60;img src=x onerror");
    expect(page).not.toMatch(/<img|<script/u);
  });

  it("prints a month in two columns, tagged, with each thing that is on", async () => {
    for (let day = 1; day <= 28; day += 1) for (const title of ["Koffieochtend", "Samen eten", "Wandelen"]) {
      await post({ title: `${title} ${day}`, startsAt: `2026-12-${String(day).padStart(2, "0")}T09:00:00Z`, endsAt: `2026-12-${String(day).padStart(2, "0")}T10:00:00Z` });
    }
    await post({ title: "Tentoonstelling", startsAt: "2026-12-02T09:00:00Z", endsAt: "2026-12-20T10:00:00Z" });
    const answer = await get("/agenda/oost/2026-12.pdf");
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const { document, text } = await readPaper(new Uint8Array(await answer.arrayBuffer()));
    for (const told of ["december 2026", "Koffieochtend 1", "Wandelen 28", "maandag 28 december", "Tentoonstelling", "10:00"]) expect(text).toContain(told);
    expect(document.numPages).toBeGreaterThan(1);
    expect((await document.getMarkInfo())?.Marked).toBe(true);
    for (const none of ["2026-13", "2026", "x"]) expect((await get(`/agenda/oost/${none}.pdf`)).status).toBe(404);
  }, 60_000);

  it("tells machines what the page of an activity is about, and lets nothing out of that", async () => {
    const { eventData } = await import("#server/features/feeds/writing/event-data.ts");
    expect(eventData({ title: "Koffie", about: "Kom", place: "Hier", startsAt: "a", endsAt: "b", state: "CANCELLED", priceCents: 0, organisation: { name: "De Geus" } })).toMatchObject({
      "@type": "Event", name: "Koffie", eventStatus: "https://schema.org/EventCancelled", isAccessibleForFree: true, location: { name: "Hier" }, organizer: { name: "De Geus" },
    });
  });
});
