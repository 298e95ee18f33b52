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
const restore = async (person: Person, id: string, number: number): Promise<way.Answer> =>
  (await person.ask(`mutation ($id: ID!, $number: Int!) { restoreVersion(id: $id, number: $number) { __typename ... on Refusal { reason } } }`, { id, number })).restoreVersion;
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

describe("putting a version back", () => {
  const goalOf = async (id: string): Promise<string> => (await steward.ask(`query ($id: ID!) { initiative(id: $id) { goal } }`, { id })).initiative.goal;
  /** Versions 2 and 3 are kept by name; 4 stands and is not kept. */
  async function drafted(): Promise<string> {
    const id = await begun();
    for (const [version, goal] of [[1, "Een bank"], [2, "Een boom"], [3, "Een boot"]] as const) {
      await way.saveDraft(steward, way.draft(id, version, 10_000, { goal, ...(version === 1 && { lines: [] }) }));
      if (version < 3) await name(steward, id, goal);
    }
    return id;
  }

  it("makes a new version of it, keeps what stood there, and tells the document", async () => {
    const id = await drafted();
    expect((await restore(steward, id, 2)).reason).toBeUndefined();
    expect(await goalOf(id)).toBe("Een bank");
    const kept = await versions(steward, id);
    expect(kindsOf(kept)).toEqual([[5, "RESTORED"], [4, "KEPT"], [3, "NAMED"], [2, "NAMED"], [1, "STARTED"]]);
    expect([kept[0]?.moments[0]?.restored, kept[0]?.lines, kept[1]?.goal, kept[1]?.lines.length]).toEqual([2, [], "Een boot", 2]);
    const { rows: [draft] } = await app.pool.query("select text from initiative_drafts where initiative_id = $1", [id]);
    expect(draft.text).toMatchObject({ goal: "Een bank", lines: [] });
    expect((await restore(steward, id, 4)).reason).toBeUndefined();
    expect(await goalOf(id)).toBe("Een boot");
  });

  it("by two people at once makes both a version, one after the other, and loses neither", async () => {
    const [second] = (await way.residents(app, "oost", 1)) as [Person];
    await app.pool.query("insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'MEMBER', 'ACTIVE', now())", [groupId, second.personId]);
    for (let round = 0; round < 5; round += 1) {
      const id = await drafted();
      const answers = await Promise.all([restore(steward, id, 2), restore(second, id, 3), restore(steward, id, 3), restore(second, id, 2)]);
      expect(answers.map(({ reason }) => reason)).toEqual([undefined, undefined, undefined, undefined]);
      const kept = await versions(steward, id);
      const restored = kept.flatMap(({ number, goal, moments }) => moments.filter(({ kind }) => kind === "RESTORED").map((moment) => ({ number, goal, of: moment.restored })));
      expect(restored.map(({ of }) => of).sort()).toEqual([2, 2, 3, 3]);
      for (const { goal, of } of restored) expect(goal).toBe(of === 2 ? "Een bank" : "Een boom");
      expect(kept.filter(({ moments }) => moments.some(({ kind }) => kind === "KEPT")).map(({ goal }) => goal)).toEqual(["Een boot"]);
      expect(await goalOf(id)).toBe(kept[0]?.goal);
      const { rows: [standing] } = await app.pool.query("select version from initiatives where id = $1", [id]);
      expect(kept[0]?.number).toBe(standing.version);
    }
  });

  it("is not there for versions that are not, for strangers, and after the plan was opened", async () => {
    const id = await drafted();
    for (const number of [0, -1, 99]) expect((await restore(steward, id, number)).reason).toBe("NOT_FOUND");
    expect((await restore(stranger, id, 2)).reason).toBe("NOT_FOUND");
    expect((await restore(regisseur, id, 2)).reason).toBe("NOT_A_MEMBER");
    await app.pool.query("update initiative_drafts set problem = 'TEXT_TOO_LONG' where initiative_id = $1", [id]);
    expect((await restore(steward, id, 2)).reason ?? "done").toBe("TEXT_TOO_LONG");
    await app.pool.query("update initiative_drafts set problem = null where initiative_id = $1", [id]);
    await way.openForDraagvlak(steward, id, 4);
    expect((await restore(steward, id, 2)).reason).toBe("WRONG_STAGE");
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
