// What a page's HTML brings along is what /graphql answers to the same person, and never more.
import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { questions, type QuestionPath } from "#shared/pages/questions.ts";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { clientFolder } from "../support/client-folder.ts";
import { nobody, postComment } from "../support/neighbourhood.ts";
import { countStatements } from "../support/statements.ts";
import * as way from "../support/way.ts";

const client = clientFolder();
const hostile = `</script><script>alert(1)</script><!-- " onload='x' & $& `;
let app: TestApp;
let steward: Person;
let ids: Record<string, string>;
let draft: string;
let hidden: string;
beforeAll(async () => {
  app = await startApp({}, client.path);
  const plan = await way.inDraagvlak(app, "oost", 150_000);
  steward = plan.steward;
  await postComment(steward, { initiativeId: plan.id, text: hostile });
  hidden = await way.startGroup(steward, "oost", "CLOSED");
  await postComment(steward, { groupId: hidden, text: "Onder ons gezegd" });
  draft = (await way.startInitiative(steward, hidden)).initiative?.id ?? "";
  const { rows: [activity] } = await app.pool.query<{ id: string }>("select min(id::text) as id from activities");
  ids = { "/wijk/:wijkId": "oost", "/initiatief/:id": plan.id, "/groep/:id": plan.groupId, "/activiteit/:id": activity?.id ?? "", "/organisatie/:id": "versa", "/geld/:wijkId": "oost" };
  // A question about "today" is the same in the page and in the test, whatever the hour.
  app.setNow(new Date());
});
afterAll(async () => {
  await app.stop();
  client.remove();
});

const paths = Object.keys(questions) as QuestionPath[];
const hashes = new Map(Object.entries(documents).map(([hash, text]) => [/\bquery (\w+)/u.exec(text)?.[1], hash.replace("sha256:", "")]));
const open = (address: string, person: Person | null, headers: Record<string, string> = {}) => fetch(app.url + address, { headers: { ...(person && { cookie: person.cookie }), ...headers } });
const addressOf = (path: QuestionPath, id = ids[path] ?? "") => path.replace(/:\w+/u, id);

function firstIn(html: string): { at: string; answers: Record<string, unknown> } | null {
  const json = /<script type="application\/json" id="first">(.*?)<\/script>/su.exec(html)?.[1];
  return json === undefined ? null : JSON.parse(json);
}

async function asked(person: Person, name: string, variables: object): Promise<unknown> {
  const { body } = await person.post({ extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(name) } }, variables });
  expect(body.errors).toBeUndefined();
  return body.data;
}

describe("the first data of a page", () => {
  it.each(paths)("are at %s what a visitor, a resident and a wijkregisseur would be answered", async (path) => {
    const { document, variables } = questions[path];
    const id = ids[path];
    for (const person of [app.anonymous(), steward, await app.as("regisseur-oost")]) {
      const answer = await open(addressOf(path), person);
      const first = firstIn(await answer.text());
      const expected = variables({ params: { id, wijkId: id }, query: new URLSearchParams(), now: app.now() });
      expect(first).toEqual({ at: app.now().toISOString(), answers: { Session: await asked(person, "Session", {}), [document]: await asked(person, document, expected) } });
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("answer what the filters in the address say", async () => {
    const first = firstIn(await (await open("/initiatieven?wijk=oost&waar=done", null)).text());
    expect(first?.answers["Initiatives"]).toEqual(await asked(app.anonymous(), "Initiatives", { wijkId: "oost", stages: ["GEREALISEERD", "VERANTWOORD"] }));
  });

  it("say who is there on a page that asks nothing else first", async () => {
    expect(firstIn(await (await open("/bureau", steward)).text())?.answers).toEqual({ Session: await asked(steward, "Session", {}) });
  });

  it("hold nothing that the asker may not see", async () => {
    const outsiders = [app.anonymous(), await app.as("bewoner-zuid")];
    for (const person of outsiders) {
      expect(await (await open(`/groep/${hidden}`, person)).text()).not.toContain("Onder ons");
      const html = await (await open(`/initiatief/${draft}`, person)).text();
      expect(firstIn(html)?.answers["InitiativePage"]).toEqual({ initiative: null });
      expect(html.replaceAll(draft, nobody)).toBe((await (await open(`/initiatief/${nobody}`, person)).text()));
    }
    expect(await (await open(`/groep/${hidden}`, steward)).text()).toContain("Onder ons");
  });

  it("take one statement a document", async () => {
    const statements = countStatements();
    try {
      await open("/wijk/oost", steward);
      expect(await statements.during(() => open("/wijk/oost", steward))).toHaveLength(2);
    } finally {
      statements.stop();
    }
  });

  it("repeat nothing of the address", async () => {
    for (const address of ["/initiatieven?wijk=Xq7k&thema=Xq7k", "/groepen?wijk=Xq7k", "/geld/Xq7k?jaar=2026", "/wijk/Xq7k", "/initiatief/Xq7k", "/?Xq7k"]) {
      expect(await (await open(address, steward)).text()).not.toContain("Xq7k");
    }
  });
});

describe("a page", () => {
  it("says what it is about, and what people wrote stays text", async () => {
    await app.pool.query("update initiatives set title = $2, goal = $3 where id = $1", [ids["/initiatief/:id"], hostile, `${hostile}${"Een lang verhaal. ".repeat(30)}`]);
    const html = await (await open(addressOf("/initiatief/:id"), null)).text();
    const title = "&#60;/script&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#60;!-- &#34; onload=&#39;x&#39; &#38; $&#38;";
    expect(html).toContain(`<title>${title}`);
    expect(html).toContain(`<meta property="og:title" content="${title}`);
    expect(/<meta name="description" content="([^"]*)">/u.exec(html)?.[1]).toMatch(/Een lang verhaal\.…$/u);
    expect(html.match(/<script/gu)).toHaveLength(2);
    expect(html).not.toContain("<!--");
    expect(firstIn(html)?.answers["InitiativePage"]).toMatchObject({ initiative: { title: hostile } });
  });

  it("goes without data, and soon, when they cannot be read", async () => {
    const busy = await app.pool.connect();
    try {
      await busy.query("begin");
      await busy.query("lock table wijken in access exclusive mode");
      const begin = performance.now();
      const answer = await open("/wijk/oost", null);
      expect(performance.now() - begin).toBeLessThan(2_000);
      expect(answer.status).toBe(200);
      expect(firstIn(await answer.text())).toBeNull();
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    } finally {
      await busy.query("rollback");
      busy.release();
    }
  });

  it("is sent small to who can read it so", async () => {
    const plain = await (await open("/wijk/oost", null, { "accept-encoding": "identity" })).text();
    const readers = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, read] of Object.entries(readers)) {
      const { body, encoded } = await raw("/wijk/oost", encoding);
      expect(encoded).toBe(encoding);
      expect(body.length).toBeLessThan(plain.length / 2);
      expect(read(body).toString()).toBe(plain);
    }
  });
});

/** As it comes over the wire. */
function raw(path: string, encoding: string): Promise<{ body: Buffer; encoded: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(app.url + path, { headers: { "accept-encoding": encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve({ body: Buffer.concat(parts), encoded: answer.headers["content-encoding"] }));
    }).on("error", reject).end();
  });
}
