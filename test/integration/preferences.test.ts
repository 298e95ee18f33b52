import { afterAll, beforeAll, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { mailsTo, settings, told } from "../support/preferences.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp({ publicUrl: "https://brink.example" })));
afterAll(() => app.stop());

const newcomer = async () => (await way.residents(app, "oost", 1))[0] as Person;
const waitingFor = async ({ personId }: Person) =>
  (await app.pool.query<{ channel: string; how: string }>("select channel, how_often as how from notice_deliveries where person_id = $1 order by notice_id, channel", [personId])).rows;

it("brings at once by mail what people did not set otherwise, with a way to stop it", async () => {
  const person = await newcomer();
  await told(app, person, "COMMENT_ANSWERED", "Een bank");
  const [mail] = await mailsTo(app, person);
  expect(mail).toMatchObject({ subject: "Antwoord op je reactie bij Een bank", unsubscribe: expect.stringMatching(/^https:\/\/brink\.example\/afmelden\/TALK\./u) });
  expect(mail?.html).toContain("Een bank");
  expect(await waitingFor(person)).toEqual([]);
});

it("gathers what is set so, brings nothing that is never, and shows all of it in the app", async () => {
  const person = await newcomer();
  await settings.prefer(person, "TALK", "DAY");
  await settings.prefer(person, "GROUPS", "NEVER");
  await told(app, person, "COMMENT_ANSWERED", "Een bank");
  await told(app, person, "STEWARD_MADE", "Tuingroep");
  expect(await mailsTo(app, person)).toEqual([]);
  expect(await waitingFor(person)).toEqual([{ channel: "EMAIL", how: "DAY" }]);
  expect((await person.ask("{ me { notices { kind } } }")).me.notices).toEqual([{ kind: "STEWARD_MADE" }, { kind: "COMMENT_ANSWERED" }]);
});

it("lets what waits go by what is set later", async () => {
  const person = await newcomer();
  await settings.prefer(person, "TALK", "WEEK");
  await told(app, person, "COMMENT_ANSWERED", "Een bank");
  await settings.prefer(person, "TALK", "NEVER");
  expect(await waitingFor(person)).toEqual([]);
  await settings.prefer(person, "TALK", "DAY");
  await told(app, person, "COMMENT_ANSWERED", "Een boom");
  await settings.prefer(person, "TALK", "HOUR");
  expect(await waitingFor(person)).toEqual([{ channel: "EMAIL", how: "HOUR" }]);
});

it("never lets a decision, a measure or a vote that was taken away be off, neither by the page nor in the database", async () => {
  const person = await newcomer();
  expect(await settings.prefer(person, "DECISIONS", "NEVER", "NEVER")).toEqual({ __typename: "Refusal", reason: "MUST_REACH" });
  await expect(app.pool.query("insert into notice_preferences values ($1, 'DECISIONS', 'NEVER', 'NEVER', now())", [person.personId])).rejects.toThrow("must_reach");
  // Moved to a browser that is not there: then by mail after all.
  expect(await settings.prefer(person, "DECISIONS", "NEVER", "NOW")).toMatchObject({ __typename: "ViewerChanged" });
  await told(app, person, "SUPPORT_REMOVED", "Een bank");
  expect(await mailsTo(app, person)).toHaveLength(1);
});

it("pushes to a browser that asked for it, and mails nothing where only that is wanted", async () => {
  const person = await newcomer();
  await app.pool.query("insert into push_subscriptions (person_id, session_id, endpoint, since) select person_id, id, 'https://push.example/' || id, now() from sessions where person_id = $1", [person.personId]);
  await settings.prefer(person, "DECISIONS", "NEVER", "NOW");
  await told(app, person, "SUPPORT_REMOVED", "Een bank");
  expect(await mailsTo(app, person)).toEqual([]);
  expect((await app.pool.query("select from pushes p join push_subscriptions s on s.id = p.subscription_id where s.person_id = $1", [person.personId])).rowCount).toBe(1);
});

it("takes only hours that there are, and things that there are, one at a time", async () => {
  const person = await newcomer();
  for (const hours of [{ from: 60, until: 60 }, { from: -5, until: 60 }, { from: 0, until: 1440 }]) expect(await settings.quiet(person, hours)).toEqual({ __typename: "Refusal", reason: "INVALID_TIME" });
  expect(await settings.quiet(person, { from: 1320, until: 420 })).toMatchObject({ viewer: { quietHours: { from: 1320, until: 420 } } });
  expect(await settings.quiet(person, null)).toMatchObject({ viewer: { quietHours: null } });
  expect(await settings.follow(person, {})).toEqual({ __typename: "Refusal", reason: "INCOMPLETE" });
  expect(await settings.follow(person, { wijkId: "oost", organisationId: "x" })).toEqual({ __typename: "Refusal", reason: "INCOMPLETE" });
  for (const nothing of [{ wijkId: "atlantis" }, { organisationId: "niemand" }, { groupId: near.nobody }, { themeId: "geen uuid" }]) expect(await settings.follow(person, nothing)).toEqual({ __typename: "Refusal", reason: "NOT_FOUND" });
});

it("writes to nobody whose address comes back, but for what must reach them to who only complained", async () => {
  const [gone, annoyed] = [await newcomer(), await newcomer()];
  await app.pool.query("insert into mail_troubles select email, 'BOUNCED', now() from persons where id = $1 union all select email, 'COMPLAINED', now() from persons where id = $2", [gone.personId, annoyed.personId]);
  for (const person of [gone, annoyed]) {
    await told(app, person, "COMMENT_ANSWERED", "Een bank");
    await told(app, person, "SUPPORT_REMOVED", "Een bank");
  }
  expect(await mailsTo(app, gone)).toEqual([]);
  expect((await mailsTo(app, annoyed)).map(({ subject }) => subject)).toEqual(["Je steun voor Een bank is weggehaald"]);
});
