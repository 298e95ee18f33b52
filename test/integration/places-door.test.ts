// The list for the door, what the organiser asks, and what is left of it all when its time is over.
import { reconcile } from "#server/data/reconcile.ts";
import { keepTerms } from "#server/features/privacy/retention/keep-terms.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { retentionDays as days } from "#shared/privacy/retention.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { activityWith, askByMail, cancel, keyIn, accept, markCame, openDoorList, ownOf, placesOf, register, registerSomebody, setQuestions } from "../support/places.ts";
import { emailOf, erase } from "../support/privacy.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let editor: Person;
beforeAll(async () => {
  app = await startApp();
  editor = await app.as("redacteur-versa");
});
afterAll(() => app.stop());

const neighbours = (count: number) => way.residents(app, "oost", count);
const questions = [{ question: "Eet je vlees?", choices: ["Ja", "Nee"], required: true }, { question: "Heb je iets nodig?", choices: [], required: false }];
const asked = async (id: string) => (await app.anonymous().ask(`query ($id: ID!) { activity(id: $id) { registrationQuestions { id question choices required } } }`, { id })).activity.registrationQuestions as { id: string; question: string; choices: string[]; required: boolean }[];
const keepAt = (now: Date) => keepTerms({ now, siteName: "Brink", transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined }) });

