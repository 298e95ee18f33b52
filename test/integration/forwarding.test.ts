// How what was handed in reaches the municipality where it has no case system: by mail with the dossier, or taken by an official.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { forwardingOf, retry, stateOf, take } from "../support/forwarding.ts";
import { readPaper } from "../support/paper.ts";
import * as way from "../support/way.ts";

const patience = { timeout: 20_000, interval: 50 };

describe("by mail", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.stop());
  const mails = async (id: string) => (await app.pool.query("select to_address, subject, body, attachment_name, attachment from mails where source like $1 order by id", [`forward:${id}%`])).rows;

  it("goes once, with the dossier as a PDF, and the dossier says so", async () => {
    const { id } = await way.inTreatment(app, "zuid", 150_000);
    await vi.waitFor(async () => expect((await stateOf(app, id)).state).toBe("DONE"), patience);
    const [mail, ...more] = await mails(id);
    expect(more).toEqual([]);
    const { initiative } = await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { dossier { reference hash forwardedAt } } }`, { id });
    expect(initiative.dossier.forwardedAt).not.toBeNull();
    expect(mail.to_address).toBe("subsidies@gemeente.brink.example");
    expect(mail.subject).toContain(initiative.dossier.reference);
    expect(mail.body).toContain(initiative.dossier.hash);
    expect(mail.attachment_name).toBe(`${initiative.dossier.reference}.pdf`);
    expect((await readPaper(mail.attachment)).text).toContain("Bankjes bij het water");
  });

  it("tells of a withdrawal, and of a decision", async () => {
    const withdrawn = await way.inTreatment(app, "zuid", 150_000);
    await way.withdraw(withdrawn.steward, withdrawn.id);
    const granted = await way.inTreatment(app, "zuid", 150_000);
    await way.decide(await app.as("regisseur-zuid"), granted.id, 120_000);
    await vi.waitFor(async () => expect((await mails(withdrawn.id)).map(({ subject }) => subject.split(" ")[0])).toEqual(["Aanvraag", "Ingetrokken"]), patience);
    await vi.waitFor(async () => expect((await mails(granted.id)).map(({ subject }) => subject.split(" ")[0])).toEqual(["Aanvraag", "Besluit"]), patience);
    expect((await mails(granted.id))[1].body).toMatch(/Toegekend: €\s1\.200,00/u);
  });
});

describe("by hand", () => {
  let app: TestApp;
  let regisseur: Person;
  beforeAll(async () => {
    app = await startApp({ caseSystem: { kind: "MANUAL" } });
    regisseur = await app.as("regisseur-zuid");
  });
  afterAll(() => app.stop());

  it("waits for an official, who fetches the dossier and says that they took it", async () => {
    const { id, steward } = await way.inTreatment(app, "zuid", 150_000);
    await vi.waitFor(async () => expect((await stateOf(app, id)).state).toBe("AT_DESK"), patience);
    expect(await forwardingOf(regisseur, id)).toMatchObject({ state: "AT_DESK", steps: [{ step: "TAKE", at: null }], viewerCanTake: { allowed: true }, viewerCanRetry: { allowed: false } });
    expect(await forwardingOf(steward, id)).toBeUndefined();
    const fetched = await fetch(`${app.url}/doorsturen/${id}/dossier.pdf`, { headers: { cookie: regisseur.cookie } });
    expect([fetched.status, fetched.headers.get("content-type"), fetched.headers.get("cache-control")]).toEqual([200, "application/pdf", "no-store"]);
    expect(Buffer.from(await fetched.arrayBuffer()).subarray(0, 5).toString()).toBe("%PDF-");
    // Two officials at once: one of them took it.
    const taken = await Promise.all([take(regisseur, id), take(await app.as("beheerder"), id)]);
    expect(taken.map(({ reason }) => reason).sort()).toEqual(["NOTHING_WAITING", undefined]);
    expect(await forwardingOf(regisseur, id)).toMatchObject({ state: "DONE", viewerCanTake: { allowed: false } });
    expect((await retry(regisseur, id)).reason).toBe("NOTHING_WAITING");
    const { rows } = await app.pool.query("select act, outcome from audit_log where subject_id = $1 and act in ('DossierFetched', 'DossierTaken', 'ForwardingRetried') order by id", [id]);
    expect(rows.map(({ act, outcome }) => `${act} ${outcome}`).sort()).toEqual(["DossierFetched DONE", "DossierTaken DONE", "DossierTaken NOTHING_WAITING", "ForwardingRetried NOTHING_WAITING"]);
    // What comes later waits again.
    await way.withdraw(steward, id);
    await vi.waitFor(async () => expect((await stateOf(app, id)).state).toBe("AT_DESK"), patience);
  });
});
