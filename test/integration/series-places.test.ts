// Registering for what comes back: each date has its own places, and what is asked at one can be asked at all.
import { extendSeries } from "#server/features/activities/commands/extend-series.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { change, post, standing, weekly } from "../support/calendar.ts";
import { cancel, openDoorList, ownOf, placesOf, register, setQuestions } from "../support/places.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let editor: Person;
beforeAll(async () => {
  app = await startApp();
  app.setNow(new Date("2026-12-20T12:00:00Z"));
  editor = await app.as("redacteur-de-geus");
});
afterAll(() => app.stop());
beforeEach(() => app.pool.query("truncate activity_series cascade"));

const open = { registrationWanted: true, capacity: 2 };
const seriesOf = async (given: object = {}): Promise<readonly string[]> => {
  const { activity, reason } = await post(editor, { ...open, recurrence: weekly, ...given });
  if (!activity) throw new Error(reason);
  return (await standing(editor)).map(({ id }) => id);
};
interface Asked {
  readonly id: string;
  readonly question: string;
}
const asked = async (id: string | undefined) => (await app.anonymous().ask(`query ($id: ID!) { activity(id: $id) { registrationQuestions { id question } } }`, { id })).activity.registrationQuestions as Asked[];
const texts = async (id: string | undefined) => (await asked(id)).map(({ question }) => question);
const ask = async (id: string | undefined, questions: readonly object[], ofSeries: boolean) => (await editor.ask(
  `mutation ($id: ID!, $questions: [QuestionInput!]!, $ofSeries: Boolean!) { setQuestions(activityId: $id, questions: $questions, ofSeries: $ofSeries) { ... on Refusal { reason } } }`,
  { id, ofSeries, questions: questions.map((each) => ({ choices: [], required: false, ...each })) },
)).setQuestions as { reason?: string };
const eat = { question: "Eet je vlees?", choices: ["Ja", "Nee"] };
const need = { question: "Wat heb je nodig?" };
const neighbours = (count: number) => way.residents(app, "oost", count);

describe("what is asked", () => {
  it("at one date is that date's own", async () => {
    const [first, second] = await seriesOf();
    await setQuestions(editor, first ?? "", [{ ...eat, required: true }]);
    expect([await texts(first), await texts(second)]).toEqual([[eat.question], []]);
  });

  it("at all dates stands at each, keeps its answers when it is put otherwise, and is asked at dates that come later", async () => {
    const [first, second, third] = await seriesOf();
    await ask(third, [{ question: "Alleen hier" }], false);
    await ask(first, [eat, need], true);
    for (const id of [first, second, third]) expect(await texts(id)).toEqual([eat.question, need.question]);
    const [person] = (await neighbours(1)) as [Person];
    const [, needed] = await asked(second);
    await register(person, second ?? "", { answers: [{ questionId: needed?.id, answer: "Een stoel" }] });

    const [meat, needs] = await asked(first);
    await ask(first, [{ ...need, id: needs?.id, question: "Heb je iets nodig?" }, { ...eat, id: meat?.id }, { question: "Kom je met de fiets?" }], true);
    expect(await texts(second)).toEqual(["Heb je iets nodig?", eat.question, "Kom je met de fiets?"]);
    expect((await openDoorList(editor, second ?? "")).entries?.[0]?.answers).toEqual([{ question: "Heb je iets nodig?", answer: "Een stoel" }]);

    await extendSeries({ now: new Date("2027-01-20T12:00:00Z"), transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined }) });
    const { rows: [last] } = await app.pool.query<{ id: string }>("select id from activities where organisation_id = 'de-geus' order by starts_at desc limit 1");
    expect(await texts(last?.id)).toEqual(["Heb je iets nodig?", eat.question, "Kom je met de fiets?"]);
  });

  it("goes along when the series is split, and never to what was before", async () => {
    const [first, second, third] = await seriesOf();
    await ask(first, [eat], true);
    const { sequence } = (await standing(editor))[1] ?? { sequence: -1 };
    expect((await change(editor, second ?? "", sequence, { ...open, title: "Thee", startsAt: "2027-01-12T09:00:00Z", endsAt: "2027-01-12T11:00:00Z" }, "FOLLOWING")).reason).toBeUndefined();
    await ask(third, [need], true);
    expect([await texts(first), await texts(second), await texts(third)]).toEqual([[eat.question], [need.question], [need.question]]);
  });

  it("is asked once, by who keeps the door", async () => {
    const [first] = await seriesOf();
    expect((await ask(first, [need, need], true)).reason).toBe("INVALID_TEXT");
    const { setQuestions: refused } = await (await app.as("redacteur-versa")).ask(`mutation ($id: ID!) { setQuestions(activityId: $id, questions: [], ofSeries: true) { ... on Refusal { reason } } }`, { id: first });
    expect(refused.reason).toBe("NOT_ALLOWED");
  });

  it("of two organisers at once is one's or the other's at every date", async () => {
    const dates = await seriesOf();
    await Promise.all([ask(dates[0], [eat], true), ask(dates[2], [need], true), ask(dates[4], [eat, need], true)]);
    const found = await Promise.all(dates.map(texts));
    expect(new Set(found.map((each) => each.join())).size).toBe(1);
  });
});

