// What an application says beside the plan: whose it is, what it must hold, that it is frozen whole, and what is completed afterwards.
import { createHash } from "node:crypto";
import { resealPrivate } from "#server/features/applications/commands/reseal-private.ts";
import { keyDays } from "#server/features/applications/private-seal.ts";
import { keepTerms } from "#server/features/privacy/retention/keep-terms.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { testKeys } from "../support/keys.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { ask } from "../support/applications.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const dayMs = 86_400_000;
const transact = () => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
const supported = async () => {
  const made = await way.inDraagvlak(app, "oost", 150_000);
  for (const person of await way.residents(app, "oost", 5)) await way.support(person, made.id);
  return made;
};
const applicationOf = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { initiative(id: $id) { stage application { route number parts { part said } contactConfirmedAt viewerGavePrivateAt hash replies { criterion agrees answer } amendments { part before after } } } }`, { id })).initiative;
const sealed = async (id: string) => (await app.pool.query<{ person_id: string; key_number: number; sealed: string }>("select person_id, key_number, sealed from application_private where initiative_id = $1", [id])).rows;

describe("handing in", () => {
  it("takes only what is complete, and says when the income is not that of the plan", async () => {
    const { id, version, steward } = await supported();
    expect((await way.sendIn(steward, id, version)).reason).toBe("INCOMPLETE");
    const { COFINANCING, ...rest } = way.applicationParts(5_000);
    await way.saveApplication(steward, id, rest);
    await way.savePrivate(steward, id);
    await way.saveApplication(steward, id, { COFINANCING: { ...COFINANCING, sources: [{ source: "BEWONERSFONDS", name: "", cents: 4_999, state: "ASKED" }] } });
    expect((await way.sendIn(steward, id, version)).reason).toBe("COSTS_DIFFER");
    await way.saveApplication(steward, id, { COFINANCING });
    expect((await way.sendIn(steward, id, version)).initiative?.stage).toBe("INGEDIEND");
  });

  it("takes an IBAN only with its check digits, and the private parts of who hands it in", async () => {
    const { id, version, steward, groupId } = await supported();
    expect((await way.savePrivate(steward, id, { iban: "NL92 ABNA 0417 1643 00" })).reason).toBe("INVALID_IBAN");
    expect((await way.savePrivate(steward, id, { iban: "" })).reason).toBe("INVALID_IBAN");
    const [other] = (await way.residents(app, "oost", 1)) as [Person];
    await app.pool.query("with m as (insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'STEWARD', 'ACTIVE', now())) update groups set member_count = member_count + 1 where id = $1", [groupId, other.personId]);
    expect((await way.fillApplication(other, id)).reason).toBeUndefined();
    expect((await way.sendIn(steward, id, version)).reason).toBe("INCOMPLETE");
    await way.savePrivate(steward, id);
    expect((await sealed(id)).length).toBe(2);
    expect((await way.sendIn(steward, id, version)).reason).toBeUndefined();
    // Of the one who did not hand in nothing is kept.
    expect((await sealed(id)).map((row) => row.person_id)).toEqual([steward.personId]);
  });

  it("while another edits: either the change is in what was seen and frozen, or one of the two is refused", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, version, steward } = await supported();
      await way.fillApplication(steward, id);
      const changed = { ...way.applicationParts(5_000).CONTACT, who: `Fatima ${round}` };
      const [sent, saved] = await Promise.all([way.sendIn(steward, id, version), way.saveApplication(steward, id, { CONTACT: changed })]);
      expect([[undefined, "WRONG_STAGE"], ["STALE_VERSION", undefined], [undefined, undefined]]).toContainEqual([sent.reason, saved.reason]);
      const { rows } = await app.pool.query("select application->'said'->'CONTACT' as frozen, (select said from application_parts p where p.initiative_id = d.initiative_id and part = 'CONTACT') as said from dossiers d where initiative_id = $1", [id]);
      for (const { frozen, said } of rows) expect(frozen).toEqual(said);
    }
  });

  it("freezes all of it under a hash that anyone can take again, with the route and the draagvlak as counted", async () => {
    const { id, version, steward } = await supported();
    expect((await way.handIn(steward, id, version)).reason).toBeUndefined();
    const { application } = await applicationOf(app.anonymous(), id);
    const text = await (await fetch(`${app.url}/initiatives/${id}/application.json`)).text();
    expect(createHash("sha256").update(text).digest("hex")).toBe(application.hash);
    const { rows: [dossier] } = await app.pool.query("select route, hash from dossiers where initiative_id = $1", [id]);
    expect(JSON.parse(text)).toMatchObject({ route: "WIJKBUDGET", plan: dossier.hash, askedCents: 150_000, draagvlak: { supporters: 5, counted: 5 }, said: way.applicationParts(5_000) });
    expect(dossier.route).toBe("WIJKBUDGET");
    expect((await way.saveApplication(steward, id, { COSTS: { more: "" } })).reason).toBe("WRONG_STAGE");
  });
});

describe("while it is prepared", () => {
  it("is the group's and the wijkregisseur's: who answers conditions and confirms the talk, of their own wijk alone", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    await way.saveApplication(steward, id, way.applicationParts(5_000));
    const [regisseur, elsewhere] = await Promise.all([app.as("regisseur-oost"), app.as("regisseur-zuid")]);
    expect((await applicationOf(elsewhere, id)).application).toBeNull();
    expect((await ask.answerCriterion(elsewhere, id, "residents")).reason).toBe("NOT_ALLOWED");
    expect((await ask.confirmContact(elsewhere, id)).reason).toBe("NOT_ALLOWED");
    expect((await ask.answerCriterion(regisseur, id, "constructor")).reason).toBe("NOT_FOUND");
    expect((await ask.answerCriterion(regisseur, id, "residents")).reason).toBeUndefined();
    expect((await ask.confirmContact(regisseur, id)).reason).toBeUndefined();
    const { application } = await applicationOf(steward, id);
    expect(application).toMatchObject({ replies: [{ criterion: "residents", agrees: true, answer: "Dat klopt." }] });
    expect(application.contactConfirmedAt).not.toBeNull();
  });

  it("keeps what two write at once: one of them is told to look first", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const said = way.applicationParts(0).CONTACT;
    const both = await Promise.all(["Fatima", "Driss"].map((who) => way.saveApplication(steward, id, { CONTACT: { ...said, who } })));
    const reasons = both.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === undefined).length).toBeGreaterThan(0);
    expect(reasons.every((reason) => reason === undefined || reason === "STALE_VERSION")).toBe(true);
    expect((await way.saveApplication(steward, id, { PERMITS: { state: "PERHAPS", which: "" } })).reason).toBe("INVALID_TEXT");
  });
});

describe("the private parts", () => {
  it("are sealed, opened for who handles it now and told to the log each time", async () => {
    const { id, steward } = await way.inTreatment(app, "oost", 150_000);
    const [row] = await sealed(id);
    expect(Buffer.from(row?.sealed ?? "", "base64url").toString("latin1")).not.toContain("ABNA");
    const regisseur = await app.as("regisseur-oost");
    const reads = async () => (await app.pool.query("select outcome from audit_log where act = 'PrivateRead' and subject_id = $1 order by id", [id])).rows.map(({ outcome }) => outcome);
    expect(await ask.reveal(regisseur, id)).toMatchObject({ iban: "NL91ABNA0417164300", phone: "0612345678", postcode: "1213VB" });
    expect((await ask.reveal(await app.as("regisseur-zuid"), id)).reason).toBe("NOT_ALLOWED");
    expect(await ask.reveal(steward, id)).toMatchObject({ name: "F. de Boer" });
    expect(await reads()).toEqual(["DONE", "NOT_ALLOWED", "DONE"]);
  });

  it("go over to a new key with time, and can be read as before", async () => {
    const { id } = await way.inTreatment(app, "oost", 150_000);
    const [before] = await sealed(id);
    const later = { viewer: null, now: new Date(app.now().getTime() + keyDays * dayMs) };
    expect(await transact()(later, (work) => resealPrivate(work, testKeys))).toBeGreaterThan(0);
    expect(await transact()(later, (work) => resealPrivate(work, testKeys))).toBe(0);
    const [after] = await sealed(id);
    expect(after?.key_number).toBe((before?.key_number ?? 0) + 1);
    expect(after?.sealed).not.toBe(before?.sealed);
    expect(await ask.reveal(await app.as("regisseur-oost"), id)).toMatchObject({ iban: "NL91ABNA0417164300" });
  });

  it("go some months after the way has ended, and where nobody handed in", async () => {
    const [ended, kept] = [await way.inTreatment(app, "oost", 150_000), await way.inTreatment(app, "oost", 150_000)];
    const unused = await way.inDraagvlak(app, "oost", 150_000);
    await way.savePrivate(unused.steward, unused.id);
    await way.withdraw(ended.steward, ended.id);
    const at = (days: number) => keepTerms({ transact: transact(), now: new Date(app.now().getTime() + days * dayMs), siteName: "Brink" });
    await at(60);
    expect((await sealed(ended.id)).length).toBe(1);
    await at(91);
    expect([(await sealed(ended.id)).length, (await sealed(unused.id)).length, (await sealed(kept.id)).length]).toEqual([0, 1, 1]);
    await at(181);
    expect([(await sealed(unused.id)).length, (await sealed(kept.id)).length]).toEqual([0, 1]);
  });
});

describe("completing what was asked", () => {
  it("changes only the asked parts, keeps before and after, and lets the clock go on", async () => {
    const { id, steward } = await way.inTreatment(app, "oost", 150_000);
    const regisseur = await app.as("regisseur-oost");
    const upkeep = { needed: true, who: "Vijf buren", years: 5 };
    expect((await ask.complete(steward, id, { UPKEEP: upkeep })).reason).toBe("NOT_ASKED");
    await ask.askCompletion(regisseur, id, ["UPKEEP", "PRIVATE"]);
    expect((await ask.complete(steward, id, { PERMITS: { state: "NONE", which: "" } }, true)).reason).toBe("NOT_ASKED");
    expect((await ask.complete(steward, id, { UPKEEP: upkeep })).reason).toBe("INCOMPLETE");
    expect((await ask.complete(steward, id, { UPKEEP: { ...upkeep, years: 0 } }, true)).reason).toBe("INCOMPLETE");
    expect((await ask.complete(regisseur, id, { UPKEEP: upkeep }, true)).reason).toBe("NOT_A_STEWARD");
    expect((await applicationOf(steward, id)).application.amendments).toEqual([]);
    expect((await ask.complete(steward, id, { UPKEEP: upkeep }, true)).reason).toBeUndefined();
    const { application } = await applicationOf(app.anonymous(), id);
    expect(application.amendments).toEqual([{ part: "UPKEEP", before: way.applicationParts(5_000).UPKEEP, after: upkeep }, { part: "PRIVATE", before: null, after: null }]);
    const { rows: [dossier] } = await app.pool.query("select clock_stopped_at, application->'said'->'UPKEEP' as frozen from dossiers where initiative_id = $1", [id]);
    expect(dossier).toEqual({ clock_stopped_at: null, frozen: way.applicationParts(5_000).UPKEEP });
    expect((await ask.complete(steward, id, { UPKEEP: upkeep }, true)).reason).toBe("NOT_ASKED");
  });
});
