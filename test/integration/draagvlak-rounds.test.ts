// The rules, the area, the end and the versions of a round of support, and everything that happens to it in the same moment.
import { reconcile } from "#server/data/reconcile.ts";
import { castSupport } from "#server/features/draagvlak/commands/cast-support.ts";
import { endRound } from "#server/features/draagvlak/commands/end-round.ts";
import { keepRounds } from "#server/features/draagvlak/commands/keep-rounds.ts";
import { applyToDraft } from "#server/features/drafting/commands/apply-to-draft.ts";
import { removePerson } from "#server/features/privacy/commands/remove-person.ts";
import { Refused } from "#server/platform/refused.ts";
import { type Transact, unitOfWork } from "#server/platform/unit-of-work.ts";
import { addLocalDays } from "#shared/calendar/local-time.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { expectCounted, gaugeOf } from "../support/counted.ts";
import { settled } from "../support/neighbourhood.ts";
import { declare } from "../support/residence.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let transact: Transact;
beforeAll(async () => {
  app = await startApp();
  transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: (type) => type.startsWith("Draagvlak") || ["SupportEnded", "StillWithYou"].includes(type), committed: () => undefined });
});
afterEach(() => app.setNow(null));
afterAll(() => app.stop());

const roundOf = async (id: string) => (await app.pool.query("select * from draagvlak_rounds where initiative_id = $1", [id])).rows[0] as { closes_at: Date; threshold: number; area: string[]; material_version: number };
const stageOf = async (id: string) => (await app.pool.query("select stage, version from initiatives where id = $1", [id])).rows[0] as { stage: string; version: number };
const noticesOf = async (person: Person) => (await person.ask(`{ me { notices { kind initiative { id } } } }`)).me.notices.map(({ kind }: { kind: string }) => kind) as string[];
const supportAll = (people: readonly Person[], id: string) => Promise.all(people.map((person) => way.support(person, id)));
const ok = (answers: readonly way.Answer[]) => answers.filter(({ __typename }) => __typename === "InitiativeChanged").length;
const keep = (now: Date) => keepRounds({ transact, now });
const change = (id: string, part: "place" | "title", word: string, now = app.now()) => transact({ viewer: null, now }, (work) => applyToDraft(work, id, (doc) => doc.getText(part).insert(0, word)));
/** A round that ends within the hour, so that who is signed in still is; answers its end. */
const endingSoon = async (id: string) =>
  (await app.pool.query("update draagvlak_rounds set opened_at = opened_at - interval '42 days', closes_at = date_trunc('second', now()) + interval '1 hour' where initiative_id = $1 returning closes_at", [id])).rows[0].closes_at as Date;
/** A draft that could be opened. */
async function ready(cents: number): Promise<{ id: string; steward: Person }> {
  const [steward] = (await way.residents(app, "oost", 1)) as [Person];
  const id = (await way.startInitiative(steward, await way.startGroup(steward, "oost"))).initiative?.id ?? "";
  await way.saveDraft(steward, way.draft(id, 1, cents));
  return { id, steward };
}
const openFor = async (person: Person, id: string, scale: string, buurten: readonly string[] = []) =>
  (await person.ask(`mutation ($id: ID!, $buurten: [ID!]!) { answer: openForDraagvlak(id: $id, version: 2, scale: ${scale}, buurten: $buurten) { ... on Refusal { reason } ... on InitiativeChanged { initiative { stage } } } }`, { id, buurten })).answer as { reason?: string };

