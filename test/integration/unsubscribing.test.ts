import { afterAll, beforeAll, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import { mailsTo, settings, told } from "../support/preferences.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp({ publicUrl: "https://brink.example" })));
afterAll(() => app.stop());

const resident = async () => (await way.residents(app, "oost", 1))[0] as Person;
const here = (address: string | null | undefined) => (address ?? "").replace("https://brink.example", app.url);
/** As a mail program does it: no cookie, no origin (RFC 8058). */
const oneClick = (address: string) =>
  fetch(here(address), { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "List-Unsubscribe=One-Click", redirect: "manual" });
const emailOf = async (person: Person, of: string) =>
  ((await person.ask("{ me { noticePreferences { of email } } }")).me.noticePreferences as { of: string; email: string }[]).find((each) => each.of === of)?.email;

it("stops mail of one group by a POST without a session, as often as it comes, and nothing by looking", async () => {
  const person = await resident();
  await told(app, person, "COMMENT_ANSWERED", "Een bank");
  const [mail] = await mailsTo(app, person);
  const address = mail?.unsubscribe ?? "";
  expect(mail?.body).toContain(address);
  await fetch(here(address));
  expect(await emailOf(person, "TALK")).toBe("NOW");
  for (const _again of [1, 2]) expect((await oneClick(address)).status).toBe(200);
  expect(await emailOf(person, "TALK")).toBe("NEVER");
  expect(await emailOf(person, "PLANS")).toBe("NOW");
  await told(app, person, "COMMENT_ANSWERED", "Een boom");
  expect(await mailsTo(app, person)).toHaveLength(1);
});

it("takes the button of the page too, and says there what was done", async () => {
  const person = await resident();
  await told(app, person, "COMMENT_ANSWERED", "Een bank");
  const address = (await mailsTo(app, person))[0]?.unsubscribe ?? "";
  const answer = await fetch(here(address), { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "", redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `${new URL(address).pathname}?klaar`]);
  expect(await emailOf(person, "TALK")).toBe("NEVER");
});

it("leaves what must reach somebody at one mail a week", async () => {
  const person = await resident();
  await told(app, person, "SUPPORT_REMOVED", "Een bank");
  expect((await oneClick((await mailsTo(app, person))[0]?.unsubscribe ?? "")).status).toBe(200);
  expect(await emailOf(person, "DECISIONS")).toBe("WEEK");
});

it("stops everything by the link of a summary, and keeps what was set of pushes", async () => {
  const person = await resident();
  await settings.prefer(person, "TALK", "NOW", "DAY");
  await settings.prefer(person, "GROUPS", "HOUR");
  app.setNow(new Date("2027-06-01T05:10:00Z"));
  await told(app, person, "STEWARD_MADE", "Tuingroep");
  app.setNow(new Date("2027-06-01T06:10:00Z"));
  await told(app, person, "STEWARD_MADE", "Moestuin");
  app.setNow(null);
  const [mail] = await mailsTo(app, person);
  expect(mail?.unsubscribe).toContain("/afmelden/ALL.");
  expect((await oneClick(mail?.unsubscribe ?? "")).status).toBe(200);
  const { me } = await person.ask("{ me { noticePreferences { of email push } } }");
  const preferences = me.noticePreferences as { of: string; email: string; push: string }[];
  expect(new Set(preferences.filter(({ of }) => of !== "DECISIONS").map(({ email }) => email))).toEqual(new Set(["NEVER"]));
  expect(preferences.find(({ of }) => of === "TALK")?.push).toBe("DAY");
  // What waited for its summary is not sent either.
  expect((await app.pool.query("select from notice_deliveries where person_id = $1 and channel = 'EMAIL'", [person.personId])).rowCount).toBe(0);
});

it("does nothing by a link that was made up, cut off or given for something else, nor for who was erased", async () => {
  const person = await resident();
  await told(app, person, "COMMENT_ANSWERED", "Een bank");
  const address = (await mailsTo(app, person))[0]?.unsubscribe ?? "";
  for (const forged of [address.replace("TALK.", "PLANS."), address.replace("TALK.", "ALL."), address.slice(0, -4), `${address}x`, "https://brink.example/afmelden/TALK.", "https://brink.example/afmelden/x"]) {
    expect((await oneClick(forged)).status, forged).toBe(404);
  }
  expect([await emailOf(person, "TALK"), await emailOf(person, "PLANS")]).toEqual(["NOW", "NOW"]);
  await app.pool.query("delete from persons where id = $1", [person.personId]);
  expect((await oneClick(address)).status).toBe(200);
  expect((await app.pool.query("select from notice_preferences where person_id = $1", [person.personId])).rowCount).toBe(0);
});
