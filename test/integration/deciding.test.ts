// Who decides: stand-ins, parts in a plan, the steps of routes, conditions, objections and what is opened again.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { joinGroup } from "../support/neighbourhood.ts";
import * as deciding from "../support/deciding.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let administrator: Person;
beforeAll(async () => {
  app = await startApp();
  administrator = await app.as("beheerder");
  // The demonstration has one.
  await app.pool.query("delete from stand_ins");
});
afterAll(() => app.stop());
beforeEach(() => app.setNow(null));

const deskOf = async (person: Person) => ((await person.ask("{ desk(first: 50) { nodes { id } } }")).desk.nodes as { id: string }[]).map(({ id }) => id);

describe("a stand-in", () => {
  it("decides while another is away, as their hand, and no longer", async () => {
    const { id } = await way.inTreatment(app, "noordoost", 150_000);
    const [away, other] = [await app.as("regisseur-noordoost"), await app.as("regisseur-zuid")];
    expect(await deciding.decideSo(other, id, { grantedCents: 150_000 })).toBe("NOT_ALLOWED");
    expect(await deciding.standIn(administrator, away, other)).toBe("StandInChanged");
    expect(await deskOf(await app.as("regisseur-zuid"))).toContain(id);
    const { rows } = await app.pool.query("update stand_ins set ends_at = begins_at + interval '1 second' returning ends_at");
    app.setNow(new Date(rows[0].ends_at.getTime() + 1));
    expect(await deciding.decideSo(await app.as("regisseur-zuid"), id, { grantedCents: 150_000 })).toBe("NOT_ALLOWED");
    app.setNow(null);
    await app.pool.query("update stand_ins set ends_at = begins_at + interval '9 days'");
    expect(await deciding.decideSo(await app.as("regisseur-zuid"), id, { grantedCents: 150_000 })).toBe("TOEGEKEND");
    expect((await deciding.dossierOf(app.anonymous(), id)).handsGiven).toEqual([{ role: "WIJKREGISSEUR", stoodIn: true }]);
    await app.pool.query("delete from stand_ins");
  });

  it("takes the place of who has a part in the plan, in that plan alone", async () => {
    const mine = await way.inTreatment(app, "noordwest", 150_000);
    const other = await way.inTreatment(app, "noordwest", 150_000);
    const [own, stand] = [await app.as("regisseur-noordwest"), await app.as("regisseur-zuidwest")];
    await joinGroup(own, mine.groupId);
    expect(await deciding.standIn(administrator, own, stand, "CONFLICT")).toBe("StandInChanged");
    expect(await deciding.decideSo(own, mine.id, { grantedCents: 150_000 })).toBe("OWN_INITIATIVE");
    expect((await deciding.dossierOf(own, mine.id)).viewerStandIns).toHaveLength(1);
    const desk = await deskOf(await app.as("regisseur-zuidwest"));
    expect([desk.includes(mine.id), desk.includes(other.id)]).toEqual([true, false]);
    expect(await deciding.decideSo(await app.as("regisseur-zuidwest"), other.id, { grantedCents: 150_000 })).toBe("NOT_ALLOWED");
    expect(await deciding.decideSo(await app.as("regisseur-zuidwest"), mine.id, { grantedCents: 150_000 })).toBe("TOEGEKEND");
    await app.pool.query("delete from stand_ins");
  });

  it("is laid down by the administrator, between two who decide, and not for ever", async () => {
    const [one, two] = [await app.as("regisseur-zuid"), await app.as("regisseur-oost")];
    expect(await deciding.standIn(one, one, two)).toBe("NOT_ALLOWED");
    expect(await deciding.standIn(administrator, one, administrator)).toBe("OWN_ROLE");
    expect(await deciding.standIn(administrator, one, one)).toBe("OWN_ROLE");
    expect(await deciding.standIn(administrator, one, await app.as("bewoner-oost"))).toBe("NO_ACCOUNT");
    expect(await deciding.standIn(administrator, one, two, "AWAY", 400)).toBe("INVALID_TERM");
    expect(await deciding.standIn(administrator, one, two, "AWAY", 0)).toBe("INVALID_TERM");
    expect(await deciding.standIn(administrator, one, two, "AWAY", 3, new Date(Date.now() - 5 * 86_400_000))).toBe("INVALID_TERM");
    expect((await app.anonymous().ask("{ standIns { id } }")).standIns).toEqual([]);
    expect(await deciding.standIn(administrator, one, two)).toBe("StandInChanged");
    const { standIns } = await one.ask("{ standIns { id viewerCanEnd { allowed } } }");
    expect(standIns).toMatchObject([{ viewerCanEnd: { allowed: false } }]);
    const end = (by: Person) => by.ask(`mutation { answer: endStandIn(id: "${standIns[0].id}") { __typename ... on Refusal { reason } } }`);
    expect([(await end(one)).answer.reason, (await end(administrator)).answer.__typename, (await end(administrator)).answer.reason]).toEqual(["NOT_ALLOWED", "StandInChanged", "ALREADY_ENDED"]);
  });
});

