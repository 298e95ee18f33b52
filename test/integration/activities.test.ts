import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";

let app: TestApp;
let editor: Person;
beforeAll(async () => {
  app = await startApp();
  editor = await app.as("redacteur-de-geus");
});
afterAll(() => app.stop());

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const posted = "__typename ... on Refusal { reason } ... on ActivityPosted { activity { id title about price kind startsAt wijk { id } organisation { id } } }";
const post = async (person: Person, input: object = {}) =>
  (await person.ask(`mutation ($input: PostActivityInput!) { postActivity(input: $input) { ${posted} } }`, {
    input: { organisationId: "de-geus", wijkId: "oost", title: "Koffie", about: "Voor iedereen", place: "De Geus", startsAt: days(2), endsAt: days(2.1), ...input },
  })).postActivity;

describe("posting an activity", () => {
  it("puts it on the calendar of the wijk and tells the wijk", async () => {
    const { activity } = await post(editor, { price: "  ", kind: "WALK_IN", about: "<b>Welkom</b>" });
    expect(activity).toMatchObject({ title: "Koffie", about: "<b>Welkom</b>", price: null, kind: "WALK_IN", wijk: { id: "oost" }, organisation: { id: "de-geus" } });
    const { wijk, found } = await app.anonymous().ask(`query ($id: ID!) { wijk(id: "oost") { activities { id } } found: activity(id: $id) { title } }`, { id: activity.id });
    expect(wijk.activities).toContainEqual({ id: activity.id });
    expect(found.title).toBe("Koffie");
    const { rowCount } = await app.pool.query("select from outbox where type = 'ActivityPosted' and topic = 'wijk:oost' and ids ->> 'activityId' = $1", [activity.id]);
    expect(rowCount).toBe(1);
  });

  it("is for the editors of that organisation, while they are", async () => {
    const reasonOf = async (person: Person, input?: object) => (await post(person, input)).reason;
    expect(await reasonOf(app.anonymous())).toBe("NOT_SIGNED_IN");
    for (const other of ["bewoner-oost", "regisseur-oost", "redacteur-versa", "beheerder"]) expect(await reasonOf(await app.as(other))).toBe("NOT_ALLOWED");
    expect(await reasonOf(editor, { organisationId: "geen" })).toBe("NOT_FOUND");
    expect(await reasonOf(editor, { wijkId: "geen" })).toBe("NOT_FOUND");
    const past = await app.as("redacteur-versa");
    await app.pool.query("update roles set ends_at = now() where person_id = $1", [past.personId]);
    expect(await reasonOf(past, { organisationId: "versa" })).toBe("NOT_ALLOWED");
    const { organisation } = await past.ask(`{ organisation(id: "versa") { viewerCanPostActivity { allowed reason } } }`);
    expect(organisation.viewerCanPostActivity).toEqual({ allowed: false, reason: "NOT_ALLOWED" });
  });

  it("takes times that can be and texts that fit", async () => {
    const reasonOf = async (input: object) => (await post(editor, input)).reason;
    expect(await reasonOf({ endsAt: days(2), startsAt: days(2) })).toBe("INVALID_TIME");
    expect(await reasonOf({ endsAt: days(1) })).toBe("INVALID_TIME");
    expect(await reasonOf({ startsAt: days(-2), endsAt: days(-1) })).toBe("INVALID_TIME");
    expect(await reasonOf({ startsAt: days(800), endsAt: days(801) })).toBe("INVALID_TIME");
    expect(await reasonOf({ endsAt: days(400) })).toBe("INVALID_TIME");
    expect(await reasonOf({ startsAt: "9999-12-31T00:00:00Z", endsAt: "9999-12-31T01:00:00Z" })).toBe("INVALID_TIME");
    expect(await reasonOf({ title: "" })).toBe("INVALID_TEXT");
    expect(await reasonOf({ about: "x".repeat(100_000) })).toBe("TEXT_TOO_LONG");
    expect(await reasonOf({ price: "x".repeat(81) })).toBe("TEXT_TOO_LONG");
    expect(await reasonOf({ place: "a\u0000" })).toBe("INVALID_TEXT");
  });
});

describe("the calendar", () => {
  const between = async (from: string, until: string, more = "") =>
    ((await app.anonymous().ask(`query ($from: DateTime!, $until: DateTime!) { activities(wijkId: "meent", from: $from, until: $until${more}) { title } }`, { from, until })).activities as { title: string }[]).map(({ title }) => title);

  it("holds what overlaps [from, until), in order", async () => {
    const kruisdam = await app.as("redacteur-kruisdam");
    const spot = { organisationId: "de-kruisdam", wijkId: "meent" };
    const hour = (count: number) => new Date(Date.parse("2027-05-01T00:00:00Z") + count * 3_600_000).toISOString();
    app.setNow(new Date("2027-04-01T00:00:00Z"));
    await app.pool.query("update activities set wijk_id = 'zuid' where wijk_id = 'meent'");
    const fresh = await app.signIn(kruisdam.personId ?? "");
    for (const [title, from, until] of [["voor", 8, 10], ["erin", 9, 11], ["binnen", 12, 13], ["eruit", 14, 16], ["na", 15, 17], ["om", 1, 23]] as const) {
      await post(fresh, { ...spot, title, startsAt: hour(from), endsAt: hour(until) });
    }
    expect(await between(hour(10), hour(15))).toEqual(["om", "erin", "binnen", "eruit"]);
    expect(await between(hour(10), hour(15), ", first: 2")).toEqual(["om", "erin"]);
    expect(await between(hour(15), hour(10))).toEqual([]);
    const { wijk } = await app.anonymous().ask(`{ wijk(id: "meent") { activities { title } } }`);
    expect(wijk.activities).toHaveLength(6);
    app.setNow(null);
  });

  it("gives at most two hundred at a time", async () => {
    const { body } = await app.anonymous().post({ query: `{ activities(from: "2026-01-01T00:00:00Z", until: "2028-01-01T00:00:00Z", first: 201) { id } }` });
    expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  it("lists the organisations with what they plan", async () => {
    const { organisations, organisation } = await app.anonymous().ask(`{ organisations { id name activities(first: 3) { startsAt } viewerCanPostActivity { reason } } organisation(id: "geen") { id } }`);
    expect(organisations.length).toBeGreaterThan(5);
    expect(organisations[0].viewerCanPostActivity.reason).toBe("NOT_SIGNED_IN");
    expect(organisation).toBeNull();
  });
});
