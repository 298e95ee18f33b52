import { deliverDue } from "#server/features/notifications/delivering/deliver.ts";
import { deliverDigests } from "#server/features/notifications/delivering/deliver-digests.ts";
import { deliverNow, mostNow } from "#server/features/notifications/delivering/deliver-now.ts";
import { giveNotices } from "#server/features/notifications/commands/give-notices.ts";
import type { Transact, Work } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import { crashing } from "../support/crashing.ts";
import { mailsTo, noticeTo, quietly, settings, testSite } from "../support/preferences.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let transact: Transact;
beforeAll(async () => {
  app = await startApp({ publicUrl: "https://brink.example" });
  transact = quietly(app.dataSource);
});
afterAll(() => app.stop());

const resident = async () => (await way.residents(app, "oost", 1))[0] as Person;
const at = (text: string) => ({ viewer: null, now: new Date(text) });

it.each([["at once", "NOW"], ["gathered", "DAY"]])("brings what is wanted %s exactly once, wherever the process dies", async (_when, often) => {
  const person = await resident();
  await settings.prefer(person, "TALK", often);
  await transact(at("2027-06-01T05:00:00Z"), (work) => noticeTo(work, person.personId, "COMMENT_ANSWERED", "Een bank"));
  let died = 0;
  for (let nth = 1; nth < 20; nth += 1) {
    await deliverDue({ transact: crashing(transact, nth), site: testSite, now: new Date("2027-06-01T06:00:00Z") }).catch(() => (died += 1));
    if ((await mailsTo(app, person)).length) break;
  }
  expect(died).toBeGreaterThan(2);
  for (const _again of [1, 2]) await deliverDue({ transact, site: testSite, now: new Date("2027-06-01T09:00:00Z") });
  expect(await mailsTo(app, person)).toHaveLength(1);
});

it("brings each once when several processes are at it together", async () => {
  const people = await way.residents(app, "oost", 12);
  for (const [nth, person] of people.entries()) if (nth % 2) await settings.prefer(person, "TALK", "HOUR");
  for (const { personId } of people) for (const about of ["Een bank", "Een boom"]) await transact(at("2027-06-02T05:00:00Z"), (work) => noticeTo(work, personId, "COMMENT_ANSWERED", about));
  await Promise.all([1, 2, 3, 4].map(() => deliverDue({ transact, site: testSite, now: new Date("2027-06-02T06:00:00Z") })));
  for (const [nth, person] of people.entries()) {
    const mails = await mailsTo(app, person);
    expect(mails).toHaveLength(nth % 2 ? 1 : 2);
    for (const about of ["Een bank", "Een boom"]) expect(mails.filter(({ body }) => body.includes(about))).toHaveLength(1);
  }
});

it("keeps quiet in somebody's quiet hours, and brings it at their end", async () => {
  const person = await resident();
  await settings.quiet(person, { from: 22 * 60, until: 7 * 60 });
  await transact(at("2027-06-02T21:00:00Z"), (work) => noticeTo(work, person.personId, "COMMENT_ANSWERED", "Een bank"));
  for (const quiet of ["2027-06-02T21:00:00Z", "2027-06-03T04:59:00Z"]) await deliverDue({ transact, site: testSite, now: new Date(quiet) });
  expect(await mailsTo(app, person)).toEqual([]);
  await deliverDue({ transact, site: testSite, now: new Date("2027-06-03T05:00:00Z") });
  expect(await mailsTo(app, person)).toHaveLength(1);
});

it("tells thousands in a fixed number of statements a batch, and tells that there is more", async () => {
  await app.pool.query("insert into persons (name, email, locale, created_at) select 'Buur ' || n, 'velen-' || n || '@voorbeeld.example', 'NL', now() from generate_series(1, 450) n");
  const counted = async (act: (work: Work) => Promise<unknown>) => {
    let statements = 0;
    const emitted: string[] = [];
    await transact(at("2027-06-04T06:00:00Z"), async (work) => {
      const tx = { query: (...asked: Parameters<Work["tx"]["query"]>) => ((statements += 1), work.tx.query(...asked)) } as Work["tx"];
      await act({ ...work, tx, run: { query: (query) => ((statements += 1), work.run.query(query)) }, emit: (event) => (emitted.push(event.type), work.emit(event)) });
    });
    return { statements, emitted };
  };
  const whom = "select id as person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, 'Een plan' as about from persons where email like 'velen-%' and $1::jsonb is not null and $2::timestamptz is not null";
  const tell = (kind: "STILL_WITH_YOU" | "FOLLOWED_PLAN_OPENED") => counted((work) => giveNotices(work, { kind, whom, ids: {}, source: `velen:${kind}` }));
  expect(await tell("STILL_WITH_YOU")).toEqual({ statements: 1, emitted: ["NoticeGiven"] });
  const first = await counted((work) => deliverNow(work, testSite));
  expect(first).toEqual({ statements: 3, emitted: ["DeliveriesWait"] });
  expect((await counted((work) => deliverNow(work, testSite))).statements).toBe(first.statements);
  expect(await counted((work) => deliverNow(work, testSite))).toEqual({ statements: 3, emitted: [] });
  expect(450 - 2 * mostNow).toBeGreaterThan(0);
  await tell("FOLLOWED_PLAN_OPENED");
  const digest = async () => {
    let statements = 0;
    await transact(at("2027-06-05T06:00:00Z"), (work) => deliverDigests({ ...work, tx: { query: (...asked: Parameters<Work["tx"]["query"]>) => ((statements += 1), work.tx.query(...asked)) } as Work["tx"] }, testSite));
    return statements;
  };
  expect([await digest(), await digest(), await digest()]).toEqual([3, 3, 3]);
  const { rows } = await app.pool.query("select count(*)::int as mails, count(distinct to_address)::int as people from mails where to_address like 'velen-%'");
  expect(rows).toEqual([{ mails: 900, people: 450 }]);
});
