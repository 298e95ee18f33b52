// Who may do what with the pots, what they refuse, and that the books are whole after all of it.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as money from "../support/money.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let manager: Person;
let other: Person;
let wethouder: Person;
let keeper: Person;
beforeAll(async () => {
  app = await startApp();
  [manager, other, wethouder, keeper] = (await Promise.all(["clustermanager-oost", "clustermanager-zuid", "wethouder", "beheerder"].map((name) => app.as(name)))) as [Person, Person, Person, Person];
});
afterAll(() => app.stop());

const year = new Date().getFullYear();
const pot = async (id: string) => (await app.pool.query("select allotted_cents as allotted, committed_cents as committed, paid_cents as paid, overrun_cents as overrun, closed_at as closed from pots where id = $1", [id])).rows[0];
const free = async (id: string) => (await app.pool.query("select (allotted_cents - reserved_cents - committed_cents - paid_cents)::int as free from pots where id = $1", [id])).rows[0].free as number;
const whole = async () => expect(await reconcile(app.pool)).toEqual([]);

describe("handgeld", () => {
  it("is spent by the wijkregisseur of the wijk, up to the last cent, each receipt once", async () => {
    const regisseur = await app.as("regisseur-meent");
    const left = (await free(`HANDGELD:meent:${year}`)) - 12_050;
    expect(await money.spend(regisseur, "meent", 12_050, "B-1")).toMatchObject({ thermometer: { freeCents: left } });
    expect((await money.spend(regisseur, "meent", 500, " b-1 ")).reason).toBe("RECEIPT_TAKEN");
    expect((await money.spend(regisseur, "meent", left + 1, "B-2")).reason).toBe("BUDGET_EXHAUSTED");
    expect((await money.spend(regisseur, "meent", 0, "B-2")).reason).toBe("INVALID_AMOUNT");
    for (const spentOn of ["2026-02-30", "morgen", "9999-01-01", ""]) expect((await money.spend(regisseur, "meent", 100, "B-2", { spentOn })).reason, spentOn).toBe("INVALID_TIME");
    expect((await money.spend(regisseur, "meent", 100, "B-2", { spentOn: "2019-05-01" })).reason).toBe("NOT_FOUND");
    for (const person of [await app.as("regisseur-zuid"), wethouder, await app.as("bewoner-meent")]) expect((await money.spend(person, "meent", 100, "B-3")).reason).toBe("NOT_ALLOWED");
    expect((await money.spend(app.anonymous(), "meent", 100, "B-3")).reason).toBe("NOT_SIGNED_IN");
    expect(await money.spend(regisseur, "meent", left, "B-4")).toMatchObject({ thermometer: { freeCents: 0 } });
    await whole();
  });

  it("is put right by a booking that names the other, once, and its receipt can be booked anew", async () => {
    const regisseur = await app.as("regisseur-zuid");
    const before = await free(`HANDGELD:zuid:${year}`);
    await money.spend(regisseur, "zuid", 9_900, "Z-1");
    const { rows: [{ id }] } = await app.pool.query("select max(id)::text as id from bookings where kind = 'SPENT' and pot_id = $1", [`HANDGELD:zuid:${year}`]);
    expect((await money.correct(regisseur, id)).reason).toBe("NOT_ALLOWED");
    expect(await money.correct(keeper, id)).toMatchObject({ thermometer: { freeCents: before } });
    expect((await money.correct(keeper, id)).reason).toBe("ALREADY_DECIDED");
    expect((await money.spend(regisseur, "zuid", 990, "Z-1")).reason).toBeUndefined();
    for (const wrong of ["0", "x", "-1", "99999999999999999999", ""]) expect((await money.correct(keeper, wrong)).reason, wrong).toBe("NOT_FOUND");
    const { rows: [correction] } = await app.pool.query("select id::text from bookings where corrects = $1", [id]);
    expect((await money.correct(keeper, correction.id)).reason).toBe("WRONG_COMBINATION");
    await whole();
  });
});

