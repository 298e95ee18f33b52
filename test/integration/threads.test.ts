import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { inDraagvlak, residents, startGroup, startInitiative } from "../support/way.ts";

let app: TestApp;
let neighbour: Person;
let stranger: Person;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  [neighbour, stranger, regisseur] = (await Promise.all(["bewoner-oost-2", "bewoner-zuid", "regisseur-oost"].map((name) => app.as(name)))) as [Person, Person, Person];
});
afterAll(() => app.stop());

const talk = `query ($initiative: ID!, $after: String) { initiative(id: $initiative) { commentCount comments(first: 2, after: $after) {
  nodes { text hidden hiddenReason author { name } } pageInfo { hasNextPage endCursor } } } }`;

it("lets whoever is signed in talk about a public initiative, from any wijk, newest first", async () => {
  const { id } = await inDraagvlak(app, "oost", 150_000);
  expect((await near.postComment(app.anonymous(), { initiativeId: id })).reason).toBe("NOT_SIGNED_IN");
  for (const text of ["een", "twee", "drie"]) await near.postComment(stranger, { initiativeId: id, text });
  const { initiative } = await app.anonymous().ask(talk, { initiative: id });
  expect(initiative).toMatchObject({ commentCount: 3, comments: { nodes: [{ text: "drie" }, { text: "twee" }], pageInfo: { hasNextPage: true } } });
  const rest = await app.anonymous().ask(talk, { initiative: id, after: initiative.comments.pageInfo.endCursor });
  expect(rest.initiative.comments).toMatchObject({ nodes: [{ text: "een" }], pageInfo: { hasNextPage: false } });
});

it("keeps a draft out of talk, and out of sight of strangers", async () => {
  const groupId = await startGroup(neighbour, "oost");
  const id = (await startInitiative(neighbour, groupId)).initiative?.id;
  expect((await near.postComment(neighbour, { initiativeId: id })).reason).toBe("WRONG_STAGE");
  expect((await near.postComment(stranger, { initiativeId: id })).reason).toBe("NOT_FOUND");
});

it("is for members in a group", async () => {
  const { id, steward } = await near.groupIn(app);
  expect((await near.postComment(stranger, { groupId: id })).reason).toBe("NOT_A_MEMBER");
  expect((await near.postComment(regisseur, { groupId: id })).reason).toBe("NOT_A_MEMBER");
  expect((await near.postComment(steward, { groupId: id })).group?.commentCount).toBe(1);
});

it("takes exactly one subject that is there, and a text that can be kept", async () => {
  const { id, groupId } = await inDraagvlak(app, "oost", 150_000);
  const reasonOf = async (input: object) => (await near.postComment(neighbour, input)).reason;
  expect(await reasonOf({})).toBe("INCOMPLETE");
  expect(await reasonOf({ initiativeId: id, groupId })).toBe("INCOMPLETE");
  expect(await reasonOf({ initiativeId: near.nobody })).toBe("NOT_FOUND");
  expect(await reasonOf({ groupId: "geen" })).toBe("NOT_FOUND");
  expect(await reasonOf({ initiativeId: id, text: "x".repeat(100_000) })).toBe("TEXT_TOO_LONG");
  expect(await reasonOf({ initiativeId: id, text: " \n " })).toBe("INVALID_TEXT");
  expect(await reasonOf({ initiativeId: id, text: "a\u0000" })).toBe("INVALID_TEXT");
  const markup = `<img src=x onerror="alert(1)"> 'quoted' -- \u{1F333}`;
  expect((await near.postComment(neighbour, { initiativeId: id, text: ` ${markup}\n` })).comment?.text).toBe(markup);
  const { initiative } = await app.anonymous().ask(talk, { initiative: id });
  expect(initiative.commentCount).toBe(1);
});

