// A week by a clock that is set by hand, over both changes of the real one: each event is in one summary, and each summary begins where the one before it ended.
import { deliverDue } from "#server/features/notifications/delivering/deliver.ts";
import type { Transact } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const minute = 60_000;
const eventsIn = (body: string) => [...body.matchAll(/gebeurtenis-(\d+)\b/gu)].map(([, number]) => Number(number));
const windowIn = (body: string) => /Dit gebeurde er van (?<from>.+) tot (?<until>.+)\./u.exec(body)?.groups as { from: string; until: string };

describe.each([["spring", "2027-03-22T12:00:00Z"], ["autumn", "2027-10-25T12:00:00Z"]])("the week in which the clock changes in %s", (_season, begin) => {
  it("brings each event once, in summaries that follow on each other, though the process dies again and again", async () => {
    const [hourly, daily, weekly, silent] = (await way.residents(app, "oost", 4)) as [Person, Person, Person, Person];
    for (const [person, often] of [[hourly, "HOUR"], [daily, "DAY"], [weekly, "WEEK"], [silent, "DAY"]] as const) await settings.prefer(person, "TALK", often);
    await settings.quiet(hourly, { from: 23 * 60, until: 6 * 60 });
    const told: number[] = [];
    // Every half hour of the week, and now and then until all of it has been summed up.
    for (let step = 0; step < 15 * 48; step += step < 8 * 48 ? 1 : 12) {
      const now = new Date(Date.parse(begin) + step * 30 * minute);
      // Not at every step, so that there are windows in which nothing happened.
      if (step % 14 < 3 && step < 7 * 48) {
        told.push(step);
        for (const { personId } of [hourly, daily, weekly]) await transact({ viewer: null, now: new Date(now.getTime() + minute) }, (work) => noticeTo(work, personId, "COMMENT_ANSWERED", `gebeurtenis-${step}`));
      }
      const dies = step % 5 || step > 14 * 48 ? transact : crashing(transact, 1 + (step % 8));
      await deliverDue({ transact: dies, site: testSite, now }).catch(() => undefined);
    }
    for (const person of [hourly, daily, weekly]) {
      const mails = await mailsTo(app, person);
      expect(mails.flatMap(({ body }) => eventsIn(body)).toSorted((a, b) => a - b)).toEqual(told);
      const windows = mails.map(({ body }) => windowIn(body));
      for (const [nth, { from }] of windows.entries()) if (nth) expect(from).toBe(windows[nth - 1]?.until);
    }
    expect((await mailsTo(app, weekly)).length).toBeLessThanOrEqual(2);
    expect((await mailsTo(app, daily)).map(({ body }) => windowIn(body).until)).toEqual(expect.arrayContaining([expect.stringContaining("08:00")]));
    expect((await mailsTo(app, hourly)).map(({ body }) => windowIn(body).until).filter((until) => /0[0-5]:00$/u.test(until))).toEqual([]);
    expect(await mailsTo(app, silent)).toEqual([]);
  });
});

it("puts what was written while a summary was made into the next", async () => {
  const [person] = (await way.residents(app, "oost", 1)) as [Person];
  await settings.prefer(person, "TALK", "DAY");
  const late = async (at: string, about: string) => transact({ viewer: null, now: new Date(at) }, (work) => noticeTo(work, person.personId, "COMMENT_ANSWERED", about));
  const bring = (at: string) => deliverDue({ transact, site: testSite, now: new Date(at) });
  await late("2027-06-01T05:00:00Z", "gebeurtenis-1");
  await bring("2027-06-01T06:00:01Z");
  // Its unit of work began before eight and ended after.
  await late("2027-06-01T05:59:59Z", "gebeurtenis-2");
  await bring("2027-06-01T06:00:02Z");
  expect((await mailsTo(app, person)).map(({ body }) => eventsIn(body))).toEqual([[1]]);
  await bring("2027-06-02T06:00:00Z");
  expect((await mailsTo(app, person)).map(({ body }) => eventsIn(body))).toEqual([[1], [2]]);
});