describe("a booking", () => {
  it("is never changed or removed, by whoever has the database in hand", async () => {
    for (const sql of ["update bookings set cents = cents + 1", "update bookings set note = 'x'", "update bookings set booked_by = (select min(id::text)::uuid from persons)", "delete from bookings", "truncate bookings cascade"]) {
      await expect(app.pool.query(sql), sql).rejects.toThrow("only added");
    }
    await expect(app.pool.query("insert into bookings (wijk_id, year, kind, from_account, to_account, cents, note, booked_at) values ('oost', $1, 'PAID', 'FREE', 'PAID', 1, '', now())", [year])).rejects.toThrow("check");
    await expect(app.pool.query("insert into bookings (wijk_id, year, kind, from_account, to_account, cents, note, booked_at) values ('oost', 1999, 'PAID', 'COMMITTED', 'PAID', 1, '', now())")).rejects.toThrow("foreign key");
    await expect(app.pool.query("update pots set overrun_cents = 1 where pot = 'HANDGELD'")).rejects.toThrow("check");
    await expect(app.pool.query("update pots set paid_cents = allotted_cents + 1 where pot = 'WIJKKANS'")).rejects.toThrow("pots_within_their_rule");
  });
});

describe("a richtbudget", () => {
  it("is overrun only after two cluster managers took it up with each other", async () => {
    const { rows: [{ left }] } = await app.pool.query("select (allotted_cents - committed_cents - paid_cents)::int as left from pots where id = $1", [`WIJKBUDGET:meent:${year}`]);
    const made = await Promise.all(Array.from({ length: 2 }, () => way.inTreatment(app, "meent", 1_000_000)));
    const hands = await Promise.all(["regisseur-meent", "wijkwethouder-meent"].map((name) => app.as(name)));
    const grant = async (id: string) => {
      let answer: way.Answer | undefined;
      for (const hand of hands) answer = await way.decide(hand, id, 1_000_000);
      return answer?.reason;
    };
    expect(await grant(made[0]?.id ?? "")).toBeUndefined();
    expect(await grant(made[1]?.id ?? "")).toBe("BUDGET_EXHAUSTED");
    const over = 2_000_000 - left;
    expect((await money.takeUp(other, "meent", over)).reason).toBe("NOT_ALLOWED");
    expect((await money.takeUp(manager, "meent", 0)).reason).toBe("INVALID_AMOUNT");
    expect((await money.takeUp(manager, "meent", over, year, " ")).reason).toBe("INVALID_TEXT");
    const { thermometer } = await money.takeUp(manager, "meent", over);
    const id = thermometer?.consultations[0]?.id ?? "";
    expect((await money.takeUp(manager, "meent", over)).reason).toBe("ALREADY_ASKED");
    expect((await money.answerOverrun(manager, id, true)).reason).toBe("OWN_ENTRY");
    for (const person of [wethouder, keeper, hands[0] as Person]) expect((await money.answerOverrun(person, id, true)).reason).toBe("NOT_ALLOWED");
    expect((await way.decide(hands[1] as Person, made[1]?.id ?? "", 1_000_000)).reason).toBe("BUDGET_EXHAUSTED");
    expect((await money.answerOverrun(other, id, true)).reason).toBeUndefined();
    expect((await money.answerOverrun(other, id, false)).reason).toBe("ALREADY_DECIDED");
    expect((await way.decide(hands[1] as Person, made[1]?.id ?? "", 1_000_000)).reason).toBeUndefined();
    expect(await pot(`WIJKBUDGET:meent:${year}`)).toMatchObject({ overrun: over });
    const { thermometer: shown } = await app.anonymous().ask(`{ thermometer(wijkId: "meent") { freeCents overrunCents consultations { words answer agreed askedBy { name } answeredBy { name } } } }`);
    expect(shown).toMatchObject({ freeCents: -over, overrunCents: over, consultations: [{ agreed: true, answer: "Wij houden dit jaar over.", askedBy: { name: expect.any(String) }, answeredBy: { name: expect.any(String) } }] });
    await whole();
  });

  it("stays as it is when the other does not agree", async () => {
    const { thermometer } = await money.takeUp(manager, "oost", 100);
    expect((await money.answerOverrun(other, thermometer?.consultations[0]?.id ?? "", false, "Nee, dat geld is op.")).reason).toBeUndefined();
    expect(await pot(`WIJKBUDGET:oost:${year}`)).toMatchObject({ overrun: 0 });
    expect((await money.answerOverrun(other, "geen-id", true)).reason).toBe("NOT_FOUND");
  });
});

