// What a plan said at the moments that count: kept once, found again, compared, put back, and open to everybody's own sum.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import { nobody } from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let steward: Person;
let regisseur: Person;
let stranger: Person;
let groupId: string;
beforeAll(async () => {
  app = await startApp();
  [steward] = (await way.residents(app, "oost", 1)) as [Person];
  [regisseur, stranger] = [await app.as("regisseur-oost"), await app.as("bewoner-zuid")];
  groupId = await way.startGroup(steward, "oost");
});
afterAll(() => app.stop());

interface Version {
  readonly number: number;
  readonly hash: string;
  readonly goal: string;
  readonly lines: readonly { readonly description: string; readonly cents: number }[];
  readonly moments: readonly { readonly kind: string; readonly name: string | null; readonly restored: number | null; readonly by: { readonly name: string } | null }[];
}
const versions = async (person: Person, id: string): Promise<Version[]> =>
  (await person.ask(`query ($id: ID!) { initiative(id: $id) { versions { number hash goal lines { description cents } moments { kind name restored by { name } } } } }`, { id })).initiative?.versions;
const numbered = async (person: Person, id: string, number: number): Promise<Version | null> =>
  (await person.ask(`query ($id: ID!, $number: Int!) { initiative(id: $id) { versionNumbered(number: $number) { number goal } } }`, { id, number })).initiative?.versionNumbered;
const name = async (person: Person, id: string, called: string): Promise<way.Answer> =>
  (await person.ask(`mutation ($id: ID!, $name: String!) { nameVersion(id: $id, name: $name) { __typename ... on Refusal { reason } } }`, { id, name: called })).nameVersion;
const fetchText = async (person: Person, id: string, number: number | string) => {
  const answer = await fetch(`${app.url}/initiatives/${id}/versions/${number}`, { headers: { cookie: person.cookie } });
  return { status: answer.status, text: await answer.text() };
};
const begun = async () => (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
const kindsOf = (kept: readonly Version[]) => kept.map(({ number, moments }) => [number, ...moments.map(({ kind }) => kind)]);

describe("a kept version", () => {
  it("is taken at every step, and named by its drafters", async () => {
    const id = await begun();
    await way.saveDraft(steward, way.draft(id, 1, 10_000));
    expect(await name(steward, id, " Na de wijkavond ")).toEqual({ __typename: "InitiativeChanged" });
    await name(steward, id, "Nog een naam");
    await way.openForDraagvlak(steward, id, 2);
    for (const voter of await way.residents(app, "oost", 5)) await way.support(voter, id);
    await way.handIn(steward, id, 2);
    const kept = await versions(steward, id);
    expect(kindsOf(kept)).toEqual([[2, "NAMED", "NAMED", "OPENED", "HANDED_IN"], [1, "STARTED"]]);
    expect(kept[0]?.moments[0]).toMatchObject({ name: "Na de wijkavond", by: { name: "Buur 0" } });
    expect(kept[0]?.lines).toEqual([{ description: "Twee banken", cents: 15_000 }, { description: "Eigen geld", cents: 5_000 }]);
    expect([kept[1]?.goal, kept[1]?.lines]).toEqual(["Ontmoeten", []]);
  });

  it("is a draft's own until it was laid before everybody, and its name and who kept it stay so", async () => {
    const id = await begun();
    await way.saveDraft(steward, way.draft(id, 1, 10_000));
    await name(steward, id, "Ons geheime plan");
    expect(await versions(stranger, id)).toBeUndefined();
    expect(kindsOf(await versions(regisseur, id))).toEqual([[2, "NAMED"], [1, "STARTED"]]);
    await way.openForDraagvlak(steward, id, 2);
    for (const person of [stranger, app.anonymous()]) {
      const seen = await versions(person, id);
      expect(kindsOf(seen)).toEqual([[2, "OPENED"]]);
      expect(seen[0]?.moments[0]?.by).toBeNull();
      expect(JSON.stringify(seen)).not.toContain("geheime");
      expect([await numbered(person, id, 1), (await numbered(person, id, 2))?.number]).toEqual([null, 2]);
      expect((await fetchText(person, id, 1)).status).toBe(404);
    }
    expect((await numbered(steward, id, 1))?.goal).toBe("Ontmoeten");
  });

  it("is named by drafters only, while it is drafted, and with a name", async () => {
    const id = await begun();
    expect((await name(regisseur, id, "Van mij")).reason).toBe("NOT_A_MEMBER");
    expect((await name(stranger, id, "Van mij")).reason).toBe("NOT_FOUND");
    expect((await name(app.anonymous(), id, "Van mij")).reason).toBe("NOT_FOUND");
    expect((await name(steward, id, "  ")).reason).toBe("INVALID_TEXT");
    expect((await name(steward, id, "x".repeat(81))).reason).toBe("TEXT_TOO_LONG");
    const open = await way.inDraagvlak(app, "oost", 10_000);
    expect((await name(open.steward, open.id, "Te laat")).reason).toBe("WRONG_STAGE");
    await app.pool.query("insert into version_moments (initiative_id, number, kind, name, at) select $1, 1, 'NAMED', 'Keer ' || n, now() from generate_series(1, 180) n", [id]);
    expect((await name(steward, id, "Nog een")).reason).toBe("TOO_MANY");
    await way.saveDraft(steward, way.draft(id, 1, 10_000));
    expect((await way.openForDraagvlak(steward, id, 2)).reason).toBeUndefined();
  });
});

describe("its text", () => {
  it("can be fetched by everybody, and gives the hash that the version and the dossier show", async () => {
    const { id } = await way.inTreatment(app, "oost", 10_000);
    const { initiative } = await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { dossier { hash } versions { number hash } } }`, { id });
    const { status, text } = await fetchText(app.anonymous(), id, 2);
    expect(status).toBe(200);
    expect(createHash("sha256").update(text).digest("hex")).toBe(initiative.dossier.hash);
    expect(initiative.versions).toEqual([{ number: 2, hash: initiative.dossier.hash }]);
    expect(JSON.parse(text)).toMatchObject({ initiative: id, version: 2, title: "Bankjes bij het water", lines: [{ kind: "COST", description: "Twee banken", cents: 15_000 }, { kind: "INCOME" }] });
  });

  it.each(["0", "3", "abc", "-1", "1e0", "99999999999999999999", "1%00"])("is not there under %s", async (number) => {
    const { id } = await way.inDraagvlak(app, "oost", 10_000);
    expect([404, 400]).toContain((await fetchText(app.anonymous(), id, number)).status);
    expect((await fetchText(app.anonymous(), nobody, number)).status).toBeGreaterThanOrEqual(400);
    expect((await fetchText(app.anonymous(), "no-uuid", 1)).status).toBe(404);
  });

  it("stands for all that was loaded, with the hash of what was handed in", async () => {
    const { rows: [told] } = await app.pool.query(
      `select (select count(*)::int from initiatives i where i.stage not in ('IDEE', 'CONCEPT') and not i.withdrawn_unseen
         and not exists (select from initiative_versions v where v.initiative_id = i.id and v.number = i.version)) as missing,
       (select count(*)::int from dossiers d join initiatives i on i.id = d.initiative_id join initiative_versions v on v.initiative_id = i.id and v.number = i.version
         where v.hash <> d.hash or v.text::text <> d.text::text) as different,
       (select count(*)::int from initiative_versions v where v.hash <> encode(sha256(convert_to(v.text::text, 'UTF8')), 'hex')) as wrong`,
    );
    expect(told).toEqual({ missing: 0, different: 0, wrong: 0 });
  });
});
