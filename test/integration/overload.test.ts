import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

it("sheds what it cannot answer in time, and answers again when the crowd has gone", async () => {
  const held = await Promise.all(Array.from({ length: app.pool.options.max }, () => app.pool.connect()));
  const crowd = Array.from({ length: 600 }, () => app.pool.query("select 1"));
  const answer = await fetch(`${app.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: `{"query":"{ wijken { id } }"}` });
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  for (const client of held) client.release();
  await Promise.all(crowd);
  expect((await app.anonymous().ask("{ wijken { id } }")).wijken).toHaveLength(8);
});