describe("a proposal about the money", () => {
  const review = [{ wijkId: "noordwest", toWijkId: "centrum", cents: 300_000, reason: "In Noordwest is minder gevraagd." }];

  it("is made by one and decided by the college's hand, booked at once or not at all", async () => {
    const before = { noordwest: await pot(`WIJKBUDGET:noordwest:${year}`), centrum: await pot(`WIJKBUDGET:centrum:${year}`) };
    expect((await money.propose(await app.as("regisseur-oost"), "REVIEW", review)).reason).toBe("NOT_ALLOWED");
    expect((await money.propose(app.anonymous(), "REVIEW", review)).reason).toBe("NOT_SIGNED_IN");
    const id = (await money.propose(manager, "REVIEW", review)).proposal?.id ?? "";
    for (const person of [manager, keeper, app.anonymous()]) expect(["NOT_ALLOWED", "NOT_SIGNED_IN"]).toContain((await money.decide(person, id)).reason);
    expect((await money.decide(wethouder, id)).reason).toBeUndefined();
    expect((await money.decide(wethouder, id)).reason).toBe("ALREADY_DECIDED");
    expect((await pot(`WIJKBUDGET:noordwest:${year}`)).allotted).toBe(before.noordwest.allotted - 300_000);
    expect((await pot(`WIJKBUDGET:centrum:${year}`)).allotted).toBe(before.centrum.allotted + 300_000);
    const refused = (await money.propose(manager, "REVIEW", review)).proposal?.id ?? "";
    expect((await money.decide(wethouder, refused, false)).reason).toBeUndefined();
    expect((await pot(`WIJKBUDGET:centrum:${year}`)).allotted).toBe(before.centrum.allotted + 300_000);
    await whole();
  });

  it.each<[kind: string, reason: string, lines: money.Line[]]>([
    ["REVIEW", "INCOMPLETE", []],
    ["REVIEW", "INVALID_AMOUNT", [{ wijkId: "oost", toWijkId: "zuid", cents: 0, reason: "x" }]],
    ["REVIEW", "WRONG_COMBINATION", [{ wijkId: "oost", toWijkId: "oost", cents: 1, reason: "x" }]],
    ["REVIEW", "WRONG_COMBINATION", [{ wijkId: "oost", cents: 1, reason: "x" }]],
    ["REVIEW", "INVALID_TEXT", [{ wijkId: "oost", toWijkId: "zuid", cents: 1, reason: " " }]],
    ["REVIEW", "NOT_FOUND", [{ wijkId: "oost", toWijkId: "atlantis", cents: 1, reason: "x" }]],
    ["REVIEW", "TOO_MANY", Array.from({ length: 41 }, () => ({ wijkId: "oost", toWijkId: "zuid", cents: 1, reason: "x" }))],
    ["AMENDMENT", "INCOMPLETE", [{ pot: "WIJKKANS", wijkId: "oost", cents: 1 }]],
    ["AMENDMENT", "INCOMPLETE", [{ cents: 1 }]],
    ["AMENDMENT", "WRONG_COMBINATION", [{ wijkId: "oost", toWijkId: "zuid", cents: 1 }]],
  ])("for %s is refused with %s", async (kind, reason, lines) => expect((await money.propose(keeper, kind, lines)).reason).toBe(reason));

  it("never takes a wijk below what it promised", async () => {
    const { rows: [{ left }] } = await app.pool.query("select (allotted_cents - committed_cents - paid_cents)::int as left from pots where id = $1", [`WIJKBUDGET:zuidoost:${year}`]);
    const id = (await money.propose(manager, "REVIEW", [{ wijkId: "zuidoost", toWijkId: "zuid", cents: left + 1, reason: "Te veel." }])).proposal?.id ?? "";
    expect((await money.decide(wethouder, id)).reason).toBe("BUDGET_EXHAUSTED");
    await whole();
  });

  it("adds what the council gave, with where it is laid down", async () => {
    const id = (await money.propose(keeper, "AMENDMENT", [{ pot: "WIJKKANS", cents: 2_500_000 }], year, "A26-017")).proposal?.id ?? "";
    expect((await money.decide(wethouder, id)).reason).toBeUndefined();
    expect(await pot(`WIJKKANS::${year}`)).toMatchObject({ allotted: 10_000_000 });
    const { moneyProposals } = await app.anonymous().ask(`query ($year: Int) { moneyProposals(year: $year) { source accepted lines { kind cents } } }`, { year });
    expect(moneyProposals[0]).toEqual({ source: "A26-017", accepted: true, lines: [{ kind: "AMENDED", cents: 2_500_000 }] });
  });
});
