// Everything that is known of somebody, for them alone: gathered step by step, by whichever process is there, and made harmless for spreadsheets.
import { categoryIds } from "#shared/privacy/categories.ts";
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { type Reactions, startReactions } from "#server/platform/reaction-worker.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { exportReactions } from "#server/features/privacy/export.reactions.ts";
import { strFromU8, unzipSync } from "fflate";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { postComment, settled } from "../support/neighbourhood.ts";
import { askExport, emailOf, ownData } from "../support/privacy.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const neighbour = async () => (await way.residents(app, "oost", 1))[0] as Person;
const fetchExport = (id: string, person: Person) => fetch(`${app.url}/account/exports/${id}`, { headers: { cookie: person.cookie } });

async function exported(person: Person): Promise<{ id: string; files: Record<string, string> }> {
  expect((await askExport(person)).reason).toBeUndefined();
  await settled(app);
  const { id } = (await ownData(person)).export;
  const files = unzipSync(new Uint8Array(await (await fetchExport(id, person)).arrayBuffer()));
  return { id, files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])) };
}

it("holds all that one is and did, and nothing of others or that opens a door", async () => {
  const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
  await postComment(steward, { initiativeId: id, text: "=HYPERLINK(\"https://example.test\")" });
  const other = await neighbour();
  await postComment(other, { initiativeId: id, text: "Woorden van een ander" });
  await way.support(other, id);
  const { files } = await exported(steward);
  const { categories } = JSON.parse(files["data.json"] ?? "");
  expect(Object.keys(categories)).toEqual([...categoryIds]);
  expect(categories.account.tables.persons).toEqual([expect.objectContaining({ email: await emailOf(app, steward) })]);
  expect(categories.talk.tables.comments).toEqual([expect.objectContaining({ text: "=HYPERLINK(\"https://example.test\")", initiative: "Bankjes bij het water" })]);
  expect(categories.plans.tables.initiatives).toEqual([expect.objectContaining({ id, title: "Bankjes bij het water" })]);
  expect(files["talk-comments.csv"]).toContain(`"'=HYPERLINK(`);
  expect(files["talk-comments.csv"]).toMatch(/^\ufeff?initiative_id;initiative;group_id;group;text;/u);
  const all = Object.values(files).join("\n");
  for (const secret of ["Woorden van een ander", await emailOf(app, other), other.personId ?? "", "_hash"]) expect(all).not.toContain(secret);
  expect((await app.pool.query("select 1 from sessions where position(token_hash in $1) > 0", [all])).rowCount).toBe(0);
});

it("is offered to its owner alone, kept by no cache, and gone after a week", async () => {
  const person = await neighbour();
  const { id } = await exported(person);
  const answer = await fetchExport(id, person);
  expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("content-type")]).toEqual([200, "no-store", "application/zip"]);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="brink-\d{4}-\d\d-\d\d\.zip"$/u);
  const other = await fetchExport(id, await neighbour());
  expect([other.status, await other.text(), other.headers.get("cache-control")]).toEqual([404, `{"reason":"NOT_FOUND"}`, "no-store"]);
  expect((await fetchExport(id, app.anonymous())).status).toBe(401);
  expect((await fetchExport("x' or true --", person)).status).toBe(404);
  expect((await person.ask(`{ me { notices { kind } } }`)).me.notices).toEqual([{ kind: "EXPORT_READY" }]);
  app.setNow(new Date(Date.now() + 8 * 86_400_000));
  expect((await fetchExport(id, person)).status).toBe(404);
  app.setNow(null);
});

it("is made one at a time and three times a week, however often one clicks", async () => {
  const person = await neighbour();
  const clicks = await Promise.all(Array.from({ length: 5 }, () => askExport(person)));
  expect(clicks.filter(({ reason }) => !reason)).toHaveLength(1);
  for (let turn = 2; turn <= 3; turn += 1) {
    await settled(app);
    expect((await askExport(person)).reason).toBeUndefined();
  }
  await settled(app);
  expect(await askExport(person)).toMatchObject({ reason: "TOO_MANY" });
  expect(await askExport(app.anonymous())).toMatchObject({ reason: "NOT_SIGNED_IN" });
});

it("is gathered by several processes without doing a part twice, and goes on where one that fell left it", async () => {
  const quiet = await startApp();
  // Beside the app's own worker, two more as other processes have them.
  const person = (await way.residents(quiet, "oost", 1))[0] as Person;
  const dataSource = await createDataSource(quiet.databaseUrl).initialize();
  let failures = 3;
  const done: string[] = [];
  const counted: Reactions = Object.fromEntries(Object.entries(exportReactions(async () => [])).map(([type, react]) => [type, async (work, happened) => {
    await react(work, happened);
    // After the work and before its commit: nothing of it may remain.
    if (failures > 0) throw new Error(`fell ${(failures -= 1)}`);
    done.push(`${happened.id}`);
  }]));
  const transact = unitOfWork({ dataSource, isReactedTo: (type) => type in counted, committed: () => workers.forEach((worker) => worker.wake()) });
  const later = () => new Date(Date.now() + 60_000);
  const workers = [1, 2].map(() => startReactions(counted, poolOf(dataSource), transact, later, pino({ level: "silent" })));
  try {
    await askExport(person);
    await vi.waitFor(async () => expect((await ownData(person)).export.state).toBe("READY"), { timeout: 20_000, interval: 50 });
    expect(new Set(done).size).toBe(done.length);
    expect((await ownData(person)).export).toMatchObject({ done: categoryIds.length, total: categoryIds.length });
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await dataSource.destroy();
    await quiet.stop();
  }
});
