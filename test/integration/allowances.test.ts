// How often is often enough: counted exactly by all processes together, wide where it costs nobody anything.
import { mostRequestsInMinute } from "#server/limits.ts";
import { createAllowances } from "#server/platform/allowance.ts";
import { Pool } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startApp, testKeys, type Person, type TestApp } from "../support/app.ts";
import { groupIn, postComment } from "../support/neighbourhood.ts";
import { countStatements } from "../support/statements.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let pools: Pool[];
beforeAll(async () => {
  app = await startApp({ trustProxy: true });
  pools = [1, 2, 3].map(() => new Pool({ connectionString: app.databaseUrl, max: 8 }));
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await app.stop();
});
afterEach(() => app.setNow(null));

const evening = new Date("2026-11-22T19:00:00Z");
const after = (minutes: number) => new Date(evening.getTime() + minutes * 60_000);
const from = (network: string, path: string, body?: object) =>
  fetch(app.url + path, { ...(body && { method: "POST", body: JSON.stringify(body) }), headers: { "x-forwarded-for": network, ...(body && { "content-type": "application/json" }) } });

describe("taking", () => {
  const processes = () => pools.map((pool) => createAllowances(pool, testKeys));

  it.each([[7, 10], [37, 15], [60, 60], [600, 10]])("counts exactly in three processes at the same moment: %d", async (most, minutes) => {
    const takings = processes().flatMap((each) => Array.from({ length: most }, () => each.take("test", `parallel ${most}`, { most, minutes }, evening)));
    expect((await Promise.all(takings)).filter((wait) => wait === 0)).toHaveLength(most);
  });

  it("comes back one by one, when it said it would", async () => {
    const [allowances] = processes() as [ReturnType<typeof createAllowances>];
    const take = (now: Date) => allowances.take("test", "one by one", { most: 3, minutes: 15 }, now);
    expect(await Promise.all([1, 2, 3].map(() => take(evening)))).toEqual([0, 0, 0]);
    expect([await take(evening), await take(after(4))]).toEqual([300, 60]);
    expect([await take(after(5)), await take(after(5))]).toEqual([0, 300]);
    expect(await Promise.all([1, 2, 3].map(() => take(after(60))))).toEqual([0, 0, 0]);
  });

  it("forgives a clock that was set back", async () => {
    const [allowances] = processes() as [ReturnType<typeof createAllowances>];
    const take = (now: Date) => allowances.take("test", "set back", { most: 2, minutes: 15 }, now);
    expect([await take(after(16)), await take(evening), await take(evening), await take(evening)]).toEqual([0, 0, 0, 450]);
  });

  it("is one's own, and of one kind", async () => {
    const [allowances] = processes() as [ReturnType<typeof createAllowances>];
    const once = { most: 1, minutes: 1 };
    for (const [kind, who] of [["a", "x"], ["a", "y"], ["b", "x"]] as const) expect(await allowances.take(kind, who, once, evening)).toBe(0);
    expect(await allowances.take("a", "x", once, evening)).toBe(60);
  });

  it("keeps neither who nor where, and forgets what lies in the past", async () => {
    const [allowances] = processes() as [ReturnType<typeof createAllowances>];
    await allowances.take("test", "203.0.113.9", { most: 1, minutes: 1 }, evening);
    expect((await app.pool.query("select key from allowances where key !~ '^[0-9a-f]{64}$'")).rowCount).toBe(0);
    for (let n = 0; n < 2_000; n += 1) await allowances.take("test", "busy", { most: 100_000, minutes: 1 }, after(300));
    expect((await app.pool.query("select key from allowances where used_until < $1", [after(300)])).rowCount).toBe(0);
  });
});

