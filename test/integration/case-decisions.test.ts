// What the municipality's system tells back: who may, what is followed, and decisions that were made there.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type CaseTown, startCaseTown } from "../support/case-system.ts";
import { forwardingOf, retry, stateOf } from "../support/forwarding.ts";
import * as way from "../support/way.ts";
import { notificationAuth } from "../support/zgw-server/server.ts";

let town: CaseTown;
beforeAll(async () => void (town = await startCaseTown()));
afterEach(() => town.zgw.calm());
afterAll(() => town.stop());

const message = (change: object = {}) => ({
  kanaal: "besluiten", hoofdObject: `${town.zgw.settings.besluiten}/besluiten/1`, resource: "besluit", resourceUrl: `${town.zgw.settings.besluiten}/besluiten/1`, actie: "create", aanmaakdatum: "2026-11-22T10:00:00Z", kenmerken: {}, ...change,
});
const tell = (body: unknown, auth: string | null = notificationAuth) =>
  fetch(`${town.app.url}/cases/notifications`, { method: "POST", headers: { "content-type": "application/json", ...(auth && { authorization: auth }) }, body: typeof body === "string" ? body : JSON.stringify(body) });
const kept = async () => (await town.app.pool.query("select count(*)::int as count from case_notifications")).rows[0].count as number;
const decisionOf = async (id: string) =>
  (await town.app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { stage dossier { decision { outcome grantedCents reasons } } } }`, { id })).initiative;

/** A case that has arrived. */
async function arrived(cents = 150_000) {
  const dossier = await town.handedIn(cents);
  await town.forward();
  return { ...dossier, zaak: String(town.caseOf(dossier.reference)["url"]) };
}
/** An official of the municipality decides in its own system. */
function decideThere(zaak: string, euros: string | null, type = 0): string {
  if (euros !== null) town.zgw.make("zaken", "zaakeigenschappen", { zaak, naam: "toegekendBedrag", waarde: euros }, `zaken/${zaak.split("/").at(-1)}/zaakeigenschappen`);
  return town.zgw.make("besluiten", "besluiten", { zaak, identificatie: `BESLUIT-${zaak.slice(-6)}`, besluittype: town.zgw.rows("besluittypen")[type]?.["url"], datum: "2026-11-22", ingangsdatum: "2026-11-22", toelichting: "", verantwoordelijkeOrganisatie: "123456782", uiterlijkeReactiedatum: null });
}

describe("a notification", () => {
  it("of a stranger is not listened to", async () => {
    const before = await kept();
    for (const auth of [null, "", "Bearer", `${notificationAuth}0`, notificationAuth.toLowerCase(), "Basic YWRtaW46YWRtaW4="]) expect((await tell(message(), auth)).status).toBe(401);
    expect((await tell({ kanaal: "test" }, null)).status).toBe(401);
    expect(await kept()).toBe(before);
  });

  it("that tries whether we are there is answered, and nothing else is done", async () => {
    const before = await kept();
    for (let time = 0; time < 2; time += 1) expect((await tell({ kanaal: "test", hoofdObject: "https://example.com", resource: "test", resourceUrl: "https://example.com", actie: "test", aanmaakdatum: "2026-11-22T10:00:00Z" })).status).toBe(204);
    expect(await kept()).toBe(before);
  });

  it.each([
    ["elsewhere", () => message({ resourceUrl: "https://elsewhere.example/besluiten/1" })],
    ["of the machine itself", () => message({ hoofdObject: `${town.app.url}/besluiten/api/v1/besluiten/1` })],
    ["that climbs out", () => message({ hoofdObject: `${town.zgw.settings.besluiten}/../../../elsewhere` })],
    ["that only begins like ours", () => message({ hoofdObject: `${town.zgw.settings.besluiten}.elsewhere.example/1` })],
    ["with a password", () => message({ hoofdObject: town.zgw.settings.besluiten?.replace("http://", "http://a:b@") })],
    ["that is none", () => message({ hoofdObject: "besluit 1" })],
    ["that is no text", () => message({ hoofdObject: { $ne: "" } })],
  ])("with an address %s is refused, and followed nowhere", async (_what, body) => {
    const [before, asked] = [await kept(), town.zgw.asked.length];
    expect((await tell(body())).status).toBe(400);
    await town.look();
    expect([await kept(), town.zgw.asked.length]).toEqual([before, asked]);
  });

  it("that is huge, or no JSON, is refused", async () => {
    expect((await tell(message({ kenmerken: { x: "x".repeat(20_000) } }))).status).toBe(413);
    for (const body of ["{", "[]", "null", "7", '"x"']) expect((await tell(body)).status).toBe(400);
  });

  it("of another channel is answered and forgotten; one that comes twice is one", async () => {
    const before = await kept();
    expect((await tell(message({ kanaal: "documenten" }))).status).toBe(204);
    expect(await kept()).toBe(before);
    for (let time = 0; time < 3; time += 1) expect((await tell(message({ actie: `update ${before}` }))).status).toBe(204);
    expect(await kept()).toBe(before + 1);
  });
});

describe("a decision that was made there", () => {
  it("is booked here once, however often and in whatever order it is told", async () => {
    const { id, zaak } = await arrived();
    const besluit = decideThere(zaak, "1200,50");
    const told = [message({ hoofdObject: besluit, resourceUrl: besluit }), message({ hoofdObject: besluit, resourceUrl: besluit, actie: "update" }), message({ kanaal: "zaken", hoofdObject: zaak, resource: "status", resourceUrl: `${zaak}/x` })];
    for (const each of [...told].reverse().concat(told)) expect((await tell(each)).status).toBe(204);
    await Promise.all([town.look(), town.look()]);
    await town.look({ later: 60 });
    expect(await decisionOf(id)).toMatchObject({ stage: "TOEGEKEND", dossier: { decision: { outcome: "GRANTED", grantedCents: 120_050 } } });
    const { rows } = await town.app.pool.query("select kind, cents from bookings where initiative_id = $1 order by id", [id]);
    expect(rows.slice(-2)).toEqual([{ kind: "COMMITTED", cents: 120_050 }, { kind: "RELEASED", cents: 29_950 }]);
    expect(rows.filter(({ kind }) => kind === "COMMITTED")).toHaveLength(1);
    const { rows: [decision] } = await town.app.pool.query("select made_in, reference from decisions where initiative_id = $1", [id]);
    expect(decision).toEqual({ made_in: "CASE_SYSTEM", reference: `BESLUIT-${zaak.slice(-6)}` });
    // Who decides here comes too late.
    expect((await way.decide(await town.app.as("regisseur-zuid"), id, 100_000)).reason).toBe("WRONG_STAGE");
  });

  it("is found though nobody told, also when the system could not be read at first", async () => {
    const { id, zaak } = await arrived();
    decideThere(zaak, null, 1);
    town.zgw.trouble("GET besluiten", "before", 40);
    await town.look();
    expect((await decisionOf(id)).stage).toBe("IN_BEHANDELING");
    town.zgw.calm();
    await town.look({ later: 20 });
    expect(await decisionOf(id)).toMatchObject({ stage: "AFGEWEZEN", dossier: { decision: { outcome: "REFUSED", grantedCents: 0 } } });
  });

  it.each([
    ["of another type", "500,00", 2, "DECISION_UNCLEAR"],
    ["without an amount", null, 0, "DECISION_UNCLEAR"],
    ["of an amount that is none", "veel", 0, "DECISION_UNCLEAR"],
    ["of more than was asked", "1500,01", 0, "DECISION_NOT_BOOKED"],
  ])("%s waits for somebody, with its reason, and nothing is booked", async (_what, euros, type, problem) => {
    const { id, zaak } = await arrived();
    decideThere(zaak, euros, type);
    await town.look();
    await town.look({ later: 60 });
    const regisseur = await town.app.as("regisseur-zuid");
    expect(await forwardingOf(regisseur, id)).toMatchObject({ state: "FAILED", problem, viewerCanRetry: { allowed: true } });
    expect((await decisionOf(id)).stage).toBe("IN_BEHANDELING");
    expect((await town.app.pool.query("select kind from bookings where initiative_id = $1 and kind = 'COMMITTED'", [id])).rows).toEqual([]);
    // It was put right there.
    town.zgw.rows("besluiten").find((each) => each["zaak"] === zaak)!["besluittype"] = town.zgw.rows("besluittypen")[1]?.["url"];
    expect((await retry(regisseur, id)).reason).toBeUndefined();
    await town.forward({ later: 61 });
    await town.look({ later: 61 });
    expect((await decisionOf(id)).stage).toBe("AFGEWEZEN");
    expect(await stateOf(town.app, id)).toMatchObject({ state: "DONE", problem: null });
  });

  it("after the plan was withdrawn here waits for somebody", async () => {
    const { id, zaak, steward } = await arrived();
    const besluit = decideThere(zaak, "100,00");
    await way.withdraw(steward, id);
    await tell(message({ hoofdObject: besluit, resourceUrl: besluit, actie: `late ${id}` }));
    await town.reacted();
    await town.forward();
    await town.look();
    expect(await stateOf(town.app, id)).toMatchObject({ state: "FAILED", problem: "DECISION_TOO_LATE" });
    expect((await decisionOf(id)).stage).toBe("INGETROKKEN");
  });

  it("at the moment of a decision here is one of both", async () => {
    const { id, zaak } = await arrived();
    decideThere(zaak, "900,00");
    const regisseur = await town.app.as("regisseur-zuid");
    await Promise.all([town.look(), way.decide(regisseur, id, 100_000)]);
    const { rows } = await town.app.pool.query("select cents from bookings where initiative_id = $1 and kind = 'COMMITTED'", [id]);
    expect(rows).toHaveLength(1);
    expect([90_000, 100_000]).toContain((await decisionOf(id)).dossier.decision.grantedCents);
    expect(rows[0].cents).toBe((await decisionOf(id)).dossier.decision.grantedCents);
  });
});
