// Answers, earlier wordings, signs, the answer on top, and what was read.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { inDraagvlak, residents } from "../support/way.ts";

let app: TestApp;
let neighbour: Person;
let stranger: Person;
let regisseur: Person;
let initiativeId: string;
let first: string;
beforeAll(async () => {
  app = await startApp();
  [neighbour, stranger, regisseur] = (await Promise.all(["bewoner-oost-2", "bewoner-zuid", "regisseur-oost"].map((name) => app.as(name)))) as [Person, Person, Person];
  initiativeId = (await inDraagvlak(app, "oost", 150_000)).id;
});
afterAll(() => app.stop());
beforeEach(async () => {
  first = await say(neighbour, "Mooi plan.");
});

async function say(person: Person, text: string, more: object = {}): Promise<string> {
  return (await near.postComment(person, { initiativeId, text, ...more })).comment?.id ?? "";
}
const read = async (id: string, person = app.anonymous()) =>
  (await person.ask(`query ($id: ID!) { comment(id: $id) { text removed isAnswer pinned asMunicipality locale editedAt history { number text writtenAt } reactions { kind count } replies { text isAnswer author { name } } } }`, { id })).comment;
const reasonOf = async (act: Promise<near.CommentAnswer>) => (await act).reason;

it("hangs answers below what they answer, one level deep, and counts them", async () => {
  const answer = await say(stranger, "Vind ik ook.", { replyTo: first });
  await say(neighbour, "Fijn!", { replyTo: answer });
  expect((await read(first)).replies).toMatchObject([{ text: "Vind ik ook.", isAnswer: true }, { text: "Fijn!", isAnswer: true }]);
  expect((await read(answer)).replies).toEqual([]);
  const { initiative } = await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { comments(first: 50) { nodes { isAnswer } } } }`, { id: initiativeId });
  expect(initiative.comments.nodes.some(({ isAnswer }: { isAnswer: boolean }) => isAnswer)).toBe(false);
  expect(await reconcile(app.pool)).toEqual([]);
});

it("takes no answer to what is elsewhere, gone or hidden, and no more than fifty", async () => {
  const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
  const inside = (await near.postComment(steward, { groupId, text: "Onder ons" })).comment?.id ?? "";
  expect(await reasonOf(near.postComment(stranger, { initiativeId, replyTo: inside }))).toBe("NOT_FOUND");
  expect(await reasonOf(near.postComment(stranger, { initiativeId, replyTo: near.nobody }))).toBe("NOT_FOUND");
  expect(await reasonOf(near.postComment(stranger, { groupId, replyTo: inside }))).toBe("NOT_A_MEMBER");
  expect(await reasonOf(near.postComment(stranger, { groupId, replyTo: near.nobody }))).toBe("NOT_A_MEMBER");
  const full = await say(neighbour, "Wie doet mee?");
  await app.pool.query("update comments set reply_count = 49 where id = $1", [full]);
  const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => near.postComment(stranger, { initiativeId, replyTo: full, text: `ik ${n}` })));
  expect(answers.map(({ reason }) => reason ?? "posted").sort()).toEqual(["TOO_MANY", "TOO_MANY", "TOO_MANY", "TOO_MANY", "TOO_MANY", "posted"]);
  await app.pool.query("update comments set reply_count = 1 where id = $1", [full]);
  await near.removeComment(neighbour, first);
  expect(await reasonOf(near.postComment(stranger, { initiativeId, replyTo: first }))).toBe("NOT_ALLOWED");
});

it("tells whoever is answered, and nobody of their own answer", async () => {
  const heard = async (person: Person) => (await person.ask(`{ me { notices { kind } } }`)).me.notices.filter(({ kind }: { kind: string }) => kind === "COMMENT_ANSWERED").length as number;
  const before = await heard(neighbour);
  await say(neighbour, "En nog iets.", { replyTo: first });
  await say(stranger, "Goed idee.", { replyTo: first });
  await near.settled(app);
  expect(await heard(neighbour)).toBe(before + 1);
});

it("lets its author word it anew, and keeps what it said", async () => {
  expect(await reasonOf(near.editComment(stranger, first, "Slecht plan."))).toBe("NOT_ALLOWED");
  expect(await reasonOf(near.editComment(app.anonymous(), first, "Slecht plan."))).toBe("NOT_SIGNED_IN");
  expect(await reasonOf(near.editComment(neighbour, first, " "))).toBe("INVALID_TEXT");
  await near.editComment(neighbour, first, "Mooi plan. ");
  expect(await read(first)).toMatchObject({ editedAt: null, history: [] });
  await near.editComment(neighbour, first, "Mooi plan, maar duur.");
  await near.editComment(neighbour, first, "Mooi plan, en niet duur.");
  const changed = await read(first);
  expect(changed).toMatchObject({ text: "Mooi plan, en niet duur.", history: [{ number: 2, text: "Mooi plan, maar duur." }, { number: 1, text: "Mooi plan." }] });
  await near.hideComment(regisseur, first, "Niet aardig.");
  expect(await read(first)).toMatchObject({ text: null, history: [] });
  expect(await reasonOf(near.editComment(neighbour, first, "Toch."))).toBe("NOT_ALLOWED");
});

it("keeps every wording when two screens change it at once", async () => {
  const answers = await Promise.all(["een", "twee", "drie", "vier", "vijf"].map((text) => near.editComment(neighbour, first, text)));
  expect(answers.every(({ __typename }) => __typename === "CommentPosted")).toBe(true);
  const { text, history } = await read(first);
  expect([text, ...history.map((version: { text: string }) => version.text)].sort()).toEqual(["Mooi plan.", "drie", "een", "twee", "vier", "vijf"].sort());
});

it("lets its author take it back with all it said, and leaves the answers", async () => {
  await near.editComment(neighbour, first, "Bel me op 06.");
  await say(stranger, "Zal ik doen.", { replyTo: first });
  expect(await reasonOf(near.removeComment(stranger, first))).toBe("NOT_ALLOWED");
  expect(await reasonOf(near.removeComment(neighbour, near.nobody))).toBe("NOT_FOUND");
  await near.removeComment(neighbour, first);
  expect(await read(first)).toMatchObject({ text: null, removed: true, history: [], replies: [{ text: "Zal ik doen." }] });
  const { rows } = await app.pool.query("select text from comments where id = $1 union all select text from comment_versions where comment_id = $1", [first]);
  expect(rows).toEqual([{ text: "" }]);
});

it("counts each sign of each person once, however often and at once it is given", async () => {
  const people = await residents(app, "oost", 5);
  await Promise.all(people.flatMap((person) => [near.reactToComment(person, first), near.reactToComment(person, first), near.reactToComment(person, first, "HELP")]));
  await near.reactToComment(people[0] as Person, first, "HELP", false);
  expect((await read(first)).reactions).toEqual([{ kind: "AGREE", count: 5 }, { kind: "HELP", count: 4 }]);
  const mine = `query ($id: ID!) { initiative(id: $id) { viewerReactions { commentId kind } } }`;
  const given = async (person: Person) => (await person.ask(mine, { id: initiativeId })).initiative.viewerReactions.filter(({ commentId }: { commentId: string }) => commentId === first);
  expect(await given(people[0] as Person)).toEqual([{ commentId: first, kind: "AGREE" }]);
  expect(await given(app.anonymous())).toEqual([]);
  expect(await reasonOf(near.reactToComment(app.anonymous(), first))).toBe("NOT_SIGNED_IN");
});

it("lets only the wijkregisseur of the wijk speak for the municipality", async () => {
  for (const [person, reason] of [[neighbour, "NOT_ALLOWED"], [await app.as("regisseur-zuid"), "NOT_ALLOWED"], [app.anonymous(), "NOT_SIGNED_IN"]] as const) {
    expect(await reasonOf(near.postComment(person, { initiativeId, asMunicipality: true }))).toBe(reason);
  }
  expect(await read(await say(regisseur, "Wij kijken ernaar.", { asMunicipality: true }))).toMatchObject({ asMunicipality: true });
  const { id: groupId } = await near.groupIn(app);
  expect(await reasonOf(near.postComment(regisseur, { groupId }))).toBe("NOT_A_MEMBER");
  expect((await near.postComment(regisseur, { groupId, asMunicipality: true })).group?.commentCount).toBe(1);
});

it("has one answer on top, that the wijkregisseur put there", async () => {
  const other = await say(regisseur, "Het antwoord.", { asMunicipality: true });
  const answer = await say(neighbour, "Dank!", { replyTo: other });
  expect(await reasonOf(near.pinComment(neighbour, first))).toBe("NOT_ALLOWED");
  expect(await reasonOf(near.pinComment(await app.as("regisseur-zuid"), first))).toBe("NOT_ALLOWED");
  expect(await reasonOf(near.pinComment(regisseur, answer))).toBe("NOT_ALLOWED");
  await Promise.all([first, other, first, other].map((id) => near.pinComment(regisseur, id)));
  const onTop = async () => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { pinnedComment { id pinned } } }`, { id: initiativeId })).initiative.pinnedComment;
  expect([first, other]).toContain((await onTop()).id);
  const { id } = await onTop();
  await near.pinComment(regisseur, id, false);
  expect(await onTop()).toBeNull();
  await near.pinComment(regisseur, first);
  await near.hideComment(regisseur, first, "Toch niet.");
  expect(await onTop()).toBeNull();
});