describe("registration that is switched off", () => {
  it("goes, with what was asked and who cancelled, once nobody comes", async () => {
    const { activity } = await post(editor, open);
    const id = activity?.id ?? "";
    const [person] = (await neighbours(1)) as [Person];
    await ask(id, [need], false);
    await register(person, id);
    expect((await change(editor, id, 0, { registrationWanted: false })).reason).toBe("PLACES_TAKEN");
    expect(await placesOf(app, id)).toMatchObject({ taken: 1 });
    await cancel(person, { id: (await ownOf(person, id))?.id });
    expect((await change(editor, id, 0, { registrationWanted: false })).reason).toBeUndefined();
    expect(await placesOf(app, id)).toBeNull();
    expect((await app.pool.query("select from registrations where activity_id = $1", [id])).rowCount).toBe(0);
    expect((await register(person, id)).reason).toBe("NO_REGISTRATION");
    await change(editor, id, 1, open);
    expect([await texts(id), await placesOf(app, id)]).toEqual([[], { capacity: 2, taken: 0, waiting: 0 }]);
  });

  it("of a series is refused whole while somebody comes to one of its dates", async () => {
    const [first, second] = await seriesOf();
    const [person] = (await neighbours(1)) as [Person];
    await register(person, second ?? "");
    expect((await change(editor, first ?? "", 0, { registrationWanted: false }, "ALL")).reason).toBe("PLACES_TAKEN");
    expect(await placesOf(app, first ?? "")).not.toBeNull();
    await cancel(person, { id: (await ownOf(person, second ?? ""))?.id });
    expect((await change(editor, first ?? "", 0, { registrationWanted: false }, "ALL")).reason).toBeUndefined();
    expect([await placesOf(app, first ?? ""), await placesOf(app, second ?? "")]).toEqual([null, null]);
  });

  it("and somebody who registers at that moment: one of the two is told", async () => {
    const people = await neighbours(5);
    for (const person of people) {
      const { activity } = await post(editor, open);
      const id = activity?.id ?? "";
      const [changed, registered] = await Promise.all([change(editor, id, 0, { registrationWanted: false }), register(person, id)]);
      expect([changed.reason, registered.reason]).toEqual(changed.reason ? ["PLACES_TAKEN", undefined] : [undefined, "NO_REGISTRATION"]);
    }
  });
});

it("says in every list that it is full, and no longer when there is room", async () => {
  const [first] = await seriesOf({ capacity: 1 });
  const full = async () => ((await app.anonymous().ask(`{ activities(wijkId: "oost", from: "2027-01-01T00:00:00Z", until: "2027-02-01T00:00:00Z", first: 200) { id isFull } }`)).activities as { id: string; isFull: boolean }[]).filter(({ isFull }) => isFull).map(({ id }) => id);
  expect(await full()).toEqual([]);
  const [person, other] = (await neighbours(2)) as [Person, Person];
  await register(person, first ?? "");
  expect(await full()).toEqual([first]);
  await register(other, first ?? "");
  await cancel(person, { id: (await ownOf(person, first ?? ""))?.id });
  // The place that came free is offered to who waits.
  expect(await full()).toEqual([first]);
  await cancel(other, { id: (await ownOf(other, first ?? ""))?.id });
  expect(await full()).toEqual([]);
});
