// The clock of a decision on the real server: it stops, goes on, is extended, and tells who is next in line, exactly once each.
import { resumeClock } from "#server/features/subsidies/commands/clock.ts";
import { holdInitiative } from "#server/features/initiatives/commands/lock-initiative.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as deciding from "../support/deciding.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  regisseur = await app.as("regisseur-oost");
});
afterAll(() => app.stop());
beforeEach(() => app.setNow(null));

const day = 86_400_000;
const later = (days: number, from = new Date()) => new Date(from.getTime() + days * day);
const inTreatment = (cents = 150_000) => way.inTreatment(app, "oost", cents);
const read = (id: string, by = regisseur) => deciding.dossierOf(by, id);
const toldOf = async (id: string) => (await app.pool.query<{ type: string; roles: string | null }>("select type, ids ->> 'roles' as roles from outbox where topic = 'initiative:' || $1 and type in ('DecisionDueSoon', 'DecisionLate', 'AnswerLate', 'CompletionMissed') order by id", [id])).rows;
const complete = (id: string, now: Date) => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now }, async (work) => {
  await holdInitiative(work, id);
  await resumeClock(work, id);
});

describe("a clock", () => {
  it("starts with handing in, stands still while the applicant completes, and goes on when they did", async () => {
    const { id, steward } = await inTreatment();
    const before = await read(id);
    expect(before.clock).toEqual([{ kind: "STARTED", days: 91 }]);
    expect(await deciding.askCompletion(steward, id)).toBe("NOT_ALLOWED");
    expect(await deciding.askCompletion(regisseur, id, [])).toBe("INCOMPLETE");
    expect(await deciding.askCompletion(regisseur, id, ["COSTS"], " ")).toBe("INVALID_TEXT");
    expect(await deciding.askCompletion(regisseur, id, ["PERMITS", "COSTS"])).toBe("IN_BEHANDELING");
    expect(await deciding.askCompletion(regisseur, id)).toBe("ALREADY_ASKED");
    expect(await deciding.extendClock(regisseur, id)).toBe("COMPLETION_OPEN");
    expect(await deciding.decideSo(regisseur, id, { grantedCents: 150_000 })).toBe("COMPLETION_OPEN");
    const stopped = await read(id, app.anonymous());
    expect(stopped).toMatchObject({ decisionDueAt: before.decisionDueAt, completions: [{ parts: ["COSTS", "PERMITS"], answeredAt: null, missed: false }] });
    expect(stopped.clockStoppedAt).toBeTruthy();
    await complete(id, later(8));
    const on = await read(id);
    expect([on.clockStoppedAt, on.clock.map(({ kind }) => kind)]).toEqual([null, ["STARTED", "STOPPED", "RESUMED"]]);
    expect((Date.parse(on.decisionDueAt) - Date.parse(before.decisionDueAt)) / day).toBeGreaterThanOrEqual(6.9);
    expect(on.completions[0]?.answeredAt).toBeTruthy();
  });

  it("is extended once, before its end, with a reason", async () => {
    const { id, steward } = await inTreatment();
    const before = await read(id);
    expect([await deciding.extendClock(steward, id), await deciding.extendClock(regisseur, id, ""), await deciding.extendClock(regisseur, id)]).toEqual(["NOT_ALLOWED", "INVALID_TEXT", "IN_BEHANDELING"]);
    expect(await deciding.extendClock(regisseur, id)).toBe("ALREADY_EXTENDED");
    expect((Date.parse((await read(id)).decisionDueAt) - Date.parse(before.decisionDueAt)) / day).toBeGreaterThanOrEqual(41);
    const other = await inTreatment();
    app.setNow(later(100));
    expect(await deciding.extendClock(await app.as("regisseur-oost"), other.id)).toBe("TERM_OVER");
  });

  it("tells who is next in line at four fifths and at its end, each once, however often and in how many places it is looked at", async () => {
    const { id } = await inTreatment(900_000);
    await way.decide(regisseur, id, 900_000);
    await deciding.keepClocksAt(app, later(70));
    expect(await toldOf(id)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => deciding.keepClocksAt(app, later(74))));
    expect(await toldOf(id)).toEqual([{ type: "DecisionDueSoon", roles: "WETHOUDER" }]);
    await Promise.all([1, 2, 3].map(() => deciding.keepClocksAt(app, later(96))));
    await deciding.keepClocksAt(app, later(120));
    expect((await toldOf(id)).map(({ type }) => type)).toEqual(["DecisionDueSoon", "DecisionLate", "AnswerLate"]);
    const { rows } = await app.pool.query("select facts from audit_log where act = 'DecisionEscalated' and subject_id = $1 order by id", [id]);
    expect(rows.map(({ facts }) => facts.part)).toEqual([80, 100]);
  });

  it("tells nobody while it stands still, and goes on by itself when the time to complete is over: then the application can be left untreated", async () => {
    const { id } = await inTreatment();
    expect(await deciding.decideSo(regisseur, id, { outcome: "UNTREATED", whatNow: "Dien opnieuw in." })).toBe("NOT_ASKED");
    await deciding.askCompletion(regisseur, id);
    const { completions: [asked] } = await read(id);
    await deciding.keepClocksAt(app, new Date(Date.parse(asked?.answerBy ?? "") - 1));
    expect((await read(id)).clockStoppedAt).toBeTruthy();
    await Promise.all([1, 2].map(() => deciding.keepClocksAt(app, later(20))));
    const on = await read(id);
    expect([on.clockStoppedAt, on.completions[0]?.missed, await toldOf(id)]).toEqual([null, true, [{ type: "CompletionMissed", roles: null }]]);
    expect(await deciding.decideSo(regisseur, id, { outcome: "UNTREATED" })).toBe("INVALID_TEXT");
    expect(await deciding.decideSo(regisseur, id, { outcome: "UNTREATED", whatNow: "Dien opnieuw in." })).toBe("AFGEWEZEN");
  });

  it("that is completed while it is escalated ends in one state that is whole", async () => {
    const { id } = await inTreatment();
    await deciding.askCompletion(regisseur, id);
    const at = later(12);
    await Promise.all([complete(id, at), deciding.keepClocksAt(app, later(20)), complete(id, at), deciding.keepClocksAt(app, later(90))]);
    const { clock, clockStoppedAt, completions } = await read(id);
    expect(clock.map(({ kind }) => kind)).toEqual(["STARTED", "STOPPED", "RESUMED"]);
    expect([clockStoppedAt, completions.length]).toEqual([null, 1]);
    expect((await toldOf(id)).filter(({ type }) => type === "DecisionDueSoon").length).toBeLessThanOrEqual(1);
  });

  it("is over with the decision: nobody is told that it is late", async () => {
    const { id } = await inTreatment();
    await way.decide(regisseur, id, 150_000);
    await deciding.keepClocksAt(app, later(200));
    expect(await toldOf(id)).toEqual([]);
  });
});
