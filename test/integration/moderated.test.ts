// What can be reported and measured: each kind of thing, read by who may and as it stands.
import { subjectKinds } from "#shared/moderation/subjects.ts";
import { lockModerated, moderated } from "#server/features/measures/commands/subject.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";

let app: TestApp;
let regisseur: Person;
let neighbour: Person;
beforeAll(async () => {
  app = await startApp();
  [regisseur, neighbour] = (await Promise.all(["regisseur-oost", "bewoner-oost-2"].map((name) => app.as(name)))) as [Person, Person];
});
afterAll(() => app.stop());

const one = async (text: string, values: unknown[] = []) => ((await app.pool.query<{ id: string }>(text, values)).rows[0]?.id ?? "");
const read = (kind: (typeof subjectKinds)[number], id: string, viewer: string | null = null) => moderated({ run: app.pool, viewer, now: app.now() }, kind, id);

it("reads every kind, with its wijk, its people and who moderates it", async () => {
  const { id: groupId, steward } = await near.groupIn(app);
  const said = (await near.postComment(steward, { groupId, text: "Zaterdag?" })).comment?.id ?? "";
  const ids = {
    COMMENT: said, GROUP: groupId, INITIATIVE: await one("select id from initiatives where stage = 'DRAAGVLAK' and wijk_id = 'oost' limit 1"), ACTIVITY: await near.activityIn(app), PERSON: neighbour.personId ?? "",
    UPDATE: await one("select u.id from initiative_updates u join initiatives i on i.id = u.initiative_id limit 1"), ORGANISATION: await one("select id from organisations limit 1"),
  };
  expect(await read("COMMENT", said, regisseur.personId)).toMatchObject({ kind: "COMMENT", id: said, wijkId: "oost", authorIds: [steward.personId], facts: { text: "Zaterdag?", pictures: "" }, hidden: false, visible: true, refusal: null });
  expect(await read("COMMENT", said, neighbour.personId)).toMatchObject({ refusal: "NOT_ALLOWED" });
  for (const [kind, id] of Object.entries(ids)) expect(await read(kind as "COMMENT", id), kind).toMatchObject({ id, refusal: "NOT_SIGNED_IN", hidden: false });
});

it("finds nothing under an id that is none, of any kind, held or not", async () => {
  const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
  for (const kind of subjectKinds) {
    for (const id of [near.nobody, "'; drop table persons", "x".repeat(500)]) {
      expect(await read(kind, id, regisseur.personId), kind).toBeNull();
      expect(await transact({ viewer: regisseur.personId, now: app.now() }, (work) => lockModerated(work, kind, id)), kind).toBeNull();
    }
  }
});

it("marks every change of the words", async () => {
  const { id: groupId, steward } = await near.groupIn(app);
  const said = (await near.postComment(steward, { groupId, text: "Zaterdag?" })).comment?.id ?? "";
  const before = await read("COMMENT", said);
  expect((await read("COMMENT", said))?.mark).toBe(before?.mark);
  await near.editComment(steward, said, "Zondag?");
  expect((await read("COMMENT", said))?.mark).not.toBe(before?.mark);
});

it("lets another wijk look at what is said of a wijkregisseur, and shows nobody what is a closed group's own", async () => {
  expect(await read("PERSON", regisseur.personId ?? "")).toMatchObject({ wijkId: expect.not.stringMatching(/^oost$/u) });
  const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
  const said = (await near.postComment(steward, { groupId, text: "Onder ons" })).comment?.id ?? "";
  expect(await read("COMMENT", said, neighbour.personId)).toMatchObject({ visible: false });
  expect(await read("COMMENT", said, steward.personId)).toMatchObject({ visible: true });
});
