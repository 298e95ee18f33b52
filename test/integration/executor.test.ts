import { createExecutor } from "#server/platform/graphql/executor.ts";
import { createSchema } from "#server/schema.ts";
import { rootViews } from "#server/views.ts";
import { parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

it("never gives one question's answer to another, however many were asked before", async () => {
  const schema = createSchema();
  const executor = createExecutor({ schema, views: await rootViews(schema), reads: app.pool, cursorSeal: "seal" });
  const context = { viewer: null, now: app.now(), transact: () => Promise.reject(new Error("nothing is written here")) };
  const ask = async (query: string) => JSON.parse(JSON.stringify(await executor.execute(parse(query), null, {}, context))) as { data: { wijk: { id: string } } };
  // More documents than statements that are kept by name.
  for (let n = 0; n < 1_001; n += 1) await ask(`{ a${n}: __typename }`);
  const wijken = ["oost", "zuid", "meent", "centrum"];
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(`{ wijk(id: "${wijken[n % 4]}") { id } }`)));
  expect(answers.map(({ data }) => data.wijk.id)).toEqual(Array.from({ length: 40 }, (_, n) => wijken[n % 4]));
});