describe("an account", () => {
  it("that talks without end is asked to wait, and nobody else is", async () => {
    app.setNow(evening);
    const { id, steward } = await groupIn(app);
    for (let n = 0; n < 30; n += 1) expect((await postComment(steward, { groupId: id })).__typename).toBe("CommentPosted");
    expect(await postComment(steward, { groupId: id })).toEqual({ __typename: "Refusal", reason: "TOO_OFTEN" });
    const { rows } = await app.pool.query("select comment_count from groups where id = $1", [id]);
    expect(rows).toEqual([{ comment_count: 30 }]);
    const other = await app.as("bewoner-oost-2");
    await other.ask(`mutation ($id: ID!) { joinGroup(id: $id) { __typename } }`, { id });
    expect((await postComment(other, { groupId: id })).__typename).toBe("CommentPosted");
    app.setNow(after(10));
    expect((await postComment(steward, { groupId: id })).__typename).toBe("CommentPosted");
  });

  it("of less than a week says no more than forty things a day, and older ones may", async () => {
    app.setNow(evening);
    const { id, steward } = await groupIn(app);
    await app.pool.query("update persons set created_at = $2 where id = $1", [steward.personId, evening]);
    await app.pool.query("delete from allowances");
    const said: unknown[] = [];
    for (let n = 0; n < 41; n += 1) {
      app.setNow(after(n / 2));
      said.push((await postComment(steward, { groupId: id })).reason);
    }
    expect(said).toEqual([...Array(40).fill(undefined), "NEW_ACCOUNT"]);
    await app.pool.query("update persons set created_at = created_at - interval '30 days' where id = $1", [steward.personId]);
    expect((await postComment(steward, { groupId: id })).__typename).toBe("CommentPosted");
  });

  it("has every mutation counted in one statement, and no query", async () => {
    const person = await app.as("bewoner-oost");
    const statements = countStatements();
    const takings = async (query: string) => (await statements.during(() => person.post({ query }))).filter((text) => text.includes("allowances")).length;
    expect([await takings("mutation { readNotices { __typename } }"), await takings("{ me { id } wijken { id } }")]).toEqual([1, 0]);
    statements.stop();
  });
});

describe("a network", () => {
  const askLink = (network: string, n: number) => from(network, "/auth/link", { email: `bezoeker${n}@voorbeeld.example` });

  it("gets two hundred mails in a quarter, then hears when there is one more", async () => {
    app.setNow(evening);
    const statuses = await Promise.all(Array.from({ length: 210 }, async (_, n) => (await askLink("203.0.113.7", n)).status));
    expect(Map.groupBy(statuses, (status) => status).get(202)).toHaveLength(200);
    const refused = await askLink("203.0.113.7", 999);
    expect([refused.status, await refused.json()]).toEqual([429, { reason: "TOO_OFTEN", errors: [expect.objectContaining({ extensions: { code: "TOO_OFTEN" } })] }]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await askLink("203.0.113.8", 999)).status).toBe(202);
  });

  it("is of IPv6 the household's /64", async () => {
    app.setNow(evening);
    await Promise.all(Array.from({ length: 200 }, (_, n) => askLink(`2a02:a210:1:2::${n.toString(16)}`, n)));
    expect((await askLink("2a02:a210:1:2:ffff::1", 1)).status).toBe(429);
    expect((await askLink("2a02:a210:1:3::1", 1)).status).toBe(202);
  });

  it("of a school votes all evening", async () => {
    const plans = await Promise.all([1, 2, 3].map(() => way.inDraagvlak(app, "oost", 150_000)));
    const hall = await way.residents(app, "oost", 120);
    const school = { "x-forwarded-for": "203.0.113.50" };
    const vote = (person: Person, id: string) => person.post({ query: `mutation ($id: ID!) { supportInitiative(id: $id) { __typename } }`, variables: { id } }, school);
    const answers = await Promise.all(hall.flatMap((person) => plans.map(({ id }) => vote(person, id))));
    expect(new Set(answers.map(({ body }) => body.data.supportInitiative.__typename))).toEqual(new Set(["InitiativeChanged"]));
  });

  it("that floods is caught before the database is asked, and the next one is not", async () => {
    const flood = async (path: string, count: number) => new Set(await Promise.all(Array.from({ length: count }, async () => (await from("203.0.113.66", path)).status)));
    for (let n = 0; n < mostRequestsInMinute / 200; n += 1) expect(await flood("/healthz", 200)).toEqual(new Set([200]));
    const statements = countStatements();
    expect(await statements.during(async () => expect(await flood("/readyz", 50)).toEqual(new Set([429])))).toEqual([]);
    statements.stop();
    const caught = await from("203.0.113.66", "/graphql", { query: "{ __typename }" });
    expect([caught.headers.has("retry-after"), await caught.json()]).toEqual([true, expect.objectContaining({ reason: "TOO_OFTEN" })]);
    expect((await from("203.0.113.67", "/graphql", { query: "{ __typename }" })).status).toBe(200);
  });
});
