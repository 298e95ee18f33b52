// A buurtdeal in versions: who signs what, neighbours who maintain, remarks between the parties, reminders and the paper.
import { remindOfDuties } from "#server/features/buurtdeals/commands/remind-of-duties.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { type Granted, dealOf, draftDeal, granted, invite, sign, signByKey } from "../support/deals.ts";
import { settled } from "../support/neighbourhood.ts";
import { residents } from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const reasonOf = (answer: { reason?: string }) => answer.reason ?? "done";
const duty = { party: "INITIATOR", what: "De heg snoeien", firstOn: "2027-03-01", everyMonths: 6, untilOn: "2029-03-01" };

describe("signing", () => {
  it("is for a version: a change makes a next one that all sign anew, and what was signed holds until then", async () => {
    const { id, steward, regisseur } = await granted(app, "oost", 150_000);
    await draftDeal(regisseur, id);
    expect(reasonOf(await sign(steward, id, "INITIATOR", 1))).toBe("done");
    await draftDeal(regisseur, id, { municipalityDoes: "Betalen en snoeien" });
    expect(await dealOf(steward, id)).toMatchObject({ version: 2, inForce: null, signatures: [] });
    expect(reasonOf(await sign(regisseur, id, "MUNICIPALITY", 1))).toBe("STALE_VERSION");
    for (const [who, party] of [[steward, "INITIATOR"], [regisseur, "MUNICIPALITY"]] as const) await sign(who, id, party, 2);
    expect(await dealOf(steward, id)).toMatchObject({ version: 2, inForce: 2, complete: true });
    await draftDeal(regisseur, id, { upkeepUntil: "2031" });
    expect(await dealOf(steward, id)).toMatchObject({ version: 3, inForce: 2, complete: false, upkeepUntil: "2031" });
    for (const [who, party] of [[regisseur, "MUNICIPALITY"], [steward, "INITIATOR"]] as const) await sign(who, id, party, 3);
    const { versions, ...deal } = await dealOf(app.anonymous(), id);
    expect(deal).toMatchObject({ inForce: 3, complete: true });
    expect(versions.map(({ number, signedAt }: { number: number; signedAt: string | null }) => [number, signedAt !== null])).toEqual([[3, true], [2, true], [1, false]]);
    expect(new Set(versions.map(({ hash }: { hash: string }) => hash)).size).toBe(3);
  });

  it("at the same moment as a change is of the old version or refused, never of a text that nobody read", async () => {
    const { id, steward, regisseur } = await granted(app, "oost", 150_000);
    await draftDeal(regisseur, id);
    const answers = await Promise.all([sign(steward, id, "INITIATOR", 1), draftDeal(regisseur, id, { upkeepUntil: "2032" }), sign(regisseur, id, "MUNICIPALITY", 1)]);
    expect(reasonOf(answers[1])).toBe("done");
    const { rows } = await app.pool.query("select version, count(*)::int as signed from signatures where initiative_id = $1 group by 1", [id]);
    expect(rows.every(({ version }) => version === 1)).toBe(true);
    for (const answer of [answers[0], answers[2]]) expect(["done", "STALE_VERSION", "WRONG_STAGE"]).toContain(reasonOf(answer));
  });

  it("by both at the same moment closes the deal once", async () => {
    const { id, steward, regisseur } = await granted(app, "oost", 150_000);
    await draftDeal(regisseur, id);
    await Promise.all([sign(steward, id, "INITIATOR", 1), sign(regisseur, id, "MUNICIPALITY", 1), sign(steward, id, "INITIATOR", 1)]);
    const { rows } = await app.pool.query("select count(*)::int as moves from stage_changes where initiative_id = $1 and stage = 'BUURTDEAL'", [id]);
    expect(rows).toEqual([{ moves: 1 }]);
  });
});

