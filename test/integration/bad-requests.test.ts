// What reaches us over HTTP and is no proper request of our own pages.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { clientFolder } from "../support/client-folder.ts";

const client = clientFolder();
let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await startApp({ production: true, siteName: "</script><b>" }, client.path);
  person = await app.as("bewoner-oost");
});
afterAll(async () => {
  await app.stop();
  client.remove();
});

const mutation = JSON.stringify({ query: `mutation { updateProfile(name: "Gekaapt", locale: NL) { __typename } }` });
const query = JSON.stringify({ query: "{ me { name } }" });
const ask = (path: string, init: RequestInit = {}) => fetch(`${app.url}${path}`, { redirect: "manual", ...init });
const post = (body: string, headers: Record<string, string>) => ask("/graphql", { method: "POST", body, headers: { cookie: person.cookie, ...headers } });
const nameNow = async () => (await person.ask("{ me { name } }")).me.name as string;

describe("another site", () => {
  const json = { "content-type": "application/json" };

  it.each(["https://elders.example", "null", "http://localhost", "https://127.0.0.1.elders.example", "nonsense"])("may not use somebody's cookie: %s", async (origin) => {
    const before = await nameNow();
    for (const body of [mutation, query]) {
      const answer = await post(body, { ...json, origin });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "OTHER_ORIGIN" } }] });
    }
    expect(await nameNow()).toBe(before);
  });

  it("may not send what a form can send, even without an Origin", async () => {
    const before = await nameNow();
    for (const type of ["text/plain", "text/plain; application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]) {
      expect([400, 415]).toContain((await post(mutation, { "content-type": type })).status);
    }
    expect(await nameNow()).toBe(before);
  });

  it("may not ask by GET, where a picture or a link would do", async () => {
    const before = await nameNow();
    const { query: text } = JSON.parse(mutation) as { query: string };
    for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      expect([404, 405]).toContain((await ask(`/graphql?query=${encodeURIComponent(text)}`, { method, headers: { cookie: person.cookie } })).status);
    }
    expect(await nameNow()).toBe(before);
  });

  it("gets no leave to read", async () => {
    for (const path of ["/graphql", "/", "/auth/demo"]) expect((await ask(path, { method: "OPTIONS", headers: { origin: "https://elders.example" } })).headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is not our own site, which may", async () => {
    expect((await post(query, { ...json, origin: app.url })).status).toBe(200);
    expect((await post(query, json)).status).toBe(200);
  });
});

describe("a body", () => {
  it("of many operations is refused", async () => {
    const answer = await person.post([JSON.parse(query), JSON.parse(query)]);
    expect([answer.status, answer.body.data]).toEqual([400, undefined]);
  });

  it("of fifty megabytes is not read", async () => {
    expect((await post("x".repeat(50 * 1024 * 1024), { "content-type": "application/json" })).status).toBe(413);
    expect((await ask("/auth/link", { method: "POST", body: JSON.stringify({ email: "x".repeat(1024 * 1024) }), headers: { "content-type": "application/json" } })).status).toBe(413);
  });

  it.each(["", "{", "null", "5", `"query"`, "[]", "{}", `{"query":5}`, `{"query":{}}`, `{"query":"{ me { id } }","variables":"x"}`, `{"query":"{ me { id } }","variables":[1]}`, `{"__proto__":{"a":1}}`, `{"extensions":5}`, `{"extensions":{"persistedQuery":"x"}}`])(
    "that is no question is refused: %s", async (body) => {
      const answer = await person.post(body);
      expect(answer.status).toBeGreaterThanOrEqual(body.includes(`"extensions"`) ? 200 : 400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body.data ?? null).toBeNull();
    },
  );

  it("of the deepest JSON does not stop the server", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const answer = await person.post(`{"query":"query ($id: ID!) { wijk(id: $id) { id } }","variables":{"id":${deep}}}`);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect((await ask("/readyz")).status).toBe(200);
  });
});

describe("every answer", () => {
  it.each([
    ["/", 200], ["/wijk/oost", 200], ["/assets/main-1a2b.js", 200], ["/assets/geen.js", 404], ["/geen.png", 404], ["/healthz", 200], ["/readyz", 200], ["/auth/demo", 200], ["/graphql", 404],
    ["/auth/geen", 404], ["/%zz", 400], ["/..%2f..%2fpackage.json", 404], ["/assets/..%2findex.html", 404],
  ] as const)("guards the reader's browser: %s", async (path, status) => {
    const answer = await ask(path);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect([answer.status, answer.headers.get("x-content-type-options")]).toEqual([status, "nosniff"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/u);
    expect(answer.headers.get("x-powered-by") ?? answer.headers.get("server")).toBeNull();
    expect(await answer.text()).not.toMatch(/node_modules|at .+:\d+:\d+/u);
  });

  it("guards it on the API and where it refuses, and keeps what is someone's own out of caches", async () => {
    const answers = await Promise.all([post(query, { "content-type": "application/json" }), post("{", { "content-type": "application/json" }), post(query, { "content-type": "application/json", origin: "https://elders.example" }), post("x".repeat(1024 * 1024), { "content-type": "application/json" })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 403, 413]);
    for (const { headers } of answers) {
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
    expect(answers[0].headers.get("cache-control")).toBe("no-store");
  });

  it("tells a page its site without letting a name end the script", async () => {
    const page = await (await ask("/")).text();
    expect(page).toContain(`"name":"\\u003c/script>\\u003cb>"`);
    // The site and the page's first data.
    expect(page.match(/<\/script>/gu)).toHaveLength(2);
  });
});