describe("the list for the door", () => {
  it("is for the organiser, in order, and that it was read is kept", async () => {
    const id = await activityWith(app, 2);
    const [first, second] = (await neighbours(2)) as [Person, Person];
    await register(first, id, { party: 2 });
    await register(second, id);
    for (const other of [first, await app.as("regisseur-oost"), await app.as("redacteur-de-geus"), await app.as("beheerder")]) expect((await openDoorList(other, id)).reason).toBe("NOT_ALLOWED");
    expect((await openDoorList(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect((await openDoorList(editor, id)).entries).toMatchObject([{ name: "Buur 0", state: "REGISTERED", party: 2, byOrganiser: false }, { name: "Buur 1", state: "WAITING", party: 1 }]);
    const { rows } = await app.pool.query("select outcome, facts from audit_log where act = 'DoorListRead' and subject_id = $1 order by id", [id]);
    expect(rows).toEqual([...Array(4).fill({ outcome: "NOT_ALLOWED", facts: { entries: 2 } }), { outcome: "DONE", facts: { entries: 2 } }]);
  });

  it("knows who came, and who did not", async () => {
    const id = await activityWith(app, 2);
    const [first, second, third] = (await neighbours(3)) as [Person, Person, Person];
    for (const person of [first, second, third]) await register(person, id);
    const [one, other, waiting] = (await openDoorList(editor, id)).entries ?? [];
    expect(await markCame(editor, one?.id, true)).toMatchObject({ entry: { came: true } });
    expect(await markCame(editor, other?.id, false)).toMatchObject({ entry: { came: false } });
    expect(await markCame(editor, other?.id, null)).toMatchObject({ entry: { came: null } });
    expect(await markCame(editor, waiting?.id, true)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await markCame(first, one?.id, false)).toMatchObject({ reason: "NOT_ALLOWED" });
    expect(await markCame(second, one?.id, false)).toMatchObject({ reason: "NOT_FOUND" });
  });
});

describe("what the organiser asks", () => {
  it("is answered when one registers, and read at the door", async () => {
    const id = await activityWith(app, 9);
    const [person] = (await neighbours(1)) as [Person];
    await setQuestions(editor, id, questions);
    const [meat, need] = await asked(id);
    const answers = (...given: (string | undefined)[]) => ({ answers: given.flatMap((answer, index) => (answer === undefined ? [] : [{ questionId: [meat, need][index]?.id, answer }])) });
    expect((await register(person, id)).reason).toBe("INCOMPLETE");
    expect((await register(person, id, answers(" "))).reason).toBe("INCOMPLETE");
    expect((await register(person, id, answers("Soms"))).reason).toBe("INVALID_TEXT");
    expect((await register(person, id, answers("Nee", "x".repeat(301)))).reason).toBe("TEXT_TOO_LONG");
    expect(await placesOf(app, id)).toMatchObject({ taken: 0 });
    expect((await register(person, id, answers("Nee", "Ruimte voor een rolstoel"))).registration?.state).toBe("REGISTERED");
    expect((await registerSomebody(editor, id)).reason).toBeUndefined();
    expect((await openDoorList(editor, id)).entries?.map((entry) => entry.answers)).toEqual([[{ question: "Eet je vlees?", answer: "Nee" }, { question: "Heb je iets nodig?", answer: "Ruimte voor een rolstoel" }], []]);

    // Turned round, one changed and one new: what was answered stays with its question.
    await setQuestions(editor, id, [{ ...need, question: "Wat heb je nodig?" }, { question: "Kom je met de fiets?", choices: [], required: false }]);
    expect((await asked(id)).map(({ question }) => question)).toEqual(["Wat heb je nodig?", "Kom je met de fiets?"]);
    expect((await openDoorList(editor, id)).entries?.[0]?.answers).toEqual([{ question: "Wat heb je nodig?", answer: "Ruimte voor een rolstoel" }]);
    await cancel(person, { id: (await ownOf(person, id))?.id });
    expect((await app.pool.query("select from registration_answers ra join registration_questions q on q.id = ra.question_id where q.activity_id = $1", [id])).rowCount).toBe(0);
  });

  it("is not more than people will answer, and can be chosen from", async () => {
    const id = await activityWith(app, 9);
    const reasonOf = async (given: readonly object[]) => (await setQuestions(editor, id, given)).reason;
    expect(await reasonOf(Array(9).fill(questions[1]))).toBe("TOO_MANY");
    expect(await reasonOf([{ ...questions[0], choices: Array.from({ length: 13 }, (_, index) => String(index)) }])).toBe("TOO_MANY");
    expect(await reasonOf([{ ...questions[0], choices: ["Ja"] }])).toBe("INVALID_TEXT");
    expect(await reasonOf([{ ...questions[0], choices: ["Ja", " Ja"] }])).toBe("INVALID_TEXT");
    expect(await reasonOf([{ ...questions[0], id: "00000000-0000-0000-0000-000000000000" }])).toBe("NOT_FOUND");
    expect((await setQuestions(editor, await activityWith(app, undefined), [])).reason).toBe("NO_REGISTRATION");
    expect(await asked(id)).toEqual([]);
  });
});

describe("what is left", () => {
  it("of who is erased: nothing of what is to come, and the number of what is over", async () => {
    const [person, next] = (await neighbours(2)) as [Person, Person];
    const [coming, over] = [await activityWith(app, 1), await activityWith(app, 5)];
    await setQuestions(editor, over, [questions[1] as object]);
    await register(person, coming);
    await register(next, coming);
    await register(person, over, { party: 3, answers: [{ questionId: (await asked(over))[0]?.id, answer: "Een stoel" }] });
    const byMail = await activityWith(app, 5);
    const email = await emailOf(app, person);
    await askByMail(app, byMail, { email });
    await accept(app.anonymous(), { key: await keyIn(app, email) });
    await app.pool.query("update activities set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = $1", [over]);
    expect((await erase(app, person)).reason).toBeUndefined();
    expect(await ownOf(next, coming)).toMatchObject({ state: "OFFERED" });
    expect(await placesOf(app, byMail)).toMatchObject({ taken: 0 });
    expect(await placesOf(app, over)).toMatchObject({ taken: 3 });
    expect((await openDoorList(editor, over)).entries).toEqual([expect.objectContaining({ name: null, party: 3, answers: [] })]);
    expect((await app.pool.query("select from registrations where email = $1 or person_id = $2", [email, person.personId])).rowCount).toBe(0);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("when its time is over: no answer after a week, no name after two months, and always the number", async () => {
    const [person] = (await neighbours(1)) as [Person];
    const id = await activityWith(app, 5);
    await setQuestions(editor, id, [questions[1] as object]);
    await register(person, id, { party: 2, answers: [{ questionId: (await asked(id))[0]?.id, answer: "Een stoel" }] });
    await registerSomebody(editor, id, { name: "Bep", email: "bep@voorbeeld.example" });
    await askByMail(app, id, { email: "nooit@voorbeeld.example" });
    const end = app.now().getTime() + 74 * 3_600_000;
    const left = async () => (await app.pool.query(`select count(*)::int as rows, count(person_id)::int as people, count(name)::int as names, count(email)::int as addresses,
      (select count(*)::int from registration_answers ra join registrations o on o.id = ra.registration_id where o.activity_id = $1) as answers from registrations where activity_id = $1`, [id])).rows[0];
    await keepAt(app.now());
    expect(await left()).toEqual({ rows: 3, people: 1, names: 2, addresses: 2, answers: 1 });
    await keepAt(new Date(end + days.registrationAnswer * 86_400_000 - 60_000));
    expect(await left()).toEqual({ rows: 2, people: 1, names: 1, addresses: 1, answers: 1 });
    await keepAt(new Date(end + days.registrationAnswer * 86_400_000 + 60_000));
    expect(await left()).toEqual({ rows: 2, people: 1, names: 1, addresses: 1, answers: 0 });
    await keepAt(new Date(end + days.registration * 86_400_000 + 60_000));
    expect(await left()).toEqual({ rows: 2, people: 0, names: 0, addresses: 0, answers: 0 });
    expect(await placesOf(app, id)).toMatchObject({ taken: 3 });
    expect(await reconcile(app.pool)).toEqual([]);
  });
});