describe("a rule", () => {
  const insert = (rule: object) => {
    const row = { scale: "BUURT", valid_from: "2030-01-01", valid_until: "2031-01-01", above_cents: 0, up_to_cents: 100_000, supporters: 5, buurten: 1, source: "proef", ...rule };
    return app.pool.query(`insert into draagvlak_rules (${Object.keys(row).join(", ")}) values (${Object.keys(row).map((_, index) => `$${index + 1}`).join(", ")})`, Object.values(row));
  };

  it("cannot hold beside another for the same scale, amount and day", async () => {
    await app.pool.query("update draagvlak_rules set valid_until = '2029-01-01' where scale = 'BUURT'");
    await insert({});
    await insert({ valid_from: "2031-01-01", valid_until: null });
    await insert({ above_cents: 100_000, up_to_cents: 200_000 });
    await insert({ scale: "WIJK", valid_from: "2010-01-01", valid_until: "2011-01-01" });
    for (const twice of [{}, { valid_from: "2030-12-31", valid_until: null }, { above_cents: 99_999, up_to_cents: 200_000 }]) await expect(insert(twice)).rejects.toMatchObject({ code: "23P01" });
    await app.pool.query("delete from draagvlak_rules where source = 'proef'");
    await app.pool.query("update draagvlak_rules set valid_until = null where scale = 'BUURT'");
  });

  it("cannot end before it begins, or ask what nobody can meet", async () => {
    for (const wrong of [{ valid_until: "2029-12-31" }, { buurten: 6 }, { most_buurt_percent: 0 }, { most_street_percent: 101 }, { share_permille: 1_001 }, { up_to_cents: 0 }]) {
      await expect(insert(wrong), JSON.stringify(wrong)).rejects.toMatchObject({ code: "23514" });
    }
  });

  it("is fixed for a round when it opens", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const before = await gaugeOf(app, id);
    await app.pool.query("update draagvlak_rules set supporters = supporters + 1 where scale = 'WIJK'");
    expect(await gaugeOf(app, id)).toEqual(before);
    await app.pool.query("update draagvlak_rules set supporters = supporters - 1 where scale = 'WIJK'");
  });
});

describe("who counts", () => {
  it("are the residents of the area around the place, also over the border of the wijk", async () => {
    const { id, steward } = await ready(100_000);
    const [here, elsewhere] = [await way.residents(app, "oost", 8), await way.residents(app, "centrum", 5)];
    const { rows } = await app.pool.query<{ id: string; buurt_id: string }>("select id, buurt_id from persons where id = any($1)", [[...here, ...elsewhere].map(({ personId }) => personId)]);
    const buurtOf = new Map(rows.map((row) => [row.id, row.buurt_id]));
    const area = ["oost-electro", "centrum-kerkbrink"];
    for (const [wrong, reason] of [[[], "INVALID_AREA"], [["centrum-kerkbrink"], "INVALID_AREA"], [["oost-electro", "nergens"], "INVALID_AREA"], [["oost-electro", "oost-electro'; --"], "INVALID_AREA"]] as const) {
      expect((await openFor(steward, id, "BUURT", wrong)).reason).toBe(reason);
    }
    expect((await openFor(steward, id, "BUURT", area)).reason).toBeUndefined();
    expect((await roundOf(id)).area.toSorted()).toEqual(area.toSorted());
    for (const person of [...here, ...elsewhere]) {
      const counts = area.includes(buurtOf.get(person.personId ?? "") ?? "");
      expect((await way.support(person, id)).reason).toBe(counts ? undefined : "NOT_FROM_THIS_AREA");
    }
    expect((await gaugeOf(app, id))?.supporters).toBe(2);
    await expectCounted(app, id);
  });

  it("must be able to meet the rule: an area of too few buurten is not opened", async () => {
    const { id, steward } = await ready(1_500_000);
    expect((await openFor(steward, id, "BUURT", ["oost-electro"])).reason).toBe("AREA_TOO_SMALL");
  });

  it("have a grade that is high enough; the others are shown beside them", async () => {
    const { id, steward } = await ready(1_500_000);
    expect((await openFor(steward, id, "STAD")).reason).toBeUndefined();
    const people = await way.residents(app, "zuid", 12);
    await app.pool.query("update persons set grade = 'LETTER', residence_way = 'LETTER', residence_since = now() where id = any($1)", [people.slice(0, 7).map(({ personId }) => personId)]);
    await supportAll(people, id);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 12, confirmed: 12, counted: 7, reached: false });
    await expectCounted(app, id);
  });
});