it("is hidden by the wijkregisseur of the wijk, with a reason that all can read and the text that none can", async () => {
  const { id } = await inDraagvlak(app, "oost", 150_000);
  const { comment } = await near.postComment(neighbour, { initiativeId: id, text: "Scheldwoord" });
  const hide = (person: Person, reason = "Wij schelden hier niet.") => near.hideComment(person, comment?.id ?? "", reason);
  for (const [person, reason] of [[app.anonymous(), "NOT_SIGNED_IN"], [neighbour, "NOT_ALLOWED"], [await app.as("regisseur-zuid"), "NOT_ALLOWED"], [await app.as("beheerder"), "NOT_ALLOWED"]] as const) {
    expect((await hide(person)).reason).toBe(reason);
  }
  expect((await hide(regisseur, "  ")).reason).toBe("INVALID_TEXT");
  expect((await hide(regisseur, "x".repeat(501))).reason).toBe("TEXT_TOO_LONG");
  expect((await near.hideComment(regisseur, near.nobody, "weg")).reason).toBe("NOT_FOUND");
  expect((await near.hideComment(regisseur, "geen", "weg")).reason).toBe("NOT_FOUND");
  expect((await hide(regisseur)).comment).toMatchObject({ text: null, hidden: true, hiddenReason: "Wij schelden hier niet." });
  expect((await hide(regisseur, "Een andere reden")).reason).toBe("ALREADY_MEASURED");
  for (const person of [app.anonymous(), neighbour, regisseur]) {
    const { initiative } = await person.ask(talk, { initiative: id });
    expect(initiative).toMatchObject({ commentCount: 1, comments: { nodes: [{ text: null, hidden: true, hiddenReason: "Wij schelden hier niet." }] } });
  }
});

it("of a closed group is not there for strangers, not even to hide", async () => {
  const { id, steward } = await near.groupIn(app, "CLOSED");
  const { comment } = await near.postComment(steward, { groupId: id, text: "Onder ons" });
  expect((await near.hideComment(stranger, comment?.id ?? "", "weg")).reason).toBe("NOT_FOUND");
  expect((await near.hideComment(regisseur, comment?.id ?? "", "Namen van buren")).comment?.hidden).toBe(true);
});

it("counts fifty at once as fifty, in groups and about initiatives", async () => {
  const { id } = await inDraagvlak(app, "oost", 150_000);
  const group = await near.groupIn(app);
  const people = await residents(app, "oost", 10);
  for (const person of people) await near.joinGroup(person, group.id);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => people[n % 10] as Person).flatMap((person, n) => [
      near.postComment(person, { initiativeId: id, text: `reactie ${n}` }), near.postComment(person, { groupId: group.id, text: `reactie ${n}` }),
    ]),
  );
  expect(answers.every(({ __typename }) => __typename === "CommentPosted")).toBe(true);
  const { initiative, group: seen } = await group.steward.ask(`query ($id: ID!, $group: ID!) { initiative(id: $id) { commentCount } group(id: $group) { commentCount } }`, { id, group: group.id });
  expect([initiative.commentCount, seen.commentCount]).toEqual([50, 50]);
  expect(await reconcile(app.pool)).toEqual([]);
});

it("ends where the group ends: what came in time is counted, the rest refused", async () => {
  const group = await near.groupIn(app);
  const people = await residents(app, "oost", 10);
  for (const person of people) await near.joinGroup(person, group.id);
  const [, ...answers] = await Promise.all([near.endGroup(group.steward, group.id), ...people.map((person) => near.postComment(person, { groupId: group.id }))]);
  const posted = answers.filter(({ __typename }) => __typename === "CommentPosted").length;
  expect(answers.filter(({ reason }) => reason === "GROUP_ENDED")).toHaveLength(10 - posted);
  const { rows } = await app.pool.query("select comment_count, (select count(*)::int from comments where group_id = $1) as comments from groups where id = $1", [group.id]);
  expect(rows[0]).toEqual({ comment_count: posted, comments: posted });
});