it("shows a closed group's talk, and its parts, to nobody outside", async () => {
  const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
  const id = (await near.postComment(steward, { groupId, text: "Onder ons" })).comment?.id ?? "";
  expect(await read(id)).toBeNull();
  expect(await read(id, stranger)).toBeNull();
  expect(await read(id, steward)).toMatchObject({ text: "Onder ons" });
  for (const act of [near.editComment(stranger, id, "x"), near.removeComment(stranger, id), near.reactToComment(stranger, id), near.pinComment(stranger, id)]) expect(await reasonOf(act)).toBe("NOT_FOUND");
});

it("counts what a member has not read of others, until they read it", async () => {
  const { id: groupId, steward } = await near.groupIn(app);
  await near.postComment(steward, { groupId, text: "Van voor je tijd" });
  await near.joinGroup(stranger, groupId);
  const unread = async (person: Person) => (await person.ask(`query ($id: ID!) { group(id: $id) { viewerUnread } }`, { id: groupId })).group.viewerUnread as number;
  expect(await unread(stranger)).toBe(0);
  const id = (await near.postComment(steward, { groupId, text: "Welkom" })).comment?.id;
  await near.postComment(steward, { groupId, text: "Hoe gaat het?", replyTo: id });
  await near.postComment(stranger, { groupId, text: "Dank!" });
  expect([await unread(stranger), await unread(steward), await unread(neighbour), await unread(app.anonymous())]).toEqual([2, 1, 0, 0]);
  expect((await near.readGroup(neighbour, groupId)).reason).toBe("NOT_A_MEMBER");
  await near.readGroup(stranger, groupId);
  await near.endGroup(steward, groupId);
  expect((await near.readGroup(steward, groupId)).reason).toBeUndefined();
  expect([await unread(stranger), await unread(steward)]).toEqual([0, 0]);
});