it("nobody decides on what they support", async () => {
  const { id } = await way.inTreatment(app, "zuidwest", 150_000);
  const regisseur = await app.as("regisseur-zuidwest");
  await app.pool.query("insert into supports (initiative_id, voter, person_id, buurt_id, version, given_at) select initiative_id, $2, $2, area[1], 1, now() from draagvlak_rounds where initiative_id = $1", [id, regisseur.personId]);
  expect(await deciding.decideSo(regisseur, id, { grantedCents: 150_000 })).toBe("OWN_INITIATIVE");
  await app.pool.query("delete from supports where voter = $1", [regisseur.personId]);
  expect(await deciding.decideSo(regisseur, id, { grantedCents: 150_000 })).toBe("TOEGEKEND");
});

describe("a route", () => {
  it("of a bijzondere wijkkans asks the advice of two before the wethouder decides, alone", async () => {
    const { id } = await way.inTreatment(app, "oost", 150_000);
    await deciding.goAlong(app, id, "WIJKKANS");
    const [regisseur, wijkwethouder, wethouder] = [await app.as("regisseur-oost"), await app.as("wijkwethouder-oost"), await app.as("wethouder")];
    expect(await deciding.decideSo(wethouder, id, { grantedCents: 150_000 })).toBe("STEPS_OPEN");
    expect(await deciding.recordStep(wethouder, id, "ADVICE_WIJKREGISSEUR")).toBe("NOT_ALLOWED");
    expect(await deciding.recordStep(regisseur, id, "ADVICE_WIJKWETHOUDER")).toBe("NOT_ALLOWED");
    expect([(await deskOf(wethouder)).includes(id), (await deskOf(regisseur)).includes(id)]).toEqual([false, true]);
    expect((await deciding.dossierOf(regisseur, id)).viewerSteps).toEqual(["ADVICE_WIJKREGISSEUR"]);
    expect([await deciding.recordStep(regisseur, id, "ADVICE_WIJKREGISSEUR"), await deciding.recordStep(regisseur, id, "ADVICE_WIJKREGISSEUR"), await deciding.recordStep(wijkwethouder, id, "ADVICE_WIJKWETHOUDER", false)]).toEqual(["IN_BEHANDELING", "NOT_ALLOWED", "IN_BEHANDELING"]);
    expect([(await deskOf(wethouder)).includes(id), (await deskOf(regisseur)).includes(id)]).toEqual([true, false]);
    expect(await deciding.decideSo(regisseur, id, { grantedCents: 150_000 })).toBe("ABOVE_MANDATE");
    expect(await deciding.decideSo(wethouder, id, { grantedCents: 150_000 })).toBe("TOEGEKEND");
  });

  it("of an investment goes by the regietafel, then the college, then the council, in that order", async () => {
    const { id } = await way.inTreatment(app, "oost", 150_000);
    await deciding.goAlong(app, id, "INVESTERING");
    const [manager, wethouder] = [await app.as("clustermanager-oost"), await app.as("wethouder")];
    expect(await deciding.recordStep(wethouder, id, "COLLEGE")).toBe("NOT_ALLOWED");
    for (const [who, key] of [[manager, "REGIETAFEL"], [wethouder, "COLLEGE"], [wethouder, "COUNCIL"]] as const) expect(await deciding.recordStep(who, id, key)).toBe("IN_BEHANDELING");
    expect((await deciding.dossierOf(wethouder, id)).steps.map(({ key, positive }) => [key, positive])).toEqual([["REGIETAFEL", true], ["COLLEGE", true], ["COUNCIL", true]]);
  });

  it("of a Right to Challenge has its own list", async () => {
    const { id } = await way.inTreatment(app, "oost", 150_000);
    await deciding.goAlong(app, id, "CHALLENGE");
    expect((await deciding.dossierOf(await app.as("regisseur-oost"), id)).viewerSteps).toEqual(["BROAD_SUPPORT", "CONTINUITY", "ORGANISATION", "QUALITY", "SEVERAL_YEARS"]);
  });
});