describe("a neighbour who maintains", () => {
  let made: Granted;
  let neighbours: Person[];
  beforeAll(async () => {
    made = await granted(app, "oost", 150_000);
    neighbours = await residents(app, "oost", 3);
    await draftDeal(made.regisseur, made.id, { duties: [duty] });
  });

  it("is asked by a link that works once, and the deal waits for them", async () => {
    const { id, steward, regisseur } = made;
    const { key = "" } = await invite(steward, id, "Wim van de hoek");
    for (const [who, party] of [[steward, "INITIATOR"], [regisseur, "MUNICIPALITY"]] as const) await sign(who, id, party, 1);
    expect(await dealOf(steward, id)).toMatchObject({ complete: false, maintainers: [{ name: "Wim van de hoek", accepted: false }] });
    const [wim, other] = neighbours as [Person, Person];
    expect(reasonOf(await signByKey(app.anonymous(), key, 1))).toBe("NOT_SIGNED_IN");
    expect((await Promise.all([signByKey(wim, key, 1), signByKey(wim, key, 1)])).map(reasonOf).toSorted()).toEqual(["NOT_FOUND", "done"]);
    expect(reasonOf(await signByKey(other, key, 1))).toBe("NOT_FOUND");
    expect(await dealOf(steward, id)).toMatchObject({ complete: true, maintainers: [{ accepted: true, signed: true }] });
    expect((await app.pool.query("select name, key_seal from deal_maintainers where initiative_id = $1", [id])).rows).toEqual([{ name: null, key_seal: null }]);
  });

  it("is named to the parties, and to others only counted", async () => {
    const seen = async (who: Person) => {
      const { maintainers, maintainerCount, remarks, signatures } = await dealOf(who, made.id);
      return [maintainers.length, maintainerCount, remarks.length, signatures.find(({ party }: { party: string }) => party === "MAINTAINER")?.person !== null];
    };
    expect(reasonOf(await remark(neighbours[0] as Person, made.id))).toBe("done");
    for (const who of [made.steward, made.regisseur, neighbours[0] as Person]) expect(await seen(who)).toEqual([1, 1, 1, true]);
    for (const who of [app.anonymous(), neighbours[1] as Person]) expect(await seen(who)).toEqual([0, 1, 0, false]);
    expect(reasonOf(await remark(neighbours[1] as Person, made.id))).toBe("NOT_ALLOWED");
  });

  it("signs the next version as well, and an invitation that is taken back no longer stands in the way", async () => {
    const { id, steward, regisseur } = made;
    await draftDeal(regisseur, id, { duties: [duty], upkeepUntil: "2033" });
    await invite(steward, id, "Iemand die niet komt");
    for (const [who, party] of [[steward, "INITIATOR"], [regisseur, "MUNICIPALITY"], [neighbours[0] as Person, "MAINTAINER"]] as const) expect(reasonOf(await sign(who, id, party, 2))).toBe("done");
    const { maintainers } = await dealOf(steward, id);
    const asked = maintainers.find(({ accepted }: { accepted: boolean }) => !accepted);
    expect(await dealOf(steward, id)).toMatchObject({ inForce: 1 });
    await steward.ask(`mutation ($id: ID!) { withdrawMaintainer(maintainerId: $id) { __typename } }`, { id: asked.id });
    expect(await dealOf(steward, id)).toMatchObject({ inForce: 2, complete: true });
  });

  it("and the others are reminded of a duty a week before its day, once", async () => {
    const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: (type) => type === "DutyFalls", committed: () => undefined });
    const remind = (day: string) => remindOfDuties({ transact, now: new Date(`${day}T09:00:00Z`), signal: new AbortController().signal });
    const reminded = async () => (await app.pool.query("select due_on::text from duty_reminders where initiative_id = $1 order by 1", [made.id])).rows.map((row) => row.due_on);
    await remind("2027-02-21");
    expect(await reminded()).toEqual([]);
    await Promise.all([remind("2027-02-22"), remind("2027-02-23")]);
    await remind("2027-02-24");
    expect(await reminded()).toEqual(["2027-03-01"]);
    await remind("2027-08-30");
    await remind("2029-08-30");
    expect(await reminded()).toEqual(["2027-03-01", "2027-09-01"]);
    await settled(app);
    const told = async (who: Person) => (await app.pool.query("select text from notices where kind = 'DUTY_FALLS' and initiative_id = $1 and person_id = $2", [made.id, who.personId])).rows;
    expect(await told(made.steward)).toEqual([{ text: duty.what }, { text: duty.what }]);
    expect(await told(neighbours[0] as Person)).toEqual([]);
  });

  it("reads the deal on paper, which names neighbours to the parties alone", async () => {
    const paper = async (who: Person) => {
      const answer = await fetch(`${app.url}/buurtdeal/${made.id}/2.pdf`, { headers: { cookie: who.cookie } });
      return { type: answer.headers.get("content-type"), bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    for (const who of [app.anonymous(), made.steward]) {
      const { type, bytes } = await paper(who);
      expect([type, bytes.subarray(0, 5).toString(), bytes.includes("/StructTreeRoot"), bytes.includes("/Lang")]).toEqual(["application/pdf", "%PDF-", true, true]);
    }
    expect((await paper(made.steward)).bytes.equals((await paper(app.anonymous())).bytes)).toBe(false);
    expect((await fetch(`${app.url}/buurtdeal/${made.id}/9.pdf`)).status).toBe(404);
  });
});

it.each([
  ["INVALID_TEXT", { duties: [{ ...duty, what: "" }] }], ["INVALID_TIME", { duties: [{ ...duty, firstOn: "2027-02-30" }] }], ["INVALID_TERM", { duties: [{ ...duty, everyMonths: 61 }] }],
  ["TOO_MANY", { duties: Array.from({ length: 21 }, () => duty) }], ["INVALID_TEXT", { initiatorsDo: " " }],
])("a draft is refused as %s, and no version is made", async (reason, change) => {
  const { id, regisseur } = await granted(app, "oost", 150_000);
  expect(reasonOf(await draftDeal(regisseur, id, change))).toBe(reason);
  expect((await app.pool.query("select 1 from deal_versions where initiative_id = $1", [id])).rows).toEqual([]);
});

async function remark(who: Person, id: string): Promise<{ reason?: string }> {
  return (await who.ask(`mutation ($id: ID!) { answer: remarkOnDeal(id: $id, text: "Wie snoeit er?") { ... on Refusal { reason } } }`, { id })).answer as { reason?: string };
}