describe("a new version", () => {
  it("asks everybody once when it matters, and nobody when it does not", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 6);
    await supportAll(people, id);
    expect((await way.amend(steward, id, 2)).reason).toBe("NOT_CHANGED");
    await change(id, "title", "Mooie ");
    expect((await way.amend(people[0] as Person, id, 2)).reason).toBe("NOT_A_STEWARD");
    expect((await way.amend(steward, id, 1)).reason).toBe("STALE_VERSION");
    expect((await way.amend(steward, id, 2)).initiative?.version).toBe(3);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 6, confirmed: 6, counted: 6, reached: true });
    await change(id, "place", "Achter het ");
    expect((await way.amend(steward, id, 3)).initiative?.version).toBe(4);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 6, confirmed: 0, counted: 0, reached: false });
    expect((await way.handIn(steward, id, 4)).reason).toBe("THRESHOLD_NOT_REACHED");
    await settled(app);
    for (const person of people) expect((await noticesOf(person)).filter((kind) => kind === "STILL_WITH_YOU")).toHaveLength(1);
    // Who says yes to the old text has not read the new one; who read what was changed since in nothing that matters has.
    expect((await way.support(people[0] as Person, id, 3)).reason).toBe("STALE_VERSION");
    expect((await way.support(people[0] as Person, id, 5)).reason).toBe("STALE_VERSION");
    for (const person of people.slice(0, 5)) expect((await way.support(person, id, 4)).__typename).toBe("InitiativeChanged");
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 6, confirmed: 5, counted: 5, reached: true });
    await way.withdrawSupport(people[5] as Person, id);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 5, confirmed: 5 });
    expect((await way.handIn(steward, id, 4)).initiative?.stage).toBe("INGEDIEND");
    expect((await way.amend(steward, id, 4)).reason).toBe("WRONG_STAGE");
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("moves what is asked of the wijkbudget with it, and may not slip under a milder rule", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const askFor = (cents: number) => transact({ viewer: null, now: app.now() }, (work) => applyToDraft(work, id, (doc) => {
      const lines = doc.getArray("lines") as unknown as { get(index: number): { set(key: string, value: unknown): void } };
      lines.get(0).set("cents", cents + 5_000);
    }));
    await askFor(200_001);
    expect((await way.amend(steward, id, 2)).reason).toBe("OTHER_RULE");
    await askFor(180_000);
    expect((await way.amend(steward, id, 2)).initiative?.version).toBe(3);
    expect((await app.pool.query("select asked_cents::int as asked from initiative_money where initiative_id = $1", [id])).rows[0].asked).toBe(180_000);
    expect((await roundOf(id)).material_version).toBe(3);
    expect(await reconcile(app.pool)).toEqual([]);
  });
});

