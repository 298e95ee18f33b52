// Coming in by DigiD, eHerkenning and the municipality's own, against a real provider and against one that lies.
import { type IdentityProvider, readIdentityProviders } from "#server/features/members/identity-provider.ts";
import { verifyAudit } from "#server/platform/audit.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import { type Browser, mailTo, openBrowser } from "../support/browser-jar.ts";
import { client, freePort, startLyingProvider, startProvider, type Lie, type LyingProvider, type RealProvider } from "../support/identity-provider.ts";

const residentClaims = { subject: "bsn", level: "authsp_level", postcode: "postcode", houseNumber: "huisnummer", houseLetter: "huisletter" };
let app: TestApp;
let [broker, staff, liar] = [] as unknown as [RealProvider, RealProvider, LyingProvider];
let providers: readonly IdentityProvider[];

beforeAll(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const returning = (...ids: string[]) => ids.map((id) => `${publicUrl}/auth/return/${id}`);
  broker = await startProvider(returning("digid", "digid-nin", "eherkenning"), ["bsn", "nin", "authsp_level", "postcode", "huisnummer", "huisletter", "kvk", "loa"]);
  staff = await startProvider(returning("gemeente"), ["email", "email_verified"], true);
  liar = await startLyingProvider();
  const resident = { kind: "RESIDENT", ...client, levels: ["10", "20", "25", "30"], leastLevel: "20" };
  providers = readIdentityProviders(JSON.stringify([
    { id: "digid", name: "DigiD", issuer: broker.issuer, claims: residentClaims, ...resident },
    { id: "digid-nin", name: "DigiD (andere broker)", issuer: broker.issuer, claims: { ...residentClaims, subject: "nin" }, ...resident },
    { id: "leugens", name: "DigiD (vals)", issuer: liar.issuer, claims: residentClaims, ...resident },
    { id: "weg", name: "DigiD (weg)", issuer: `http://127.0.0.1:${await freePort()}`, claims: residentClaims, ...resident },
    { id: "eherkenning", kind: "ORGANISATION", name: "eHerkenning", issuer: broker.issuer, ...client, claims: { level: "loa", organisation: "kvk" }, levels: ["loa2", "loa3", "loa4"], leastLevel: "loa3" },
    { id: "gemeente", kind: "STAFF", name: "Medewerkers van de gemeente", issuer: staff.issuer, ...client, claims: { level: "acr" }, levels: ["wachtwoord", "tweede-factor"], leastLevel: "tweede-factor", amr: ["otp", "hwk"], domains: ["gemeente.example"] },
    { id: "gemeente-vals", kind: "STAFF", name: "Vals", issuer: liar.issuer, ...client, claims: { level: "acr" }, levels: ["wachtwoord", "tweede-factor"], leastLevel: "tweede-factor", amr: ["otp"], domains: ["gemeente.example"] },
  ]));
  app = await startApp({ port, publicUrl, identityProviders: providers, internalHosts: providers.map(({ issuer }) => new URL(issuer).host) });
  await app.pool.query("update organisations set kvk = '12345678' where id = 'versa'");
});
afterAll(async () => {
  await Promise.all([app.stop(), broker.stop(), staff.stop(), liar.stop()]);
});
afterEach(() => {
  app.setNow(null);
  liar.lies({});
});

const begin = async (browser: Browser, provider: string, back = "/mijn") => (await browser.post("/auth/begin", { provider, back })).body as { to: string; reason?: string };

