import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import { type Browser, mailTo, openBrowser } from "../support/browser-jar.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());
afterEach(() => app.setNow(null));

const later = (minutes: number) => app.setNow(new Date(Date.now() + minutes * 60_000));
const mailsTo = async (email: string) => (await app.pool.query("select from mails where to_address = $1", [email])).rowCount;
let count = 0;
const address = () => `nieuwe.buur${(count += 1)}@voorbeeld.example`;

async function asked(email: string, browser: Browser = openBrowser(app)): Promise<Browser> {
  expect((await browser.post("/auth/link", { email })).status).toBe(202);
  return browser;
}

describe("the link", () => {
  it("makes a person of who comes in first, in the browser that asked, once", async () => {
    const browser = openBrowser(app);
    const sent = await browser.post("/auth/link", { email: " Fatima.El-Amrani+brink@Voorbeeld.example ", locale: "en" });
    expect(sent.cookies.join()).toMatch(/^brink_browser=[\w-]{43}; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/);
    const { token, subject } = await mailTo(app, "fatima.el-amrani+brink@voorbeeld.example");
    expect(subject).toContain("is your code for Brink");

    expect((await openBrowser(app).post("/auth/confirm", { token })).body).toEqual({ reason: "OTHER_BROWSER" });
    const confirmed = await browser.post("/auth/confirm", { token });
    expect(confirmed.status).toBe(200);
    expect(confirmed.cookies.join()).toMatch(/^brink_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await browser.me()).toMatchObject({ name: "Fatima El Amrani", email: "fatima.el-amrani+brink@voorbeeld.example", locale: "EN", grade: "EMAIL" });
    const again = await browser.post("/auth/confirm", { token });
    expect([again.status, again.body]).toEqual([410, { reason: "LINK_EXPIRED" }]);
  });

  it("is stored as hashes only", async () => {
    const email = address();
    await asked(email);
    const { token, code } = await mailTo(app, email);
    const { rows } = await app.pool.query("select * from sign_in_links where email = $1", [email]);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${token}|"${code}"`));
  });

  it("is over after a quarter of an hour", async () => {
    const email = address();
    const browser = await asked(email);
    const { token, code } = await mailTo(app, email);
    later(15.1);
    expect((await browser.post("/auth/confirm", { token })).status).toBe(410);
    expect((await browser.post("/auth/code", { code })).status).toBe(410);
    expect(await browser.me()).toBeNull();
  });

  it("works once when two tabs use it at the same moment", async () => {
    const email = address();
    const browser = await asked(email);
    const { token } = await mailTo(app, email);
    const answers = await Promise.all([1, 2, 3].map(() => browser.post("/auth/confirm", { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  });

  it("makes one person when two links are used at the same moment", async () => {
    const email = address();
    const browsers = [await asked(email), await asked(email)];
    const { rows } = await app.pool.query("select body from mails where to_address = $1 order by id", [email]);
    const tokens = rows.map(({ body }) => /token=([\w-]+)/.exec(body)?.[1]);
    const answers = await Promise.all(browsers.map((browser, n) => browser.post("/auth/confirm", { token: tokens[n] })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await browsers[0]?.me())?.id).toBe((await browsers[1]?.me())?.id);
  });
});

describe("the code", () => {
  it("signs in where it was asked for, spaces and all", async () => {
    later(20);
    const email = address();
    const browser = await asked(email);
    const { code } = await mailTo(app, email);
    expect((await openBrowser(app).post("/auth/code", { code })).status).toBe(410);
    expect((await browser.post("/auth/code", { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(200);
    expect((await browser.me())?.email).toBe(email);
    expect((await browser.post("/auth/code", { code })).status).toBe(410);
  });

  it("can be guessed at five times, also side by side", async () => {
    later(20);
    const email = address();
    const browser = await asked(email);
    const { code } = await mailTo(app, email);
    const wrong = code === "123456" ? "654321" : "123456";
    const guesses = await Promise.all(Array.from({ length: 12 }, () => browser.post("/auth/code", { code: wrong })));
    expect(guesses.filter(({ body }) => body.reason === "WRONG_CODE")).toHaveLength(5);
    expect(guesses.filter(({ body }) => body.reason === "LINK_EXPIRED")).toHaveLength(7);
    expect((await browser.post("/auth/code", { code })).status).toBe(410);
  });
});

describe("asking", () => {
  it("answers alike for every address and mails three times a quarter of an hour at most", async () => {
    later(40);
    const known = "bewoner-oost@demo.brink.example";
    const answers = await Promise.all([known, address(), "geen adres", "a@b", `x@${"y".repeat(260)}.nl`, "twee@voorbeeld.example, drie@voorbeeld.example"].map((email) => openBrowser(app).post("/auth/link", { email })));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    const email = address();
    await Promise.all(Array.from({ length: 6 }, () => asked(email)));
    expect(await mailsTo(email)).toBe(3);
    later(56);
    await asked(email);
    expect(await mailsTo(email)).toBe(4);
  });

  it("refuses what other sites can send", async () => {
    const browser = openBrowser(app);
    const form = await browser.post("/auth/link", {}, { "content-type": "application/x-www-form-urlencoded" });
    expect([form.status, form.body]).toEqual([415, { reason: "NOT_JSON" }]);
    for (const path of ["/auth/link", "/auth/confirm", "/auth/code", "/auth/sign-out", "/auth/demo"]) {
      const foreign = await browser.post(path, {}, { origin: "https://elders.example" });
      expect([foreign.status, foreign.body]).toEqual([403, { reason: "OTHER_ORIGIN" }]);
    }
    expect((await browser.post("/auth/link", {})).status).toBe(400);
    expect((await browser.post("/auth/link", { email: { $ne: 1 } })).status).toBe(400);
    expect((await browser.post("/auth/confirm", { token: "x".repeat(401) })).status).toBe(400);
  });
});

describe("a session", () => {
  it("is another one at each sign-in and over at sign-out, here and on the server", async () => {
    const browser = openBrowser(app);
    await browser.post("/auth/demo", { persona: "bewoner-oost" });
    const first = browser.jar.get("brink_session");
    expect((await browser.me())?.name).toBe("Fatima (demo)");
    await browser.post("/auth/demo", { persona: "bewoner-zuid" });
    expect((await browser.me())?.name).toBe("Corrie (demo)");
    const thief = openBrowser(app);
    thief.jar.set("brink_session", first ?? "");
    expect(await thief.me()).toBeNull();
    thief.jar.set("brink_session", browser.jar.get("brink_session") ?? "");
    expect((await browser.post("/auth/sign-out", {})).cookies.join()).toContain("brink_session=;");
    expect(await browser.me()).toBeNull();
    expect(await thief.me()).toBeNull();
  });

  it("is only sent over https where the site is", async () => {
    const secure = await startApp({ publicUrl: "https://brink.example" });
    const { cookies } = await openBrowser(secure).post("/auth/demo", { persona: "bewoner-oost" }, { origin: "https://brink.example" });
    expect(cookies.join()).toContain("; Secure");
    await secure.stop();
  });
});

describe("the demonstration", () => {
  it("shows its people without their ids, and its mail", async () => {
    const { body } = await openBrowser(app).get("/auth/demo");
    expect(body.personas).toContainEqual({ id: "bewoner-oost", name: "Fatima (demo)", role: "Bewoner", wijk: "oost" });
    expect(JSON.stringify(body)).not.toContain("personId");
    expect((await openBrowser(app).post("/auth/demo", { persona: "niemand" })).status).toBe(404);
    const { mails } = (await openBrowser(app).get("/demo/mail")).body;
    expect(mails[0]).toMatchObject({ to: expect.stringContaining("@"), subject: expect.any(String), body: expect.any(String), createdAt: expect.any(String) });
  });

  it("is not there otherwise, nor is its mailbox where mail is sent, nor a link where the site's address is not sure", async () => {
    const real = await startApp({ demo: false });
    const browser = openBrowser(real);
    for (const answer of [await browser.get("/auth/demo"), await browser.post("/auth/demo", { persona: "bewoner-oost" }), await browser.get("/demo/mail")]) expect(answer.status).toBe(404);
    await browser.post("/auth/link", { email: "jan@voorbeeld.example" });
    const { body, code } = await mailTo(real, "jan@voorbeeld.example");
    expect(body).not.toContain("http");
    expect((await browser.post("/auth/code", { code })).status).toBe(200);
    await real.stop();
  });
});
