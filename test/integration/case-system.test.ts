// The ZGW APIs as an adapter, against a server of these tests that is as strict as the specifications: whatever breaks where, one case is there in the end.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type CaseTown, startCaseTown } from "../support/case-system.ts";
import { forwardingOf, retry, stateOf } from "../support/forwarding.ts";
import * as way from "../support/way.ts";

let town: CaseTown;
beforeAll(async () => void (town = await startCaseTown({ sendsDecisions: true })));
afterEach(() => town.zgw.calm());
afterAll(() => town.stop());

const one = { cases: 1, documents: 1, links: 1, roles: 1, statuses: 1, places: 1 };
const made = ["zaken", "enkelvoudiginformatieobjecten", "zaakinformatieobjecten", "rollen", "statussen", "zaakobjecten"];
const state = (id: string) => stateOf(town.app, id);

describe("a dossier", () => {
  it("becomes one case, by the sequence of the specifications", async () => {
    const { zgw, app } = town;
    const { id, reference } = await town.handedIn();
    const before = zgw.asked.length;
    await town.forward();
    expect(zgw.complaints).toEqual([]);
    expect(town.there(reference)).toEqual(one);
    expect(zgw.asked.slice(before).filter((each) => each.startsWith("POST"))).toEqual(made.map((each) => `POST ${each}`));
    expect(town.caseOf(reference)).toMatchObject({ bronorganisatie: "123456782", zaaktype: expect.stringMatching(/z2$/u), kenmerken: [{ kenmerk: reference, bron: "Brink" }], omschrijving: "Bankjes bij het water" });
    expect(zgw.rows("statussen")[0]?.["statustype"]).toMatch(/s1$/u);
    expect(zgw.rows("zaakobjecten")[0]?.["objectIdentificatie"]).toEqual({ wijkCode: "04", wijkNaam: "Zuid", gemGemeenteCode: "0402" });
    const [document] = zgw.rows("enkelvoudiginformatieobjecten");
    const paper = Buffer.from(String(document?.["inhoud"]), "base64");
    expect([paper.subarray(0, 5).toString(), paper.byteLength]).toEqual(["%PDF-", document?.["bestandsomvang"]]);
    const seen = await forwardingOf(await app.as("regisseur-zuid"), id);
    expect(seen).toMatchObject({ state: "DONE", caseUrl: town.caseOf(reference)["url"], caseDue: "2027-02-22", problem: null });
    expect(seen?.steps.map(({ step, at }) => [step, at !== null])).toEqual(["CASE", "DOCUMENT", "LINK", "ROLE", "STATUS", "WIJK"].map((step) => [step, true]));
    expect((await app.pool.query("select forwarded_at from dossiers where initiative_id = $1", [id])).rows[0].forwarded_at).not.toBeNull();
    const after = zgw.asked.length;
    await town.forward({ later: 600 });
    expect(zgw.asked).toHaveLength(after);
  });

  it.each(made)("is one case though its %s fails, and then its answer is lost", async (resource) => {
    const { zgw } = town;
    const { id, reference } = await town.handedIn();
    for (const trouble of ["before", "after"] as const) zgw.trouble(`POST ${resource}`, trouble);
    await town.forward();
    expect(await state(id)).toMatchObject({ state: "UNDERWAY", problem: "UNREACHABLE" });
    const asked = zgw.asked.length;
    // Not before its time.
    await town.forward();
    expect(zgw.asked).toHaveLength(asked);
    await town.forward({ later: 2 });
    await town.forward({ later: 10 });
    expect(await state(id)).toMatchObject({ state: "DONE", problem: null });
    expect(town.there(reference)).toEqual(one);
  });

  it.each(["zaken", "enkelvoudiginformatieobjecten", "zaakinformatieobjecten", "statussen"])("is one case though its %s is sent twice on the way", async (resource) => {
    const { reference } = await town.handedIn();
    town.zgw.trouble(`POST ${resource}`, "twice");
    await town.forward();
    expect(town.there(reference)).toEqual(one);
  });

  it.each([1, 2, 3, 4, 5, 6])("is one case though the process ends before the answer to step %i is kept", async (step) => {
    const { id, reference } = await town.handedIn();
    let kept = 0;
    await town.forward({
      transact: (whole) => (request, command) => {
        kept += 1;
        return kept < step ? whole(request, command) : Promise.reject(new Error("the process ends here"));
      },
    });
    expect((await town.app.pool.query("select count(*)::int as kept from forwarding_steps where initiative_id = $1 and answer is not null", [id])).rows[0].kept).toBe(step - 1);
    await town.forward({ later: 2 });
    expect(await state(id)).toMatchObject({ state: "DONE" });
    expect(town.there(reference)).toEqual(one);
  });

  it.each([
    ["is refused", "POST rollen", { status: 400, body: { code: "invalid", invalidParams: [{ name: "betrokkeneIdentificatie", code: "required", reason: "Buur 0 van Zuid" }] } }, "REFUSED_THERE", /rollen: 400 invalid, betrokkeneIdentificatie: required$/u],
    ["may not be made", "POST zaken", { status: 403, body: { code: "permission_denied" } }, "NOT_AUTHORISED", /zaken: 403 permission_denied$/u],
  ] as const)("that %s waits for somebody, who has it tried again from where it stopped", async (_what, at, trouble, problem, detail) => {
    const { id, reference } = await town.handedIn();
    const regisseur = await town.app.as("regisseur-zuid");
    town.zgw.trouble(at, trouble);
    await town.forward();
    await town.forward({ later: 6_000 });
    expect(await forwardingOf(regisseur, id)).toMatchObject({ state: "FAILED", problem, detail: expect.stringMatching(detail), viewerCanRetry: { allowed: true } });
    expect((await retry(await town.app.as("regisseur-oost"), id)).reason).toBe("NOT_FOUND");
    expect((await retry(regisseur, id)).reason).toBeUndefined();
    await town.forward();
    expect(await state(id)).toMatchObject({ state: "DONE", problem: null });
    expect(town.there(reference)).toEqual(one);
  });

  it.each([
    ["no address", { status: 201, body: {} }],
    ["an address elsewhere", { status: 201, body: { url: "https://elsewhere.example/zaken/api/v1/zaken/1" } }],
    ["an address that only begins like ours", { status: 201, body: { url: "SELF/zaken/api/v1/../../../elsewhere" } }],
    ["no JSON", { status: 201, body: "<html>" }],
  ])("whose case is answered with %s is not followed there, and tried again", async (_what, trouble) => {
    const { id, reference } = await town.handedIn();
    town.zgw.trouble("POST zaken", JSON.parse(JSON.stringify(trouble).replace("SELF", town.zgw.url)));
    await town.forward();
    expect(await state(id)).toMatchObject({ state: "UNDERWAY", problem: "ODD_ANSWER" });
    await town.forward({ later: 2 });
    expect(town.there(reference)).toEqual(one);
  });

  it("waits for somebody when its type of case is not in the catalogue", async () => {
    const { id } = await town.handedIn();
    const types = town.zgw.rows("zaaktypen").splice(0);
    await town.forward();
    expect(await state(id)).toMatchObject({ state: "FAILED", problem: "UNKNOWN_TYPE", detail: "zaaktypen WIJKBUDGET: 0 found" });
    town.zgw.rows("zaaktypen").push(...types);
  });
});