/** Goes the provider's whole way, as a browser follows it; the answer is the address on our side with which it comes back. */
async function throughProvider(to: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = to;
  for (let steps = 0; steps < 10; steps += 1) {
    if (at.startsWith(app.url)) return at.slice(app.url.length);
    const answer = await fetch(at, { redirect: "manual", headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") } });
    for (const each of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (each.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (!location) throw new Error(`the provider stopped: ${answer.status} ${await answer.text()}`);
    at = new URL(location, at).href;
  }
  throw new Error("the provider goes round");
}

async function comeIn(browser: Browser, provider: string, back?: string): Promise<{ status: number; location: string }> {
  return arrive(browser, await throughProvider((await begin(browser, provider, back)).to));
}
async function arrive(browser: Browser, address: string): Promise<{ status: number; location: string }> {
  const { status, location } = await browser.get(address);
  return { status, location: location ?? "" };
}
const reasonIn = ({ location }: { location: string }) => new URL(location, app.url).searchParams.get("reden");
const lastAct = async () => (await app.pool.query("select act, outcome, facts from audit_log order by id desc limit 1")).rows[0];
let made = 123_456_789;
/** A number that passes the check on eleven and belongs to nobody: the test range begins with 9. */
function bsn(): string {
  for (;;) {
    made += 1;
    const digits = `9${String(made).slice(1)}`;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0) return digits;
  }
}

describe("a resident", () => {
  it("comes in, is known again, and leaves no number behind anywhere", async () => {
    const number = bsn();
    broker.comes({ bsn: number, authsp_level: "25" });
    const browser = openBrowser(app);
    expect(await comeIn(browser, "digid", "/wijk/oost")).toEqual({ status: 303, location: "/wijk/oost" });
    const me = await browser.me();
    expect(me).toMatchObject({ name: "Bewoner", email: "" });
    expect(await lastAct()).toMatchObject({ act: "SignedIn", outcome: "DONE", facts: { way: "RESIDENT", provider: "digid", level: "25" } });
    const again = openBrowser(app);
    broker.comes({ bsn: number, authsp_level: "20" });
    await comeIn(again, "digid");
    expect((await again.me())?.id).toBe(me?.id);
    const { rows: tables } = await app.pool.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
    for (const { name } of tables) expect((await app.pool.query(`select from "${name}" t where t::text like $1`, [`%${number}%`])).rowCount, name).toBe(0);
    expect((await app.pool.query("select from provider_visits")).rowCount).toBe(0);
  });

  it("is the same person by a number with its sector code, and nobody by another sector's", async () => {
    const number = bsn();
    const browser = openBrowser(app);
    broker.comes({ nin: `s00000000:${number}`, authsp_level: "20" });
    await comeIn(browser, "digid-nin");
    const me = await browser.me();
    broker.comes({ nin: number, authsp_level: "20" });
    await comeIn(browser, "digid-nin");
    expect((await browser.me())?.id).toBe(me?.id);
    for (const nin of [`s00000001:${number}`, `s00000000:${number}0`, "123456789", "000000000", "", undefined]) {
      broker.comes({ nin, authsp_level: "20" });
      expect(reasonIn(await comeIn(openBrowser(app), "digid-nin")), nin).toBe("UNKNOWN_SUBJECT");
    }
    expect((await lastAct()).facts).toEqual({ way: "RESIDENT", provider: "digid-nin" });
  });

  it("needs the least level, by its place and not by its letters", async () => {
    for (const authsp_level of ["10", "9", "100", "", undefined, ["20"]]) {
      broker.comes({ bsn: bsn(), authsp_level });
      expect(reasonIn(await comeIn(openBrowser(app), "digid")), String(authsp_level)).toBe("LEVEL_TOO_LOW");
    }
  });

  it("raises the grade of the account that they are signed in to, by the address of the claim", async () => {
    const browser = openBrowser(app);
    await browser.post("/auth/link", { email: "driss@voorbeeld.example" });
    await browser.post("/auth/code", { code: (await mailTo(app, "driss@voorbeeld.example")).code });
    const before = await browser.me();
    broker.comes({ bsn: bsn(), authsp_level: "20", postcode: "1223 AB", huisnummer: 12, huisletter: "a" });
    expect((await comeIn(browser, "digid")).location).toBe("/mijn");
    expect(await browser.me()).toMatchObject({ id: before?.id, email: "driss@voorbeeld.example", grade: "IDENTITY" });
  });

  it("comes in without a grade from an address elsewhere", async () => {
    broker.comes({ bsn: bsn(), authsp_level: "20", postcode: "9999 ZZ", huisnummer: "1" });
    const browser = openBrowser(app);
    await comeIn(browser, "digid");
    expect(await browser.me()).toMatchObject({ grade: "EMAIL" });
  });

  it("has one account for one number, and one number for one account", async () => {
    const [number, other] = [bsn(), bsn()];
    const [first, second] = [openBrowser(app), openBrowser(app)];
    broker.comes({ bsn: number, authsp_level: "20" });
    await comeIn(first, "digid");
    await second.post("/auth/demo", { persona: "bewoner-zuid" });
    broker.comes({ bsn: number, authsp_level: "20" });
    expect(reasonIn(await comeIn(second, "digid"))).toBe("IDENTITY_TAKEN");
    broker.comes({ bsn: other, authsp_level: "20" });
    expect(reasonIn(await comeIn(first, "digid"))).toBe("OTHER_IDENTITY");
    expect((await second.me())?.name).toBe("Corrie (demo)");
  });

  it("is one person when two tabs come back at the same moment", async () => {
    const number = bsn();
    const addresses: [Browser, string][] = [];
    for (let tab = 0; tab < 4; tab += 1) {
      const browser = openBrowser(app);
      broker.comes({ bsn: number, authsp_level: "20" });
      addresses.push([browser, await throughProvider((await begin(browser, "digid")).to)]);
    }
    expect((await Promise.all(addresses.map(([browser, address]) => arrive(browser, address)))).map(({ location }) => location)).toEqual(Array(4).fill("/mijn"));
    expect(new Set((await Promise.all(addresses.map(([browser]) => browser.me()))).map((me) => me?.id)).size).toBe(1);
  });

  it("is not linked to whoever signed in meanwhile", async () => {
    const browser = openBrowser(app);
    await browser.post("/auth/demo", { persona: "bewoner-zuid" });
    broker.comes({ bsn: bsn(), authsp_level: "20" });
    const address = await throughProvider((await begin(browser, "digid")).to);
    await browser.post("/auth/demo", { persona: "bewoner-oost" });
    expect(reasonIn(await arrive(browser, address))).toBe("OTHER_ACCOUNT");
  });
});

describe("an organisation", () => {
  it("makes whom it authorised its editor for a month, and prolongs that", async () => {
    const browser = openBrowser(app);
    const roles = async () => (await browser.post("/graphql", { query: "{ me { roles { kind organisation { id } } } }" })).body.data.me.roles;
    broker.comes({ sub: "medewerker-1", kvk: "12345678", loa: "loa3" });
    expect((await comeIn(browser, "eherkenning")).location).toBe("/mijn");
    expect(await roles()).toEqual([{ kind: "ORGANISATION_EDITOR", organisation: { id: "versa" } }]);
    app.setNow(new Date(Date.now() + 20 * 86_400_000));
    await browser.post("/auth/sign-out", {});
    app.setNow(null);
    broker.comes({ sub: "medewerker-1", kvk: "12345678", loa: "loa4" });
    await comeIn(browser, "eherkenning");
    expect(await roles()).toHaveLength(1);
    app.setNow(new Date(Date.now() + 30.5 * 86_400_000));
    await browser.post("/auth/link", { email: "x@voorbeeld.example" });
    expect((await app.pool.query("select from roles where ends_at > $1 and kind = 'ORGANISATION_EDITOR' and person_id in (select person_id from identities where provider = 'eherkenning')", [app.now()])).rowCount).toBe(0);
  });

  it("has to be known here, by its number, and be sure enough", async () => {
    for (const [claims, reason] of [[{ kvk: "87654321", loa: "loa3" }, "UNKNOWN_ORGANISATION"], [{ loa: "loa3" }, "UNKNOWN_ORGANISATION"], [{ kvk: "1234567", loa: "loa3" }, "UNKNOWN_ORGANISATION"], [{ kvk: "12345678", loa: "loa2" }, "LEVEL_TOO_LOW"]] as const) {
      broker.comes({ sub: "medewerker-2", ...claims });
      expect(reasonIn(await comeIn(openBrowser(app), "eherkenning"))).toBe(reason);
    }
    expect((await app.pool.query("select from persons where name = 'Bewoner' and id in (select person_id from identities where provider = 'eherkenning')")).rowCount).toBe(1);
  });
});

describe("who works for the municipality", () => {
  const strong = { acr: "tweede-factor", amr: ["pwd", "otp"] };
  const wouter = async () => {
    await app.pool.query("update persons set email = 'regisseur.zuid@gemeente.example' where id = (select person_id from roles where kind = 'WIJKREGISSEUR' and wijk_id = 'zuid')");
    return "regisseur.zuid@gemeente.example";
  };

  it("comes in with a second factor, known by a verified address of the municipality and from then on by the provider's own id", async () => {
    const email = await wouter();
    staff.comes({ sub: "ambtenaar-1", email, email_verified: true }, strong);
    const browser = openBrowser(app);
    expect(await comeIn(browser, "gemeente", "/bureau")).toEqual({ status: 303, location: "/bureau" });
    expect(await browser.me()).toMatchObject({ email });
    const me = await browser.me();
    staff.comes({ sub: "ambtenaar-1", email: "andere.naam@gemeente.example", email_verified: true }, strong);
    await comeIn(browser, "gemeente");
    expect((await browser.me())?.id).toBe(me?.id);
    // The address was given to somebody new: they are not who had it before.
    staff.comes({ sub: "ambtenaar-2", email, email_verified: true }, strong);
    expect(reasonIn(await comeIn(openBrowser(app), "gemeente"))).toBe("OTHER_IDENTITY");
  });

  it("is nobody by an address that is not verified or not the municipality's", async () => {
    for (const claims of [{ email: "x@gemeente.example" }, { email: "x@gemeente.example", email_verified: "true" }, { email: "x@elders.example", email_verified: true }, { email: "x@gemeente.example@elders.example", email_verified: true }, {}]) {
      staff.comes({ sub: "vreemde", ...claims }, strong);
      expect(reasonIn(await comeIn(openBrowser(app), "gemeente")), JSON.stringify(claims)).toBe("UNKNOWN_STAFF");
    }
  });

  it("is asked for a second factor, and refused when the answer shows none", async () => {
    const { to } = await begin(openBrowser(app), "gemeente");
    expect(new URL(to).searchParams.get("acr_values")).toBe("tweede-factor");
    expect(JSON.parse(new URL(to).searchParams.get("claims") ?? "")).toEqual({ id_token: { acr: { essential: true, values: ["tweede-factor"] } } });
    staff.comes({ sub: "ambtenaar-3", email: "x@gemeente.example", email_verified: true }, { acr: "tweede-factor", amr: ["pwd"] });
    expect(reasonIn(await comeIn(openBrowser(app), "gemeente"))).toBe("SECOND_FACTOR_MISSING");
    staff.comes({ sub: "ambtenaar-3", email: "x@gemeente.example", email_verified: true }, { acr: "tweede-factor" });
    expect(reasonIn(await comeIn(openBrowser(app), "gemeente"))).toBe("SECOND_FACTOR_MISSING");
  });

  it("is refused when the provider did not do what was asked, or does not say so", async () => {
    const verified = { email: "x@gemeente.example", email_verified: true };
    for (const [claims, reason] of [[{ acr: "wachtwoord", amr: ["otp"] }, "LEVEL_TOO_LOW"], [{ amr: ["otp"] }, "LEVEL_TOO_LOW"], [{ acr: "tweede-factor", amr: "otp" }, "SECOND_FACTOR_MISSING"]] as const) {
      const browser = openBrowser(app);
      const { to } = await begin(browser, "gemeente-vals");
      liar.lies({ claims: { ...verified, ...claims } });
      expect(reasonIn(await arrive(browser, liar.returning(to)))).toBe(reason);
    }
  });

  it("no longer comes in by mail, which only their own mail tells", async () => {
    const email = await wouter();
    const browser = openBrowser(app);
    const answers = [await browser.post("/auth/link", { email }), await openBrowser(app).post("/auth/link", { email: "iemand.anders@voorbeeld.example" })];
    expect(answers.map(({ status, body }) => [status, body])).toEqual([[202, {}], [202, {}]]);
    const mail = await mailTo(app, email);
    expect(mail.body).toContain("Kies op de pagina Inloggen voor Medewerkers van de gemeente.");
    expect([mail.token, mail.code]).toEqual(["", ""]);
    expect(mail.subject).not.toMatch(/\d{6}/u);
  });

  it("nor by a mail from before they got their role", async () => {
    const email = "straks.regisseur@voorbeeld.example";
    const browser = openBrowser(app);
    await browser.post("/auth/link", { email });
    await browser.post("/auth/code", { code: (await mailTo(app, email)).code });
    await browser.post("/auth/link", { email });
    await app.pool.query("insert into roles (person_id, kind, wijk_id, begins_at) select id, 'WIJKREGISSEUR', 'oost', now() - interval '1 minute' from persons where email = $1", [email]);
    const answer = await browser.post("/auth/code", { code: (await mailTo(app, email)).code });
    expect([answer.status, answer.body]).toEqual([403, { reason: "USE_STAFF_WAY" }]);
  });
});

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
