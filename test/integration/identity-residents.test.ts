// Residents who come in by their own identity provider.
import { describe, expect, it } from "vitest";
import { type Browser, mailTo, openBrowser } from "../support/browser-jar.ts";
import { app, arrive, begin, broker, bsn, comeIn, lastAct, reasonIn, throughProvider } from "../support/identity-town.ts";

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