describe("what comes after", () => {
  it("is told in the same case: a decision that was made here, with its term, and the end of the case", async () => {
    const { id, reference } = await town.handedIn();
    await town.forward();
    await way.decide(await town.app.as("regisseur-zuid"), id, 120_000);
    await town.reacted();
    town.zgw.trouble("POST besluiten", "after");
    await town.forward();
    await town.forward({ later: 2 });
    expect(town.zgw.complaints).toEqual([]);
    expect(await state(id)).toMatchObject({ state: "DONE", problem: null, detail: null });
    const { url } = town.caseOf(reference);
    const decisions = town.zgw.rows("besluiten").filter(({ zaak }) => zaak === url);
    expect(decisions).toMatchObject([{ besluittype: expect.stringMatching(/b0$/u), uiterlijkeReactiedatum: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u), toelichting: "Het past bij de wijk." }]);
    expect(town.zgw.rows("resultaten").filter(({ zaak }) => zaak === url)).toMatchObject([{ resultaattype: expect.stringMatching(/t0$/u) }]);
    expect(town.zgw.rows("statussen").filter(({ zaak }) => zaak === url).map(({ statustype }) => String(statustype).slice(-2))).toEqual(["s1", "s2"]);
    expect(town.zgw.complaints).toEqual([]);
    // Its own decision does not come back.
    await town.look();
    expect(await state(id)).toMatchObject({ state: "DONE", problem: null });
  });

  it("is told before it has arrived: who withdraws at once leaves one case that is closed", async () => {
    const { id, reference, steward } = await town.handedIn();
    await way.withdraw(steward, id);
    await town.reacted();
    await town.forward();
    expect(town.there(reference)).toEqual({ ...one, statuses: 2 });
    expect(town.zgw.rows("resultaten").at(-1)?.["resultaattype"]).toMatch(/t2$/u);
  });
});