describe("a decision", () => {
  it("can be for less, and under conditions of every hand", async () => {
    const { id } = await way.inTreatment(app, "zuid", 900_000);
    const [regisseur, wethouder] = [await app.as("regisseur-zuid"), await app.as("wijkwethouder-zuid")];
    expect(await deciding.decideSo(regisseur, id, { grantedCents: 900_001 })).toBe("INVALID_AMOUNT");
    expect(await deciding.decideSo(regisseur, id, { outcome: "REFUSED", whatNow: "Nee", conditions: ["Toch"] })).toBe("TOO_MANY");
    await deciding.decideSo(regisseur, id, { grantedCents: 800_000, conditions: ["Vraag een vergunning.", " "] });
    expect(await deciding.decideSo(wethouder, id, { grantedCents: 800_000, conditions: ["Vraag een vergunning.", "Begin voor juli."] })).toBe("TOEGEKEND");
    expect((await deciding.dossierOf(app.anonymous(), id)).decision).toMatchObject({ grantedCents: 800_000, conditions: ["Vraag een vergunning.", "Begin voor juli."] });
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("during a withdrawal is one of both, and the money is whole", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id, steward } = await way.inTreatment(app, "zuidoost", 150_000);
      const regisseur = await app.as("regisseur-zuidoost");
      const [decided, withdrawn] = await Promise.all([way.decide(regisseur, id, 150_000), way.withdraw(steward, id)]);
      expect([deciding.cameOf(decided), deciding.cameOf(withdrawn)].toSorted()).toEqual(deciding.cameOf(decided) === "TOEGEKEND" ? ["TOEGEKEND", "WRONG_STAGE"] : ["INGETROKKEN", "WRONG_STAGE"]);
    }
    expect(await reconcile(app.pool)).toEqual([]);
  });
});