describe("the end of the term", () => {
  it("ends what a vote counts at once, also when nobody has closed the round yet, and leaves taking back", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 7);
    await supportAll(people.slice(0, 6), id);
    const end = await endingSoon(id);
    app.setNow(new Date(end.getTime() - 1));
    expect((await way.support(people[6] as Person, id)).__typename).toBe("InitiativeChanged");
    app.setNow(end);
    const late = (await way.residents(app, "oost", 1))[0] as Person;
    expect((await way.support(late, id)).reason).toBe("ROUND_OVER");
    expect((await way.amend(steward, id, 2)).reason).toBe("ROUND_OVER");
    expect((await way.extend(steward, id)).reason).toBe("ROUND_OVER");
    expect((await way.withdrawSupport(people[0] as Person, id)).__typename).toBe("InitiativeChanged");
    expect((await way.handIn(steward, id, 2)).initiative?.stage).toBe("INGEDIEND");
  });

  it("makes a draft of what had too little support, frees its money, keeps its numbers, and lets it ask anew from nothing", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 3);
    await supportAll(people, id);
    const end = await endingSoon(id);
    await keep(new Date(end.getTime() - 1));
    expect((await stageOf(id)).stage).toBe("DRAAGVLAK");
    await Promise.all([keep(end), keep(end), keep(end)]);
    await settled(app);
    expect((await stageOf(id)).stage).toBe("CONCEPT");
    expect((await app.pool.query("select asked_cents::int as asked from initiative_money where initiative_id = $1", [id])).rows[0].asked).toBe(0);
    const { initiative } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { draagvlak { supporters } endedRounds { supporters counted threshold buurtenReached } } }`, { id });
    expect(initiative).toEqual({ draagvlak: null, endedRounds: [{ supporters: 3, counted: 3, threshold: 5, buurtenReached: 3 }] });
    expect((await way.withdrawSupport(people[0] as Person, id)).reason).toBe("NOT_FOUND");
    expect((await noticesOf(steward)).filter((kind) => kind === "DRAAGVLAK_MISSED")).toHaveLength(1);
    expect((await noticesOf(people[0] as Person)).filter((kind) => kind === "SUPPORT_ENDED")).toHaveLength(1);
    expect(await reconcile(app.pool)).toEqual([]);
    app.setNow(end);
    expect((await way.openForDraagvlak(steward, id, 2)).initiative?.stage).toBe("DRAAGVLAK");
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 0, counted: 0, buurtenReached: 0 });
    expect(ok(await supportAll(people, id))).toBe(3);
    await expectCounted(app, id);
  });

  it("tells once that enough was enough, and ends it after all when support is taken back before handing in", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 5);
    await supportAll(people, id);
    const end = await endingSoon(id);
    await keep(end);
    await keep(new Date(end.getTime() + 60_000));
    await settled(app);
    expect((await noticesOf(steward)).filter((kind) => kind === "DRAAGVLAK_CLOSED")).toHaveLength(1);
    expect((await stageOf(id)).stage).toBe("DRAAGVLAK");
    app.setNow(new Date(end.getTime() + 120_000));
    await way.withdrawSupport(people[0] as Person, id);
    await keep(new Date(end.getTime() + 180_000));
    expect((await stageOf(id)).stage).toBe("CONCEPT");
  });

  it("is reminded of a week and a day before, in local days, once each", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const { closes_at: end } = await roundOf(id);
    const told = async (now: Date) => {
      await keep(now);
      await settled(app);
      return (await noticesOf(steward)).filter((kind) => kind.startsWith("DRAAGVLAK_ENDS")).toSorted();
    };
    const [week, day] = [addLocalDays(end, -7), addLocalDays(end, -1)];
    expect(await told(new Date(week.getTime() - 1))).toEqual([]);
    expect(await told(week)).toEqual(["DRAAGVLAK_ENDS_SOON"]);
    expect(await told(new Date(week.getTime() + 60_000))).toEqual(["DRAAGVLAK_ENDS_SOON"]);
    expect(await told(day)).toEqual(["DRAAGVLAK_ENDS_SOON", "DRAAGVLAK_ENDS_TODAY"]);
    expect(await told(new Date(day.getTime() + 60_000))).toEqual(["DRAAGVLAK_ENDS_SOON", "DRAAGVLAK_ENDS_TODAY"]);
  });

  it("can be later once, with a reason", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const { closes_at: end } = await roundOf(id);
    expect((await way.extend((await way.residents(app, "oost", 1))[0] as Person, id)).reason).toBe("NOT_A_STEWARD");
    expect((await way.extend(steward, id, "  ")).reason).toBe("INVALID_TEXT");
    const answers = await Promise.all([way.extend(steward, id), way.extend(steward, id, "Nog eens.")]);
    expect(answers.map(({ reason }) => reason).toSorted()).toEqual(["ALREADY_EXTENDED", undefined]);
    expect((await roundOf(id)).closes_at).toEqual(addLocalDays(end, 14));
  });
});

describe("in the same moment", () => {
  it("two thousand votes are two thousand, once each", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 900_000);
    const { rows: people } = await app.pool.query<{ id: string }>(
      `insert into persons (email, name, grade, wijk_id, buurt_id, created_at) select gen_random_uuid() || '@test.example', 'Buur', 'POSTCODE', 'oost', r.area[1 + n % cardinality(r.area)], now()
       from generate_series(1, 1000) n, draagvlak_rounds r where r.initiative_id = $1 returning id`, [id]);
    // Each from two tabs, on every connection that there is.
    await Promise.all(Array.from({ length: 2_000 }, (_, n) => transact({ viewer: people[n % people.length]?.id ?? null, now: app.now() }, (work) => castSupport(work, id, null))));
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 1_000, counted: 1_000, buurtenReached: 8 });
    await expectCounted(app, id);
    expect(await reconcile(app.pool)).toEqual([]);
  }, 120_000);

  const answered = (act: Promise<unknown>) => act.then(() => "yes", (error: unknown) => { if (error instanceof Refused) return error.reason; throw error; });

  it("as its end, a vote is in what was gathered or was refused", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 1_500_000);
    const people = await way.residents(app, "oost", 18);
    const { closes_at: end } = await roundOf(id);
    const before = new Date(end.getTime() - 1);
    const votes = people.map((person) => answered(transact({ viewer: person.personId, now: before }, (work) => castSupport(work, id, null))));
    const ending = transact({ viewer: null, now: end }, (work) => endRound(work, id));
    const answers = await Promise.all(votes);
    await ending;
    const { rows: [kept] } = await app.pool.query("select supporters from draagvlak_history where initiative_id = $1", [id]);
    expect(kept.supporters).toBe(answers.filter((answer) => answer === "yes").length);
    expect(answers.every((answer) => ["yes", "NOT_FOUND", "WRONG_STAGE"].includes(answer))).toBe(true);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("as a new version, a vote is for the text that was read or is refused", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 900_000);
    await change(id, "place", "Naast het ");
    const people = await way.residents(app, "oost", 24);
    const [amended, ...answers] = await Promise.all([way.amend(steward, id, 2), ...people.map((person) => way.support(person, id, 2))]);
    expect(amended?.initiative?.version).toBe(3);
    expect(answers.every(({ reason }) => reason === undefined || reason === "STALE_VERSION")).toBe(true);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: ok(answers), confirmed: 0, counted: 0 });
    await expectCounted(app, id);
  });

  it("as a move and an erasure, the counts are right", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 900_000);
    await change(id, "place", "Voor het ");
    const people = await way.residents(app, "oost", 18);
    await Promise.all([
      ...people.map((person) => way.support(person, id)),
      ...people.slice(0, 6).map((person, n) => declare(person, ["1211AA", "1221BB"][n % 2] as string, String(n + 1))),
      ...people.slice(6, 12).map((person) => transact({ viewer: person.personId, now: app.now() }, (work) => removePerson(work, person.personId ?? ""))),
      way.amend(steward, id, 2),
      ...people.slice(12).map((person) => way.withdrawSupport(person, id)),
    ]);
    await expectCounted(app, id);
    expect(await reconcile(app.pool)).toEqual([]);
    expect((await app.pool.query("select from supports where voter = any($1)", [people.slice(6, 12).map(({ personId }) => personId)])).rowCount).toBe(0);
  });
});

describe("what may be a campaign", () => {
  const signsOf = async (person: Person, id: string) => (await person.ask(`query ($id: ID!) { initiative(id: $id) { supportSigns { kind votes supports { id at } } objections { id objection } } }`, { id })).initiative;
  const act = async (person: Person, call: string) => (await person.ask(`mutation { answer: ${call} { ... on Refusal { reason } } }`)).answer.reason as string | undefined;

  it("is shown as a sign to the wijkregisseur alone, and tells of nobody", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 900_000);
    const people = await way.residents(app, "oost", 10);
    await supportAll(people.slice(0, 9), id);
    const regisseur = await app.as("regisseur-oost");
    expect((await signsOf(regisseur, id)).supportSigns.map(({ kind }: { kind: string }) => kind)).toEqual(["DEVICE"]);
    await way.support(people[9] as Person, id);
    const seen = await signsOf(regisseur, id);
    expect(seen.supportSigns.map(({ kind, votes }: { kind: string; votes: number }) => [kind, votes]).toSorted()).toEqual([["DEVICE", 10], ["FRESH", 10], ["NETWORK", 10]]);
    const told = JSON.stringify(seen);
    expect(people.filter(({ personId }) => told.includes(personId ?? ""))).toEqual([]);
    for (const other of [app.anonymous(), steward, people[0] as Person, await app.as("regisseur-zuid"), await app.as("beheerder")]) expect((await signsOf(other, id)).supportSigns).toEqual([]);
    expect((await gaugeOf(app, id))?.supporters).toBe(10);
    await app.pool.query("update support_traces set at = at - interval '2 hours' where id in (select id from support_traces where initiative_id = $1 limit 5)", [id]);
    expect((await signsOf(regisseur, id)).supportSigns.map(({ kind }: { kind: string }) => kind)).not.toContain("NETWORK");
  });

  it("is removed only with a reason, told to whose it was, and decided on by somebody else", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 5);
    await supportAll(people, id);
    const [regisseur, wethouder] = await Promise.all([app.as("regisseur-oost"), app.as("wijkwethouder-oost")]);
    const [{ id: trace }] = (await signsOf(regisseur, id)).supportSigns[0].supports;
    const remove = (person: Person, reason = "Vijf keer vanaf één apparaat.") => act(person, `removeSupport(id: "${id}", traceId: "${trace}", reason: ${JSON.stringify(reason)})`);
    expect([await remove(app.anonymous()), await remove(steward), await remove(wethouder), await remove(await app.as("regisseur-zuid")), await remove(regisseur, " ")]).toEqual(["NOT_SIGNED_IN", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "INVALID_TEXT"]);
    const both = await Promise.all([remove(regisseur), remove(regisseur)]);
    expect(both.toSorted()).toEqual(["NOT_FOUND", undefined]);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 4, reached: false });
    const { rows: [kept] } = await app.pool.query("select id, person_id from removed_supports where initiative_id = $1", [id]);
    const person = people.find(({ personId }) => personId === kept.person_id) as Person;
    expect((await way.support(person, id)).reason).toBe("SUPPORT_REMOVED");
    await settled(app);
    expect(await noticesOf(person)).toEqual(["SUPPORT_REMOVED"]);
    const decide = (who: Person, restore = true) => act(who, `decideObjection(id: "${id}", removalId: "${kept.id}", restore: ${restore}, answer: "Wij hebben het nagekeken.")`);
    expect(await decide(wethouder)).toBe("NOTHING_WAITING");
    const object = (who: Person) => act(who, `objectToRemoval(id: "${id}", text: "Wij wonen met vijf mensen op één adres.")`);
    expect([await object(steward), await object(person), await object(person)]).toEqual(["NOTHING_WAITING", undefined, "NOTHING_WAITING"]);
    expect([(await signsOf(regisseur, id)).objections, (await signsOf(wethouder, id)).objections.length, (await signsOf(person, id)).objections]).toEqual([[], 1, []]);
    expect([await decide(app.anonymous()), await decide(person), await decide(steward), await decide(regisseur)]).toEqual(["NOT_SIGNED_IN", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOR_YOURSELF"]);
    expect((await Promise.all([decide(wethouder), decide(wethouder)])).toSorted()).toEqual(["ALREADY_ENDED", undefined]);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 5, reached: true });
    await settled(app);
    expect((await noticesOf(person)).toSorted()).toEqual(["OBJECTION_DECIDED", "SUPPORT_REMOVED"]);
    expect((await noticesOf(wethouder))).toContain("OBJECTION_MADE");
    expect((await way.withdrawSupport(person, id)).__typename).toBe("InitiativeChanged");
    await expectCounted(app, id);
    expect(await reconcile(app.pool)).toEqual([]);
  });
});

describe("a voter", () => {
  it("is named to nobody, and can choose for one initiative that their name may be", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const [person, other] = (await way.residents(app, "oost", 2)) as [Person, Person];
    const own = (who: Person) => who.ask(`query ($id: ID!) { initiative(id: $id) { viewerSupport { version confirmed shown } } }`, { id });
    const show = async (who: Person, shown: boolean) => (await who.ask(`mutation ($id: ID!, $shown: Boolean!) { showSupport(id: $id, shown: $shown) { ... on Refusal { reason } } }`, { id, shown })).showSupport.reason as string | undefined;
    expect(await show(person, true)).toBe("NOT_FOUND");
    await supportAll([person, other], id);
    expect((await own(person)).initiative.viewerSupport).toEqual({ version: 2, confirmed: true, shown: false });
    expect(await show(person, true)).toBeUndefined();
    await person.ask(`mutation { updateProfile(name: "Iemand Anders", locale: NL) { __typename } }`).catch(() => undefined);
    expect([(await own(person)).initiative.viewerSupport.shown, (await own(other)).initiative.viewerSupport.shown]).toEqual([true, false]);
    expect(await show(person, false)).toBeUndefined();
    // Support that was taken back and given again begins without a name.
    await show(person, true);
    await way.withdrawSupport(person, id);
    await way.support(person, id);
    expect((await own(person)).initiative.viewerSupport.shown).toBe(false);
  });
});
