import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const viewer = "__typename ... on Refusal { reason } ... on ViewerChanged { viewer { name locale grade wijk { id } buurt { id } } }";
const declare = async (person: Person, postcode: string, houseNumber = "1") =>
  (await person.ask(`mutation ($postcode: String!, $houseNumber: String!) { declareResidence(postcode: $postcode, houseNumber: $houseNumber) { ${viewer} } }`, { postcode, houseNumber })).declareResidence;
const update = async (person: Person, name: string, locale = "NL") => (await person.ask(`mutation ($name: String!, $locale: Locale!) { updateProfile(name: $name, locale: $locale) { ${viewer} } }`, { name, locale })).updateProfile;
const oneOf = async (wijk: string) => (await way.residents(app, wijk, 1))[0] as Person;
const supportersOf = async (id: string) => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { draagvlak { supporters } } }`, { id })).initiative.draagvlak.supporters;

describe("who one is", () => {
  it("is told to oneself only", async () => {
    expect(await app.anonymous().ask("{ me { id } }")).toEqual({ me: null });
    const { me } = await (await app.as("regisseur-oost")).ask("{ me { email roles { kind wijk { id } organisation { id } } groups { id } notices { id } unreadNotices } }");
    expect(me).toMatchObject({ email: "regisseur-oost@demo.brink.example", roles: [{ kind: "WIJKREGISSEUR", wijk: { id: "oost" }, organisation: null }], unreadNotices: 0 });
  });

  it("takes a name of one line that fits, and a language", async () => {
    const person = await oneOf("oost");
    expect((await update(app.anonymous(), "Jan")).reason).toBe("NOT_SIGNED_IN");
    expect((await update(person, " ")).reason).toBe("INVALID_TEXT");
    expect((await update(person, "x".repeat(81))).reason).toBe("TEXT_TOO_LONG");
    expect((await update(person, "x".repeat(100_000))).reason).toBe("TEXT_TOO_LONG");
    expect((await update(person, "Jan\u0007")).reason).toBe("INVALID_TEXT");
    expect((await update(person, " Jan\nBcc: allen ", "UK")).viewer).toMatchObject({ name: "Jan Bcc: allen", locale: "UK" });
  });
});

describe("where one lives", () => {
  it("is the buurt of the longest known part of the postcode", async () => {
    const newcomer = await app.as("bewoner-email");
    expect((await declare(app.anonymous(), "1221AA")).reason).toBe("NOT_SIGNED_IN");
    for (const unknown of ["9999 ZZ", "1223", "12 23", "1223SS", "' or 1=1 --", "1223AB".repeat(20_000)]) expect((await declare(newcomer, unknown)).reason).toBe("UNKNOWN_POSTCODE");
    for (const unknown of ["", "a", "0", "1' or 1=1", "1".repeat(100_000)]) expect((await declare(newcomer, "1221ZZ", unknown)).reason).toBe("UNKNOWN_ADDRESS");
    expect((await declare(newcomer, " 1221 zz ")).viewer).toMatchObject({ grade: "POSTCODE", wijk: { id: "oost" }, buurt: { id: "oost-electro" } });
    expect((await declare(newcomer, "1221aa")).viewer).toMatchObject({ buurt: { id: "oost-geuzen" } });
    expect((await declare(newcomer, "1218CC")).viewer).toMatchObject({ wijk: { id: "meent" } });
  });

  it("takes support back from open rounds of the old wijk, not from what was handed in", async () => {
    const [open, other, handedIn] = [await way.inDraagvlak(app, "oost", 150_000), await way.inDraagvlak(app, "zuid", 150_000), await way.inDraagvlak(app, "oost", 150_000)];
    const people = await way.residents(app, "oost", 6);
    const mover = people[0] as Person;
    for (const person of people) await way.support(person, handedIn.id);
    await way.handIn(handedIn.steward, handedIn.id, handedIn.version);
    await way.support(mover, open.id);
    await declare(mover, "1223AA");
    expect(await supportersOf(open.id)).toBe(1);
    await declare(mover, "1214AA");
    expect([await supportersOf(open.id), await supportersOf(handedIn.id)]).toEqual([0, 6]);
    expect((await way.support(mover, open.id)).reason).toBe("NOT_FROM_THIS_WIJK");
    expect((await way.support(mover, other.id)).__typename).toBe("InitiativeChanged");
    const { rows } = await app.pool.query("select count(*)::int as told from outbox where topic = $1 and type = 'SupportWithdrawn'", [`initiative:${open.id}`]);
    expect(rows[0].told).toBe(1);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("leaves no vote behind when moving and voting happen at the same moment", async () => {
    const rounds = await Promise.all(Array.from({ length: 4 }, () => way.inDraagvlak(app, "oost", 900_000)));
    const people = await way.residents(app, "oost", 8);
    const votes = (person: Person, from: number) => rounds.slice(from, from + 2).map(({ id }) => way.support(person, id));
    await Promise.all(people.flatMap((person) => [...votes(person, 0), declare(person, "1214AA"), ...votes(person, 2)]));
    for (const { id } of rounds) expect(await supportersOf(id)).toBe(0);
    expect(await reconcile(app.pool)).toEqual([]);
  });
});