describe("an objection", () => {
  const refused = async () => {
    const made = await way.inTreatment(app, "centrum", 150_000);
    const regisseur = await app.as("regisseur-centrum");
    await way.decide(regisseur, made.id, 0, "REFUSED", "Vraag het Bewonersfonds.");
    return { ...made, regisseur };
  };

  it("that is upheld replaces the decision, and the bookings follow", async () => {
    const { id, steward, regisseur } = await refused();
    expect(await deciding.objectTo(regisseur, id)).toBe("NOT_A_STEWARD");
    expect(await deciding.settleObjection(await app.as("wethouder"), id, false)).toBe("NOT_ASKED");
    expect([await deciding.objectTo(steward, id, ""), await deciding.objectTo(steward, id), await deciding.objectTo(steward, id)]).toEqual(["INVALID_TEXT", "AFGEWEZEN", "ALREADY_ASKED"]);
    const manager = await app.as("clustermanager-centrum-zuidoost");
    expect(await deskOf(manager)).toContain(id);
    expect((await deciding.dossierOf(app.anonymous(), id)).objections).toMatchObject([{ text: null, outcome: null }]);
    expect((await deciding.dossierOf(steward, id)).objections[0]?.text).toContain("kosten");
    expect(await deciding.settleObjection(regisseur, id, true, 150_000)).toBe("NOT_ALLOWED");
    expect(await deciding.settleObjection(manager, id, true, 0)).toBe("INVALID_AMOUNT");
    expect(await deciding.settleObjection(manager, id, true, 150_001)).toBe("INVALID_AMOUNT");
    expect(await deciding.settleObjection(manager, id, true, 120_000)).toBe("TOEGEKEND");
    const { decision, objections, pastDecisions } = await deciding.dossierOf(app.anonymous(), id);
    expect([decision?.grantedCents, objections[0]?.outcome, pastDecisions]).toEqual([120_000, "UPHELD", [{ outcome: "REFUSED", note: null }]]);
    expect(await deciding.objectTo(steward, id)).toBe("ALREADY_ASKED");
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("of which two decide at once is decided once, and not by who decided before", async () => {
    const { id, steward } = await way.inTreatment(app, "centrum", 900_000);
    const [regisseur, wijkwethouder] = [await app.as("regisseur-centrum"), await app.as("wijkwethouder-centrum")];
    await way.decide(regisseur, id, 500_000);
    await way.decide(wijkwethouder, id, 500_000);
    await deciding.objectTo(steward, id);
    expect(await deciding.settleObjection(wijkwethouder, id, false)).toBe("OWN_DECISION");
    const answers = await Promise.all([deciding.settleObjection(await app.as("wethouder"), id, true, 700_000), deciding.settleObjection(await app.as("clustermanager-centrum-zuidoost"), id, false)]);
    expect(answers.toSorted()).toEqual(["NOT_ASKED", "TOEGEKEND"]);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("is possible to the end of the last day of its term, and not after", async () => {
    const [one, two] = [await refused(), await refused()];
    const until = Date.parse((await deciding.dossierOf(one.steward, one.id)).decision?.objectionUntil ?? "");
    app.setNow(new Date(until));
    expect(await deciding.objectTo(await app.signIn(one.steward.personId ?? ""), one.id)).toBe("AFGEWEZEN");
    app.setNow(new Date(until + 1));
    expect(await deciding.objectTo(await app.signIn(two.steward.personId ?? ""), two.id)).toBe("TERM_OVER");
  });

  it("and a reopening: what was refused is decided anew, with a new term and the money held again", async () => {
    const { id, steward, regisseur } = await refused();
    expect(await deciding.reopen(steward, id)).toBe("NOT_ALLOWED");
    expect(await deciding.reopen(regisseur, id)).toBe("IN_BEHANDELING");
    const opened = await deciding.dossierOf(steward, id);
    expect(opened).toMatchObject({ decision: null, handsGiven: [], clock: [{ kind: "STARTED" }], pastDecisions: [{ outcome: "REFUSED", note: "Er is nieuw geld." }] });
    expect(await deciding.decideSo(regisseur, id, { grantedCents: 150_000 })).toBe("TOEGEKEND");
    expect(await deciding.reopen(regisseur, id)).toBe("WRONG_STAGE");
    expect(await reconcile(app.pool)).toEqual([]);
  });
});

describe("mandates", () => {
  const layDown = async (by: Person, change: object = {}) => {
    const rows = [{ upToCents: 300_000, hands: ["WIJKREGISSEUR"], instrument: "factuur" }, { upToCents: 2_500_000, hands: ["WETHOUDER", "WIJKREGISSEUR"], instrument: "beschikking" }];
    const { answer } = await by.ask(`mutation ($input: LayDownMandatesInput!) { answer: layDownMandates(input: $input) { __typename ... on Refusal { reason } ... on MandatesChanged { mandates { route upToCents hands validFrom validUntil } } } }`, {
      input: { route: "WIJKBUDGET", validFrom: "2031-01-01", rows, source: "Mandaatbesluit 2031", ...change },
    });
    return answer as { reason?: string; mandates?: { route: string; upToCents: number; hands: string[]; validFrom: string; validUntil: string | null }[] };
  };

  it("are laid down as a whole table from a day on, by the administrator; what was handed in keeps its own", async () => {
    expect((await layDown(await app.as("wethouder"))).reason).toBe("NOT_ALLOWED");
    expect((await layDown(administrator, { validFrom: "2020-01-01" })).reason).toBe("INVALID_TERM");
    expect((await layDown(administrator, { validFrom: "2031-02-30" })).reason).toBe("INVALID_TERM");
    expect((await layDown(administrator, { rows: [] })).reason).toBe("INCOMPLETE");
    expect((await layDown(administrator, { rows: [{ upToCents: 5, hands: ["RESIDENT"], instrument: "x" }] })).reason).toBe("INCOMPLETE");
    expect((await layDown(administrator, { route: "ANDERS" })).reason).toBe("NOT_FOUND");
    const { mandates = [] } = await layDown(administrator);
    const ordinary = mandates.filter(({ route }) => route === "WIJKBUDGET");
    expect(ordinary.filter(({ validFrom }) => validFrom === "2031-01-01").map(({ upToCents, hands }) => [upToCents, hands])).toEqual([[300_000, ["WIJKREGISSEUR"]], [2_500_000, ["WIJKREGISSEUR", "WETHOUDER"]]]);
    expect(ordinary.filter(({ validFrom }) => validFrom < "2031").every(({ validUntil }) => validUntil === "2031-01-01")).toBe(true);
    expect((await layDown(administrator)).reason).toBe("INVALID_TERM");
  });
});

describe("the letter of a decision", () => {
  it("tells what, why, under what and how to object, to everybody as a tagged PDF and to the applicant by mail, once", async () => {
    const { id, steward } = await way.inTreatment(app, "meent", 150_000);
    const address = `${app.url}/besluit/${id}/besluit.pdf`;
    expect((await fetch(address)).status).toBe(404);
    await deciding.decideSo(await app.as("regisseur-meent"), id, { grantedCents: 100_000, conditions: ["Vraag eerst een vergunning."] });
    const letter = await fetch(address);
    expect([letter.status, letter.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(Buffer.from(await letter.arrayBuffer()).toString("latin1").slice(0, 8)).toBe("%PDF-1.7");
    const { rows: [{ email }] } = await app.pool.query("select email from persons where id = $1", [steward.personId]);
    const mails = () => app.pool.query<{ body: string }>("select body from mails where to_address = $1 and subject like 'Besluit WB-%'", [email]);
    await vi.waitFor(async () => expect((await mails()).rows).toHaveLength(1), { timeout: 20_000, interval: 50 });
    expect((await mails()).rows[0]?.body).toMatch(/1\.000,00[\s\S]*Vraag eerst een vergunning\.[\s\S]*Het past bij de wijk\.[\s\S]*bezwaar maken tot en met/u);
  });
});
