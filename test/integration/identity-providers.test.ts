// An answer that is not to be trusted, by a provider that lies, and whoever comes back.
import { verifyAudit } from "#server/platform/audit.ts";
import { describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/browser-jar.ts";
import { client, type Lie } from "../support/identity-provider.ts";
import { app, arrive, begin, broker, comeIn, lastAct, liar, reasonIn } from "../support/identity-town.ts";

describe("an answer that is not to be trusted", () => {
  const lies: readonly [string, Lie][] = [
    ["another nonce", { claims: { nonce: "another" } }], ["no nonce", { claims: { nonce: undefined } }], ["another issuer", { claims: { iss: "https://elders.example" } }],
    ["another audience", { claims: { aud: "somebody else" } }], ["two audiences without us as the party", { claims: { aud: [client.clientId, "other"], azp: "other" } }],
    ["an end in the past", { claims: { exp: Math.floor(Date.now() / 1000) - 120 } }], ["no end", { claims: { exp: undefined } }], ["no signature", { signed: "not" }],
    ["a signature with the public key as a secret", { signed: "with the public key" }], ["another key", { signed: "by another key" }], ["an algorithm in name only", { header: { alg: "PS256" } }],
    ["no subject", { claims: { sub: undefined } }], ["no ID token", { token: (response) => void response.setHeader("content-type", "application/json").end('{"access_token":"x","token_type":"Bearer"}') }],
  ];
  it.each(lies)("is refused: %s", async (_what, lie) => {
    const browser = openBrowser(app);
    const { to } = await begin(browser, "leugens");
    liar.lies(lie);
    const { status, location } = await arrive(browser, liar.returning(to));
    expect([status, location]).toEqual([303, "/inloggen/mislukt?reden=NOT_TRUSTED&via=leugens"]);
    expect(await browser.me()).toBeNull();
    expect(await lastAct()).toEqual({ act: "SignedIn", outcome: "NOT_TRUSTED", facts: { way: "RESIDENT", provider: "leugens" } });
  });

  it("is taken when nothing of it is a lie", async () => {
    const browser = openBrowser(app);
    const { to } = await begin(browser, "leugens");
    expect((await arrive(browser, liar.returning(to))).location).toBe("/mijn");
    expect(await browser.me()).not.toBeNull();
  });

  it("is refused in an address that names another issuer or none", async () => {
    for (const iss of ["https://elders.example", null]) {
      const browser = openBrowser(app);
      const { to } = await begin(browser, "leugens");
      expect(reasonIn(await arrive(browser, liar.returning(to, { iss })))).toBe("NOT_TRUSTED");
    }
  });
});

describe("coming back", () => {
  it("works once, in the browser that left, with its own state, in time, at its own provider", async () => {
    const browser = openBrowser(app);
    const { to } = await begin(browser, "leugens");
    const address = liar.returning(to);
    const asked = liar.asked.length;
    const refused: readonly [Browser, string][] = [
      [openBrowser(app), address], [browser, liar.returning(to, { state: "another" })], [browser, liar.returning(to, { state: null })], [browser, `${address}&state=twice`],
      [browser, address.replace("/return/leugens", "/return/digid")],
    ];
    for (const [who, where] of refused) expect(reasonIn(await arrive(who, where)), where).toBe("VISIT_ENDED");
    expect(liar.asked.length).toBe(asked);
    expect((await arrive(browser, address)).location).toBe("/mijn");
    expect(reasonIn(await arrive(browser, address))).toBe("VISIT_ENDED");

    const late = openBrowser(app);
    const begun = await begin(late, "leugens");
    app.setNow(new Date(Date.now() + 15.1 * 60_000));
    expect(reasonIn(await arrive(late, liar.returning(begun.to)))).toBe("VISIT_ENDED");
  });

  it("works once when the same address is opened many times at once", async () => {
    const browser = openBrowser(app);
    const { to } = await begin(browser, "leugens");
    const address = liar.returning(to);
    const answers = await Promise.all(Array.from({ length: 8 }, () => arrive(browser, address)));
    expect(answers.filter(({ location }) => location === "/mijn")).toHaveLength(1);
  });

  it("says it when the person changed their mind, or the provider refused", async () => {
    broker.turnsBack();
    expect(reasonIn(await comeIn(openBrowser(app), "digid"))).toBe("CANCELLED");
    for (const error of ["server_error", "login_required", "iets anders"]) {
      const browser = openBrowser(app);
      const { to } = await begin(browser, "leugens");
      expect(reasonIn(await arrive(browser, liar.returning(to, { code: null, error })))).toBe("PROVIDER_REFUSED");
    }
    const browser = openBrowser(app);
    const { to } = await begin(browser, "leugens");
    liar.lies({ token: (response) => void response.writeHead(400, { "content-type": "application/json" }).end('{"error":"invalid_grant"}') });
    expect(reasonIn(await arrive(browser, liar.returning(to)))).toBe("PROVIDER_REFUSED");
  });

  it("says it when the provider is away, at once or when its answer breaks", async () => {
    const away = await openBrowser(app).post("/auth/begin", { provider: "weg", back: "/" });
    expect([away.status, away.body]).toEqual([502, { reason: "PROVIDER_DOWN" }]);
    const browser = openBrowser(app);
    const answers: Lie["token"][] = [(response) => void response.writeHead(503).end("away"), (response) => void response.destroy()];
    for (const token of answers) {
      const { to } = await begin(browser, "leugens");
      liar.lies({ token: token as NonNullable<Lie["token"]> });
      expect(reasonIn(await arrive(browser, liar.returning(to)))).toBe("PROVIDER_DOWN");
    }
  });

  it("leads only to addresses of this site", async () => {
    for (const back of ["https://elders.example", "//elders.example", "/\\elders.example", "/\t/elders.example", "javascript:alert(1)", ""]) {
      const browser = openBrowser(app);
      const { to } = await begin(browser, "leugens", back);
      expect((await arrive(browser, liar.returning(to))).location, back).toBe("/");
    }
  });

  it("cannot be begun by other sites, nor for providers that are not there", async () => {
    const browser = openBrowser(app);
    expect((await browser.post("/auth/begin", { provider: "digid", back: "/" }, { origin: "https://elders.example" })).status).toBe(403);
    expect((await browser.post("/auth/begin", { provider: "anders", back: "/" })).status).toBe(404);
    expect((await browser.get("/auth/return/anders?code=x&state=y")).status).toBe(404);
  });

  it("leaves a whole log", async () => {
    expect(await verifyAudit(app.pool)).toMatchObject({ brokenAt: null });
  });
});
