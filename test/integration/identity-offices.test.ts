// Organisations and staff who come in by a provider of their own.
import { describe, expect, it } from "vitest";
import { mailTo, openBrowser } from "../support/browser-jar.ts";
import { app, arrive, begin, broker, comeIn, liar, reasonIn, staff } from "../support/identity-town.ts";

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
