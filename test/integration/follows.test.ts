import { afterAll, beforeAll, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { settings } from "../support/preferences.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const resident = async () => (await way.residents(app, "oost", 1))[0] as Person;
const kindsOf = async (person: Person) => {
  await near.settled(app);
  return ((await person.ask("{ me { notices(first: 50) { kind } } }")).me.notices as { kind: string }[]).map(({ kind }) => kind);
};

it("tells who follows a wijk or a group of a new plan, once, and not who is in its group", async () => {
  const [ofWijk, ofBoth, elsewhere] = [await resident(), await resident(), await resident()];
  await settings.follow(ofWijk, { wijkId: "oost" });
  await settings.follow(ofBoth, { wijkId: "oost" });
  await settings.follow(elsewhere, { wijkId: "zuid" });
  const { steward, id } = await way.inDraagvlak(app, "oost", 150_000);
  const groupId = (await steward.ask("query ($id: ID!) { initiative(id: $id) { group { id } } }", { id })).initiative.group.id as string;
  await settings.follow(ofBoth, { groupId });
  expect(await kindsOf(ofWijk)).toEqual(["FOLLOWED_PLAN_OPENED"]);
  expect(await kindsOf(ofBoth)).toEqual(["FOLLOWED_PLAN_OPENED"]);
  expect(await kindsOf(elsewhere)).toEqual([]);
  expect(await kindsOf(steward)).not.toContain("FOLLOWED_PLAN_OPENED");
});

it("tells who follows a plan of its decision, and its initiators only as such", async () => {
  const follower = await resident();
  const regisseur = await app.as("regisseur-noordwest");
  const { id, steward, version } = await way.inDraagvlak(app, "noordwest", 150_000);
  for (const person of [follower, steward]) await settings.follow(person, { initiativeId: id });
  for (const person of await way.residents(app, "noordwest", 5)) await way.support(person, id);
  await way.handIn(steward, id, version);
  await way.takeUp(regisseur, id);
  await way.decide(regisseur, id, 150_000);
  expect(await kindsOf(follower)).toEqual(["FOLLOWED_PLAN_DECIDED"]);
  expect((await kindsOf(steward)).filter((kind) => kind.endsWith("DECIDED"))).toEqual(["INITIATIVE_DECIDED"]);
});

it("tells who follows a talk that something was said, once until it is read", async () => {
  const [follower, speaker] = [await resident(), await resident()];
  const themeId = await near.themeIn(app);
  await near.followTalk(follower, { themeId });
  for (const _more of [1, 2, 3]) await near.postComment(speaker, { themeId });
  expect(await kindsOf(follower)).toEqual(["FOLLOWED_TALK"]);
  await follower.ask("mutation { readNotices { __typename } }");
  await near.postComment(speaker, { themeId });
  expect(await kindsOf(follower)).toEqual(["FOLLOWED_TALK", "FOLLOWED_TALK"]);
  expect(await kindsOf(speaker)).toEqual([]);
});

it("is one list, from which each can be stopped, and a draft that one may not read is not there to follow", async () => {
  const person = await resident();
  const { organisations } = await person.ask("{ organisations { id } }");
  const themeId = await near.themeIn(app);
  for (const what of [{ wijkId: "oost" }, { themeId }, { organisationId: organisations[0].id }]) for (const _again of [1, 2]) await settings.follow(person, what);
  const follows = async () => (await person.ask("{ me { follows { wijk { id } theme { id } organisation { id } } } }")).me.follows as object[];
  expect(await follows()).toHaveLength(3);
  await settings.follow(person, { themeId }, false);
  expect(await follows()).toEqual([{ wijk: null, theme: null, organisation: { id: organisations[0].id } }, { wijk: { id: "oost" }, theme: null, organisation: null }]);
  const { id, steward } = await near.groupIn(app, "PUBLIC", "bewoner-oost-3");
  const draft = (await way.startInitiative(steward, id)).initiative?.id;
  expect(await settings.follow(person, { initiativeId: draft })).toEqual({ __typename: "Refusal", reason: "NOT_FOUND" });
  expect(await settings.follow(steward, { initiativeId: draft })).toMatchObject({ __typename: "ViewerChanged" });
});

it("follows no more than two hundred things, however many hands are at it", async () => {
  const person = await resident();
  await app.pool.query("insert into follows (person_id, group_id, since) select $1, (select id from groups order by id limit 1), now()", [person.personId]);
  await app.pool.query(
    `with made as (insert into groups (wijk_id, name, about, visibility, created_at) select 'oost', 'Groep ' || n, '', 'PUBLIC', now() from generate_series(1, 198) n returning id)
     insert into follows (person_id, group_id, since) select $1, id, now() from made`, [person.personId],
  );
  const answers = await Promise.all([{ wijkId: "oost" }, { wijkId: "zuid" }, { wijkId: "centrum" }].map((what) => settings.follow(person, what)));
  expect(answers.map(({ reason }) => reason).toSorted()).toEqual(["TOO_MANY", "TOO_MANY", undefined]);
});
