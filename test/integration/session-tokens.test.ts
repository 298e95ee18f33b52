// What a session token is worth, and when it is another.
import { describe, expect, it } from "vitest";
import { startApp, type Person } from "../support/app.ts";
import { openBrowser } from "../support/browser-jar.ts";
import { app, come, firefox, giveRole, later, token, withToken } from "../support/sessions-town.ts";
import * as way from "../support/way.ts";

describe("a token", () => {
  it("is another one once rights changed, and the one before it is good for half a minute", async () => {
    const [resident] = (await way.residents(app, "oost", 1)) as [Person];
    const browser = withToken(resident.cookie.split("=")[1] ?? "");
    const first = token(browser);
    expect(await browser.me()).not.toBeNull();
    expect(token(browser)).toBe(first);
    await giveRole(resident.personId ?? "");
    later(0.1);
    const together = await Promise.all(Array.from({ length: 8 }, () => browser.get("/healthz").then(() => withToken(first).post("/graphql", { query: "{ me { id } }" }))));
    expect(together.every(({ body }) => body.data.me.id === resident.personId)).toBe(true);
    const given = together.flatMap(({ cookies }) => cookies).map((each) => /^brink_session=([\w-]{43}); Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/u.exec(each)?.[1]);
    expect(given).toHaveLength(1);
    later(0.4);
    expect([await withToken(first).me(), await withToken(given[0] ?? "").me()].map((me) => me?.id)).toEqual([resident.personId, resident.personId]);
    later(0.7);
    expect(await withToken(first).me()).toBeNull();
    expect((await withToken(given[0] ?? "").me())?.id).toBe(resident.personId);
  });

  it("ends after two weeks unseen and after thirty days, and for who works for the municipality after an hour and half a day", async () => {
    const usual = await come("bewoner-oost");
    const idle = await come("bewoner-oost");
    const strict = await come("regisseur-oost");
    const idleStrict = await come("regisseur-oost");
    later(50);
    expect(await strict.me()).not.toBeNull();
    later(70);
    expect(await strict.me()).not.toBeNull();
    expect(await idleStrict.me()).toBeNull();
    for (let hours = 2; hours < 12; hours += 0.75) {
      later(hours * 60);
      expect(await strict.me(), `${hours}`).not.toBeNull();
    }
    later(12.1 * 60);
    expect(await strict.me()).toBeNull();
    const day = 24 * 60;
    later(13 * day);
    expect(await usual.me()).not.toBeNull();
    later(15 * day);
    expect(await idle.me()).toBeNull();
    later(26 * day);
    expect(await usual.me()).not.toBeNull();
    later(30.1 * day);
    expect(await usual.me()).toBeNull();
  });

  it("gets the municipality's shorter end with a role that was given since", async () => {
    const [resident] = (await way.residents(app, "oost", 1)) as [Person];
    await giveRole(resident.personId ?? "");
    later(1);
    await resident.ask("{ me { id } }");
    later(70);
    expect((await resident.ask("{ me { id } }")).me).toBeNull();
  });

  it("is never kept, only its hash, and of the browser two names", async () => {
    const browser = await come("redacteur-versa", firefox);
    const { rows } = await app.pool.query("select * from sessions where browser = 'Firefox' and system = 'Windows' and way = 'DEMO'");
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token(browser));
    expect(JSON.stringify(rows)).not.toMatch(/[/:]133|Gecko|127\.0\.0\.1/u);
  });

  it("goes by a name that only this host can set, over https", async () => {
    const secure = await startApp({ publicUrl: "https://brink.example" });
    const browser = openBrowser(secure);
    const { cookies } = await browser.post("/auth/demo", { persona: "bewoner-oost" }, { origin: "https://brink.example" });
    expect(cookies.join()).toMatch(/^__Host-brink_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/u);
    const asked = await browser.post("/graphql", { query: "{ me { id } }" }, { origin: "https://brink.example" });
    expect(asked.body.data.me).not.toBeNull();
    browser.jar.set("brink_session", browser.jar.get("__Host-brink_session") ?? "");
    browser.jar.delete("__Host-brink_session");
    expect((await browser.post("/graphql", { query: "{ me { id } }" }, { origin: "https://brink.example" })).body.data.me).toBeNull();
    await secure.stop();
  });
});
