// What is known of people goes when its time is over, and not a day before; the dry run says the same and lets everything be.
import { reconcile } from "#server/data/reconcile.ts";
import { keepTerms, whatWouldGo } from "#server/features/privacy/retention/keep-terms.ts";
import { terms } from "#server/features/privacy/retention/terms.ts";
import { alone } from "#server/platform/daily.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { personalTables } from "#shared/privacy/categories.ts";
import { retentionDays as days } from "#shared/privacy/retention.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { askErasure, askExport, emailOf } from "../support/privacy.ts";
import { requestLetter, showDeskCode } from "../support/residence.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());
const began = new Date();
const after = (count: number) => new Date(began.getTime() + count * 86_400_000);
const keep = (now: Date, signal?: AbortSignal) => keepTerms({ now, ...(signal && { signal }), siteName: "Brink", transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined }) });
const countOf = async (sql: string, values: unknown[] = []) => (await app.pool.query(`select from ${sql}`, values)).rowCount;
const neighbour = async () => (await way.residents(app, "oost", 1))[0] as Person;
const setAway = (person: Person, now: Date) => app.pool.query("update persons set came_at = $2::timestamptz - make_interval(days => $3), created_at = '2020-01-01' where id = $1", [person.personId, now, days.away]);
const isThere = async (person: Person) => (await countOf("persons where id = $1", [person.personId])) === 1;
const toldAt = async (person: Person) => (await app.pool.query("select told_away_at as at from persons where id = $1", [person.personId])).rows[0]?.at;

describe("terms", () => {
  it("are each of a table that the categories know", () => {
    const known = new Set([...personalTables.map(({ table }) => table), "allowances", "case_notifications", "mails_in"]);
    expect(terms.filter(({ table }) => !known.has(table))).toEqual([]);
  });

  it("let nothing go before, everything after, and in a dry run nothing at all", async () => {
    const person = await neighbour();
    await askExport(person);
    await askErasure(person);
    await requestLetter(person, "1221AA");
    await showDeskCode(person);
    await fetch(`${app.url}/auth/link`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email: "ooit@voorbeeld.example" }) });
    const plan = await way.inDraagvlak(app, "oost", 150_000);
    await way.support(person, plan.id);
    await near.postComment(person, { initiativeId: plan.id });
    await way.withdraw(plan.steward, plan.id);
    await near.settled(app);
    await keep(began);

    const all = { "exports: exports": 8, "signIn: sign_in_links": 2, "signIn: account_codes": 2, "signIn: sessions": 31, "messages: mails": 31, "messages: notices": 366, "events: outbox": 31, "votes: supports": 366, "residence: letters": 90, "residence: desk_codes": 31, "plans: initiative_drafts": 31 };
    for (const [name, day] of Object.entries(all)) {
      expect((await whatWouldGo(app.pool, began))[name], name).toBe(0);
      expect((await whatWouldGo(app.pool, after(day)))[name], name).toBeGreaterThan(0);
    }
    expect(await countOf("letters where address is not null")).toBeGreaterThan(0);
    const wouldGo = await whatWouldGo(app.pool, after(366));
    expect(await whatWouldGo(app.pool, after(366))).toEqual(wouldGo);
    const sessions = await countOf("sessions");
    expect(await keep(after(366))).toEqual(wouldGo);
    expect(await keep(after(366))).toEqual(Object.fromEntries(Object.keys(wouldGo).map((name) => [name, 0])));
    expect([sessions, await countOf("sessions"), await countOf("exports"), await countOf("letters where address is not null")]).toEqual([expect.any(Number), 0, 0, 0]);
    expect(await countOf("supports where initiative_id = $1 and person_id is null", [plan.id])).toBe(1);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("keep what has yet to be reacted to, and a live page goes on", async () => {
    await app.pool.query("insert into topics (topic, last) values ('wijk:stil', 1)");
    await app.pool.query("insert into outbox (topic, sequence, type, ids, at, awaits_reaction, next_attempt_at) values ('wijk:stil', 1, 'Nothing', '{}', $1, true, '2100-01-01')", [began]);
    await keep(after(400));
    expect([await countOf("outbox where topic = 'wijk:stil'"), await countOf("topics where topic = 'wijk:stil'")]).toEqual([1, 1]);
  });
});

