// Naming people in talk: only those who take part and may read it, by their present name, told once, and gone with their account.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { erase } from "../support/privacy.ts";
import { inDraagvlak, residents } from "../support/way.ts";

let app: TestApp;
let speaker: Person;
let named: Person;
let stranger: Person;
let initiativeId: string;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  await app.pool.query("delete from allowances");
  [speaker, named, stranger] = (await residents(app, "oost", 3)) as [Person, Person, Person];
  initiativeId = (await inDraagvlak(app, "oost", 150_000)).id;
  await near.postComment(named, { initiativeId, text: "Ik doe mee" });
});

const read = async (id: string) => (await app.anonymous().ask(`query ($id: ID!) { comment(id: $id) { text mentions { number personId name } history { text } } }`, { id })).comment;
const offered = async (person: Person, text: string, subject: object) =>
  (await person.ask(`query ($text: String!, $initiativeId: ID, $groupId: ID) { mentionable(text: $text, initiativeId: $initiativeId, groupId: $groupId) { id name } }`, { text, ...subject })).mentionable as { id: string; name: string }[];
const heard = async (person: Person) => {
  await near.settled(app);
  return (await person.ask(`{ me { notices { kind initiative { id } } } }`)).me.notices.filter(({ kind }: { kind: string }) => kind === "COMMENT_MENTIONED").length as number;
};
const mention = (text: string, ...people: (string | null)[]) => near.postComment(speaker, { initiativeId, text, mentions: people });

it("keeps who is named by their id, and tells them once, under their present name", async () => {
  const { comment } = await mention("Dag @[1], en nog eens @[1]!", named.personId);
  expect(await read(comment?.id ?? "")).toMatchObject({ text: "Dag @[1], en nog eens @[1]!", mentions: [{ number: 1, personId: named.personId }] });
  expect(await heard(named)).toBe(1);
  await named.ask(`mutation { updateProfile(name: "Anders Genoemd", locale: NL) { __typename } }`);
  expect((await read(comment?.id ?? "")).mentions[0].name).toBe("Anders Genoemd");
});

it("names nobody who takes no part or may not read there, and tells them nothing", async () => {
  expect((await mention("Dag @[1]", stranger.personId)).reason).toBe("NOT_FOUND");
  expect((await mention("Dag @[1]", near.nobody)).reason).toBe("NOT_FOUND");
  expect((await mention("Dag @[1]", "x' or true")).reason).toBe("NOT_FOUND");
  expect((await mention("Dag @[1]", ...Array.from({ length: 6 }, () => named.personId))).reason).toBe("TOO_MANY");
  const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
  await near.letIn(named, groupId, steward);
  expect((await near.postComment(steward, { groupId, text: "Dag @[1]", mentions: [stranger.personId] })).reason).toBe("NOT_FOUND");
  expect((await near.postComment(steward, { groupId, text: "Dag @[1]", mentions: [named.personId] })).reason).toBeUndefined();
  await near.leaveGroup(named, groupId);
  expect((await near.postComment(steward, { groupId, text: "Dag @[1]", mentions: [named.personId] })).reason).toBe("NOT_FOUND");
  expect([await heard(stranger), await heard(named)]).toEqual([0, 1]);
});

it("reads a number that names nobody as the text it is", async () => {
  const { comment } = await mention("Kijk op @[3], zei hij", named.personId);
  expect(await read(comment?.id ?? "")).toMatchObject({ text: "Kijk op @[3], zei hij", mentions: [] });
  expect(await heard(named)).toBe(0);
});

it("keeps the numbers of earlier wordings when names are added, and tells only who is new", async () => {
  await near.postComment(stranger, { initiativeId, text: "Ik ook" });
  const id = (await mention("Dag @[1]", named.personId)).comment?.id ?? "";
  await near.editComment(speaker, id, "Dag @[1] en @[2]", [stranger.personId, named.personId]);
  expect(await read(id)).toMatchObject({ text: "Dag @[2] en @[1]", mentions: [{ number: 1, personId: named.personId }, { number: 2, personId: stranger.personId }], history: [{ text: "Dag @[1]" }] });
  expect([await heard(named), await heard(stranger)]).toEqual([1, 1]);
});

it("does not tell twice who is answered and named, nor oneself", async () => {
  const first = (await near.postComment(named, { initiativeId, text: "Wie helpt?" })).comment?.id;
  await near.postComment(speaker, { initiativeId, text: "Ik, @[1]!", mentions: [named.personId], replyTo: first });
  await near.postComment(named, { initiativeId, text: "Ik ben @[1]", mentions: [named.personId] });
  expect(await heard(named)).toBe(0);
});

it("forgets the name with the account, in the text and in the earlier wordings", async () => {
  const id = (await mention("Dag @[1]", named.personId)).comment?.id ?? "";
  await erase(app, named);
  expect(await read(id)).toMatchObject({ text: "Dag @[1]", mentions: [{ number: 1, personId: null, name: null }] });
  expect((await app.pool.query("select from outbox where position($1 in ids::text) > 0", [named.personId])).rowCount).toBe(0);
});

it("goes with words that are taken back or hidden", async () => {
  const [one, other] = [(await mention("Dag @[1]", named.personId)).comment?.id ?? "", (await mention("Hoi @[1]", named.personId)).comment?.id ?? ""];
  await near.removeComment(speaker, one);
  await near.hideComment(await app.as("regisseur-oost"), other, "Niet aardig.");
  for (const id of [one, other]) expect(await read(id)).toMatchObject({ text: null, mentions: [] });
  expect((await app.pool.query("select from comment_mentions where comment_id = $1", [one])).rowCount).toBe(0);
});

it("offers names by their beginning to who speaks there, and nobody to others", async () => {
  await app.pool.query("update persons set name = 'Zoë van den Béúker' where id = $1", [named.personId]);
  for (const text of ["zo", "beuk", "van"]) expect(await offered(speaker, text, { initiativeId })).toEqual([{ id: named.personId, name: "Zoë van den Béúker" }]);
  for (const text of ["oë", "%", "_", "' or true --"]) expect(await offered(speaker, text, { initiativeId })).toEqual([]);
  expect(await offered(app.anonymous(), "zo", { initiativeId })).toEqual([]);
  expect(await offered(named, "zo", { initiativeId })).toEqual([]);
  const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
  await near.letIn(named, groupId, steward);
  expect(await offered(steward, "zo", { groupId })).toHaveLength(1);
  for (const person of [stranger, app.anonymous()]) expect(await offered(person, "", { groupId })).toEqual([]);
  expect(await offered(speaker, "zo", { initiativeId, groupId })).toEqual([]);
  expect(await offered(speaker, "zo", {})).toEqual([]);
});

it("offers nobody of a closed group below its public plan but who spoke there", async () => {
  await app.pool.query("update groups set visibility = 'CLOSED', joining = 'ON_REQUEST' where id = (select group_id from initiatives where id = $1)", [initiativeId]);
  await app.pool.query("update initiatives set author_id = null where id = $1", [initiativeId]);
  expect((await offered(speaker, "", { initiativeId })).map(({ id }) => id)).toEqual([named.personId]);
});

it("names forty in an hour and then no more", async () => {
  const five = Array.from({ length: 5 }, () => named.personId);
  for (let turn = 0; turn < 8; turn += 1) expect((await mention("Dag @[1]", ...five)).reason).toBeUndefined();
  expect((await mention("Dag @[1]", named.personId)).reason).toBe("TOO_OFTEN");
  expect((await near.postComment(speaker, { initiativeId, text: "Zonder naam" })).reason).toBeUndefined();
});
