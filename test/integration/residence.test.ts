// Where somebody lives, in four grades, and what each does to the support they gave.
import { reconcile } from "#server/data/reconcile.ts";
import { homesIn } from "#server/features/residence/homes.ts";
import { postcodeTable } from "#server/features/residence/addresses/postcode-table.ts";
import { proveByIdentity } from "#server/features/residence/commands/prove-by-identity.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, testKeys, type Person, type TestApp } from "../support/app.ts";
import * as home from "../support/residence.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  regisseur = await app.as("regisseur-oost");
});
afterAll(() => app.stop());

const some = (wijk: string, count: number) => way.residents(app, wijk, count);
const one = async (wijk = "oost") => (await some(wijk, 1))[0] as Person;
const draagvlakOf = async (id: string) =>
  (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { draagvlak { supporters proven grades { grade supporters } } } }`, { id })).initiative.draagvlak;
const storedOf = async (person: Person) => (await app.pool.query("select grade, wijk_id, residence_way as way, residence_pseudonym as pseudonym from persons where id = $1", [person.personId])).rows[0];
const triesOf = async (act: string, outcome: string) => (await app.pool.query("select count(*)::int as n from audit_log where act = $1 and outcome = $2", [act, outcome])).rows[0].n as number;

async function identify(person: Person, postcode: string): Promise<void> {
  const found = await homesIn(postcodeTable(app.pool), testKeys)(postcode, "1");
  const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
  await transact({ viewer: null, now: app.now() }, (work) => proveByIdentity(work, { personId: person.personId ?? "", home: found }));
}

describe("an address", () => {
  it("is kept as a pseudonym, the same for who lives together and nothing in clear", async () => {
    const [a, b, c] = (await some("oost", 3)) as [Person, Person, Person];
    await home.declare(a, "1221 aa", "12 b");
    await home.declare(b, "1221AA", "12B");
    await home.declare(c, "1221AA", "12");
    const [first, second, third] = await Promise.all([a, b, c].map(storedOf));
    expect(first.pseudonym).toMatch(/^[0-9a-f]{64}$/u);
    expect([second.pseudonym === first.pseudonym, third.pseudonym === first.pseudonym]).toEqual([true, false]);
    const { rows } = await app.pool.query("select p::text as row from persons p where id = $1", [a.personId]);
    expect(rows[0].row).not.toMatch(/1221 ?AA/iu);
  });

  it("keeps its grade when it is told again, and ends it when it is another", async () => {
    const person = await one();
    const code = await home.letterTo(app, person, "1221AA", regisseur, "oost");
    expect((await home.proveByLetter(person, ` ${code.slice(0, 5).toLowerCase()} ${code.slice(5)}`)).viewer).toMatchObject({ grade: "LETTER", residenceWay: "LETTER", letter: null });
    expect((await home.declare(person, "1221AA")).viewer).toMatchObject({ grade: "LETTER" });
    expect((await home.declare(person, "1221AA", "2")).viewer).toMatchObject({ grade: "POSTCODE", residenceWay: "DECLARED" });
    await identify(person, "1221AA");
    expect(await storedOf(person)).toMatchObject({ grade: "IDENTITY", way: "IDENTITY" });
    expect((await home.requestLetter(person, "1221AA")).reason).toBe("ALREADY_PROVEN");
  });
});

describe("a letter", () => {
  it("takes five wrong codes and then none, also when they come at the same moment", async () => {
    const person = await one();
    const code = await home.letterTo(app, person, "1221AA", regisseur, "oost");
    const guesses = await Promise.all(Array.from({ length: 12 }, () => home.proveByLetter(person, "ACDEFGHJKL")));
    expect(guesses.map(({ reason }) => reason).sort()).toEqual([...Array<string>(7).fill("CODE_EXPIRED"), ...Array<string>(5).fill("WRONG_CODE")]);
    expect((await home.proveByLetter(person, code)).reason).toBe("CODE_EXPIRED");
    expect(await triesOf("ResidenceProven", "WRONG_CODE")).toBe(5);
  });

  it("proves once, however many tabs type its code", async () => {
    const person = await one();
    const code = await home.letterTo(app, person, "1221AA", regisseur, "oost");
    const answers = await Promise.all(Array.from({ length: 6 }, () => home.proveByLetter(person, code)));
    expect(answers.filter(({ __typename }) => __typename === "ViewerChanged")).toHaveLength(1);
    expect((await storedOf(person)).grade).toBe("LETTER");
  });

  it("is its receiver's only, and only while it is the newest, printed and not too old", async () => {
    const [person, other] = (await some("oost", 2)) as [Person, Person];
    await home.requestLetter(person, "1221AA");
    const unprinted = await home.codeInLetter(app, person);
    expect((await home.proveByLetter(person, unprinted)).reason).toBe("CODE_EXPIRED");
    await home.makeLetters(regisseur, "oost");
    expect((await home.proveByLetter(other, unprinted)).reason).toBe("CODE_EXPIRED");
    expect((await home.proveByLetter(app.anonymous(), unprinted)).reason).toBe("NOT_SIGNED_IN");
    await home.requestLetter(person, "1221AA");
    await home.makeLetters(regisseur, "oost");
    expect((await home.proveByLetter(person, unprinted)).reason).toBe("WRONG_CODE");
    const newest = await home.codeInLetter(app, person);
    app.setNow(new Date(Date.now() + 43 * 86_400_000));
    const later = await app.signIn(person.personId ?? "");
    expect((await home.proveByLetter(later, newest)).reason).toBe("CODE_EXPIRED");
    app.setNow(null);
  });

  it("to an old address ends with a removal", async () => {
    const person = await one();
    const code = await home.letterTo(app, person, "1221AA", regisseur, "oost");
    await home.declare(person, "1214AA");
    expect((await home.proveByLetter(person, code)).reason).toBe("CODE_EXPIRED");
    expect(await storedOf(person)).toMatchObject({ grade: "POSTCODE", wijk_id: "zuid" });
  });

  it("comes three times a year to a person and eight to an address, also when all ask at once", async () => {
    const person = await one();
    const own = await Promise.all(Array.from({ length: 6 }, () => home.requestLetter(person, "1221BB", "7")));
    expect(own.filter(({ reason }) => reason === "TOO_MANY")).toHaveLength(3);
    const others = await Promise.all((await some("oost", 9)).map((each) => home.requestLetter(each, "1221BB", "7")));
    expect(others.filter(({ reason }) => reason === "TOO_MANY")).toHaveLength(4);
    const { rows } = await app.pool.query("select count(*) filter (where ended_at is null)::int as open from letters where person_id = $1", [person.personId]);
    expect(rows[0].open).toBe(1);
  });
});

describe("support by grade", () => {
  it("rises and falls with its giver in open rounds, and stays as it was handed in", async () => {
    const [open, closed] = [await way.inDraagvlak(app, "oost", 150_000), await way.inDraagvlak(app, "oost", 150_000)];
    const people = await some("oost", 12);
    for (const person of people.slice(0, 6)) await identify(person, "1221AA");
    for (const { id } of [open, closed]) await Promise.all(people.map((person) => way.support(person, id)));
    await way.handIn(closed.steward, closed.id, closed.version);
    expect(await draagvlakOf(open.id)).toEqual({ supporters: 12, proven: 6, grades: [{ grade: "POSTCODE", supporters: 6 }, { grade: "LETTER", supporters: 0 }, { grade: "IDENTITY", supporters: 6 }] });
    await identify(people[6] as Person, "1221AA");
    expect(await draagvlakOf(open.id)).toMatchObject({ supporters: 12, proven: 7 });
    await home.declare(people[0] as Person, "1223AA");
    expect(await draagvlakOf(open.id)).toMatchObject({ supporters: 12, proven: 6 });
    await home.declare(people[1] as Person, "1214AA");
    await way.withdrawSupport(people[2] as Person, open.id);
    expect((await draagvlakOf(open.id)).supporters).toBe(10);
    expect(await draagvlakOf(closed.id)).toMatchObject({ supporters: 12, proven: 6 });
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("tells of nobody where the few on one side, or in one grade, could be known", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 900_000);
    const people = await some("oost", 14);
    for (const person of people.slice(0, 4)) await identify(person, "1221AA");
    await Promise.all(people.slice(0, 9).map((person) => way.support(person, id)));
    const hidden = [{ grade: "POSTCODE", supporters: null }, { grade: "LETTER", supporters: null }, { grade: "IDENTITY", supporters: null }];
    expect(await draagvlakOf(id)).toEqual({ supporters: 9, proven: null, grades: hidden });
    const code = await home.letterTo(app, people[4] as Person, "1221AA", regisseur, "oost");
    await home.proveByLetter(people[4] as Person, code);
    expect(await draagvlakOf(id)).toEqual({ supporters: 9, proven: null, grades: hidden });
    await Promise.all(people.slice(9).map((person) => way.support(person, id)));
    expect(await draagvlakOf(id)).toEqual({ supporters: 14, proven: 5, grades: [{ grade: "POSTCODE", supporters: 9 }, { grade: "LETTER", supporters: null }, { grade: "IDENTITY", supporters: null }] });
  });

  it("ends right when proving, moving and voting happen at the same moment", async () => {
    const rounds = await Promise.all(Array.from({ length: 3 }, () => way.inDraagvlak(app, "oost", 900_000)));
    const people = await some("oost", 8);
    await Promise.all(people.flatMap((person, n) => [
      ...rounds.map(({ id }) => way.support(person, id)), identify(person, "1221AA"), ...(n % 2 ? [home.declare(person, "1223AA", "5")] : []), ...(n % 3 ? [] : [way.withdrawSupport(person, rounds[0]?.id ?? "")]),
    ]));
    expect(await reconcile(app.pool)).toEqual([]);
  });
});