it("ends where it is told to", async () => {
  await app.pool.query("insert into allowances (key, used_until) values ('over', $1)", [began]);
  await expect(keep(after(400), AbortSignal.abort())).rejects.toThrow("abort");
  expect(await countOf("allowances where key = 'over'")).toBe(1);
});

describe("who stays away", () => {
  const now = after(500);
  beforeEach(() => app.pool.query("update persons set came_at = $1", [now]));

  it("is told once, and erased when they do not come after that", async () => {
    const person = await neighbour();
    const email = await emailOf(app, person);
    await setAway(person, now);
    const dayBefore = new Date(now.getTime() - 86_400_000);
    expect((await keep(dayBefore))["account: told that it ends"]).toBe(0);
    expect((await keep(now))["account: told that it ends"]).toBe(1);
    expect((await keep(now))["account: told that it ends"]).toBe(0);
    const { rows } = await app.pool.query("select subject from mails where to_address = $1 and source like 'away:%'", [email]);
    expect(rows).toEqual([{ subject: expect.stringContaining("Je account bij Brink stopt op") }]);
    expect((await keep(new Date(now.getTime() + (days.awayAfterTold - 1) * 86_400_000)))["account: persons"]).toBe(0);
    expect(await isThere(person)).toBe(true);
    expect((await keep(new Date(now.getTime() + days.awayAfterTold * 86_400_000)))["account: persons"]).toBe(1);
    expect(await isThere(person)).toBe(false);
    expect(await countOf("mails where to_address = $1", [email])).toBe(0);
  });

  it("keeps their account by coming in, also at the very moment of its end", async () => {
    const late = new Date(now.getTime() + days.awayAfterTold * 86_400_000);
    for (let turn = 0; turn < 5; turn += 1) {
      const person = await neighbour();
      await setAway(person, now);
      await keep(now);
      expect(await toldAt(person)).toEqual(now);
      app.setNow(late);
      const [, entered] = await Promise.allSettled([keep(late), app.signIn(person.personId ?? "")]);
      app.setNow(null);
      const sessions = await countOf("sessions where person_id = $1", [person.personId]);
      if (await isThere(person)) expect([entered.status, await toldAt(person)]).toEqual(["fulfilled", null]);
      else expect(sessions).toBe(0);
    }
  });

  it("stays while they answer for a dossier, without holding up the rest", async () => {
    const { steward } = await way.inTreatment(app, "oost", 150_000);
    const other = await neighbour();
    await app.pool.query("update persons set came_at = $1", [now]);
    for (const each of [steward, other]) await setAway(each, now);
    await keep(now);
    expect((await keep(new Date(now.getTime() + days.awayAfterTold * 86_400_000)))["account: persons"]).toBe(1);
    expect([await isThere(steward), await isThere(other)]).toEqual([true, false]);
  });
});

it("is done by one of several processes at a time", async () => {
  let goOn: () => void = () => undefined;
  const first = alone(app.pool, () => new Promise<string>((resolve) => void (goOn = () => resolve("done"))));
  await expect.poll(() => countOf("pg_locks where locktype = 'advisory' and objid = 4020003")).toBe(1);
  expect(await alone(app.pool, async () => "too")).toBeUndefined();
  goOn();
  expect([await first, await alone(app.pool, async () => "later")]).toEqual(["done", "later"]);
  await expect(alone(app.pool, () => Promise.reject(new Error("fell")))).rejects.toThrow("fell");
  expect(await alone(app.pool, async () => "again")).toBe("again");
});
