// What comes back: dates are rows that keep who they are while their series changes around them.
import { extendSeries } from "#server/features/activities/commands/extend-series.ts";
import { type Transact, unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { cancel, change, post, standing, weekly } from "../support/calendar.ts";

let app: TestApp;
let editor: Person;
let other: Person;
let transact: Transact;
beforeAll(async () => {
  app = await startApp();
  transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
  app.setNow(new Date("2026-12-20T12:00:00Z"));
  [editor, other] = await Promise.all([app.as("redacteur-de-geus"), app.as("redacteur-de-geus")]);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.pool.query("delete from activities where organisation_id = 'de-geus'");
  await app.pool.query("delete from activity_series s where not exists (select from activities a where a.series_id = s.id)");
});

const series = async (given: object = {}) => {
  const { activity, reason } = await post(editor, { recurrence: weekly, ...given });
  if (!activity) throw new Error(reason);
  return standing(editor);
};
const days = (found: readonly { startsAt: string }[]) => found.map(({ startsAt }) => startsAt.slice(0, 16));
const events = async (type: string) => (await app.pool.query("select ids ->> 'activityId' as id from outbox where type = $1 order by id", [type])).rows.map(({ id }) => id as string);

it("makes a row for each date of the coming eighteen months, at the same hour of the wall", async () => {
  await series();
  const all = await standing(editor, "2028-12-01T00:00:00Z");
  expect(all).toHaveLength(77);
  expect(new Set(all.map(({ startsAt }) => `${/-(0[4-9]|10)-/u.test(startsAt.slice(4, 8)) ? "summer" : "winter"} ${startsAt.slice(11, 16)}`)).has("summer 08:00")).toBe(true);
  expect(days(all).slice(0, 2)).toEqual(["2027-01-05T09:00", "2027-01-12T09:00"]);
});

describe("a change", () => {
  it("of one date leaves the others, says where it was, and stays when all change", async () => {
    const [first, second] = await series();
    const moved = await change(editor, second?.id ?? "", 0, { startsAt: "2027-01-13T09:00:00Z", endsAt: "2027-01-13T11:00:00Z", title: "Koffie op woensdag" });
    expect(moved.reason).toBeUndefined();
    await change(editor, first?.id ?? "", 0, { title: "Thee" }, "ALL");
    const found = await standing(editor);
    expect(found.map(({ title }) => title)).toEqual(["Thee", "Koffie op woensdag", "Thee", "Thee", "Thee", "Thee"]);
    expect(found[1]).toMatchObject({ id: second?.id, detached: true, startsAt: "2027-01-13T09:00:00+00:00", movedFrom: "2027-01-12T09:00:00+00:00" });
    expect((await events("ActivityMoved")).at(-1)).toBe(second?.id);
  });

  it("of the hour of all keeps each row and says that it moved", async () => {
    const before = await series();
    const { reason } = await change(editor, before[2]?.id ?? "", 0, { startsAt: "2027-01-19T13:00:00Z", endsAt: "2027-01-19T15:00:00Z" }, "ALL");
    expect(reason).toBeUndefined();
    const after = await standing(editor);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(days(after).every((day) => day.endsWith("T13:00"))).toBe(true);
    expect(after[0]?.movedFrom).toBe("2027-01-05T09:00:00+00:00");
  });

  it("of this and what follows splits the series, and to another day each week's row goes along", async () => {
    const before = await series();
    const { reason } = await change(editor, before[2]?.id ?? "", 0, { startsAt: "2027-01-21T09:00:00Z", endsAt: "2027-01-21T11:00:00Z", recurrence: { rule: "FREQ=WEEKLY;BYDAY=TH" } }, "FOLLOWING");
    expect(reason).toBeUndefined();
    // The last of them is two days later now.
    const after = await standing(editor, "2027-02-12T00:00:00Z");
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(days(after).slice(0, 4)).toEqual(["2027-01-05T09:00", "2027-01-12T09:00", "2027-01-21T09:00", "2027-01-28T09:00"]);
    const [first, second] = [after[0]?.series, after[2]?.series];
    expect(first?.id).not.toBe(second?.id);
    expect(first?.rule).toBe("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270119T085959Z");
    expect(second?.rule).toBe("FREQ=WEEKLY;BYDAY=TH");
  });

  it("that ends it drops what comes later, tells who looks, and lets it come back", async () => {
    const before = await series();
    await change(editor, before[0]?.id ?? "", 0, { recurrence: { rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=2" } }, "ALL");
    expect(await standing(editor)).toHaveLength(2);
    expect(await events("ActivityCancelled")).toContain(before[3]?.id);
    const { activity } = await app.anonymous().ask(`query ($id: ID!) { activity(id: $id) { state } }`, { id: before[3]?.id });
    expect(activity.state).toBe("CANCELLED");
    await change(editor, before[0]?.id ?? "", 1, { recurrence: weekly }, "ALL");
    expect((await standing(editor)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it("of another day without a rule is refused, as are rules that cannot be", async () => {
    const [first] = await series();
    const reasonOf = async (given: object) => (await change(editor, first?.id ?? "", 0, given, "ALL")).reason;
    expect(await reasonOf({ startsAt: "2027-01-06T09:00:00Z", endsAt: "2027-01-06T11:00:00Z" })).toBe("INVALID_RULE");
    expect(await reasonOf({ recurrence: { rule: "FREQ=HOURLY" } })).toBe("INVALID_RULE");
    expect(await reasonOf({ recurrence: { rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" } })).toBe("NEVER_OCCURS");
    expect(await reasonOf({ recurrence: { rule: "FREQ=WEEKLY", extraStarts: ["2027-02-30T10:00"] } })).toBe("INVALID_TIME");
    expect(await reasonOf({ endsAt: "2027-01-05T08:00:00Z" })).toBe("INVALID_TIME");
    expect((await post(editor, { recurrence: { rule: "FREQ=DAILY;COUNT=800" } })).reason).toBe("TOO_MANY");
    expect(await standing(editor)).toHaveLength(6);
  });
});

it("gives way to one of two editors at once, and tells the other", async () => {
  const [first] = await series();
  const id = first?.id ?? "";
  const answers = await Promise.all([change(editor, id, 0, { title: "Thee" }, "ALL"), change(other, id, 0, { title: "Soep" }, "ALL"), change(other, id, 0, { title: "Taart" })]);
  expect(answers.map(({ reason }) => reason ?? "done").sort()).toEqual(["STALE_VERSION", "STALE_VERSION", "done"]);
});

it("keeps every date once while its halves are split by several at once", async () => {
  const before = await series();
  await Promise.all([1, 2, 3, 4].map((at) => change(at % 2 ? editor : other, before[at]?.id ?? "", 0, { title: `Deel ${at}` }, "FOLLOWING")));
  const after = await standing(editor);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  const { rows } = await app.pool.query("select count(*)::int as n, count(distinct (series_id, recurrence_id))::int as once from activities where organisation_id = 'de-geus'");
  expect(rows[0].n).toBe(rows[0].once);
});

describe("what is cancelled", () => {
  it("stays to be seen, and can be changed no more", async () => {
    const [first, second] = await series();
    await cancel(editor, second?.id ?? "");
    expect((await standing(editor)).map(({ state }) => state).slice(0, 3)).toEqual(["PLANNED", "CANCELLED", "PLANNED"]);
    expect((await change(editor, second?.id ?? "", 1)).reason).toBe("ACTIVITY_CANCELLED");
    expect((await cancel(editor, second?.id ?? "")).reason).toBe("ACTIVITY_CANCELLED");
    expect((await cancel(editor, first?.id ?? "", "ONE", " ")).reason).toBe("INVALID_TEXT");
    await change(editor, first?.id ?? "", 0, { title: "Thee" }, "ALL");
    expect((await standing(editor))[1]?.state).toBe("CANCELLED");
  });

  it("for good makes no more rows, and leaves the calendar where nobody has planned yet", async () => {
    const before = await series();
    await cancel(editor, before[1]?.id ?? "", "FOLLOWING");
    expect((await standing(editor)).map(({ state }) => state)).toEqual(["PLANNED", ...Array(5).fill("CANCELLED")]);
    expect(await standing(editor, "2028-12-01T00:00:00Z")).toHaveLength(6);
    const later = new Date("2027-12-20T12:00:00Z");
    await extendSeries({ transact, now: later });
    expect(await standing(editor, "2029-12-01T00:00:00Z")).toHaveLength(6);
  });
});

it("is extended each day, by as much as the day brought, once", async () => {
  await series();
  const later = new Date("2027-01-20T12:00:00Z");
  const counts = await Promise.all([extendSeries({ transact, now: later }), extendSeries({ transact, now: later })]);
  expect(counts.reduce((sum, each) => sum + each)).toBeGreaterThanOrEqual(4);
  const { rows: [made] } = await app.pool.query("select count(*)::int as n, count(distinct starts_at)::int as once, max(starts_at) as last from activities where organisation_id = 'de-geus'");
  expect(made).toEqual({ n: 81, once: 81, last: new Date("2028-07-18T08:00:00Z") });
});
