// Talk below a wijkthema and an activity: everybody reads, whoever is signed in speaks, the wijkregisseur of the wijk keeps order, and what is new is counted.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { inDraagvlak } from "../support/way.ts";

let app: TestApp;
let neighbour: Person;
let stranger: Person;
let regisseur: Person;
let subjects: Record<"themeId" | "activityId", string>;
beforeAll(async () => {
  app = await startApp();
  [neighbour, stranger, regisseur] = (await Promise.all(["bewoner-oost-2", "bewoner-zuid", "regisseur-oost"].map((name) => app.as(name)))) as [Person, Person, Person];
  subjects = { themeId: await near.themeIn(app), activityId: await near.activityIn(app) };
});
afterAll(() => app.stop());

const kinds = [["theme", "themeId"], ["activity", "activityId"]] as const;
const fields = "commentCount viewerFollows viewerUnread comments { nodes { text hidden replies { text } } } pinnedComment { text } viewerCanComment { allowed reason } viewerCanModerate { allowed }";
const read = async (kind: string, id: string, person = app.anonymous()) => (await person.ask(`query ($id: ID!) { subject: ${kind}(id: $id) { ${fields} } }`, { id })).subject;

describe.each(kinds)("the talk of a %s", (kind, name) => {
  it("is everybody's to read, and of whoever is signed in to speak in, from any wijk", async () => {
    const subject = { [name]: subjects[name] };
    expect((await near.postComment(app.anonymous(), subject)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.postComment(stranger, { [name]: near.nobody })).reason).toBe("NOT_FOUND");
    expect((await near.postComment(stranger, { ...subject, groupId: near.nobody })).reason).toBe("INCOMPLETE");
    const first = (await near.postComment(stranger, { ...subject, text: "Wat een plan" })).comment?.id ?? "";
    await near.postComment(neighbour, { ...subject, text: "Vind ik ook", replyTo: first });
    expect(await read(kind, subjects[name])).toMatchObject({
      commentCount: 2, comments: { nodes: [{ text: "Wat een plan", replies: [{ text: "Vind ik ook" }] }] }, viewerFollows: false, viewerUnread: 0, viewerCanComment: { allowed: false, reason: "NOT_SIGNED_IN" }, viewerCanModerate: { allowed: false },
    });
    expect(await read(kind, subjects[name], regisseur)).toMatchObject({ viewerCanComment: { allowed: true }, viewerCanModerate: { allowed: true } });
  });

  it("takes no answer to what was said elsewhere", async () => {
    const { id } = await inDraagvlak(app, "oost", 150_000);
    const elsewhere = (await near.postComment(stranger, { initiativeId: id })).comment?.id;
    expect((await near.postComment(stranger, { [name]: subjects[name], replyTo: elsewhere })).reason).toBe("NOT_FOUND");
  });

  it("is kept in order by the wijkregisseur of its wijk alone", async () => {
    const said = (await near.postComment(neighbour, { [name]: subjects[name], text: "Scheldwoord" })).comment?.id ?? "";
    for (const person of [stranger, await app.as("regisseur-zuid")]) expect((await near.hideComment(person, said, "Weg ermee.")).reason).toBe("NOT_ALLOWED");
    const answer = (await near.postComment(regisseur, { [name]: subjects[name], text: "Wij kijken ernaar.", asMunicipality: true })).comment?.id ?? "";
    await near.pinComment(regisseur, answer);
    await near.hideComment(regisseur, said, "Wij schelden niet.");
    expect(await read(kind, subjects[name])).toMatchObject({ pinnedComment: { text: "Wij kijken ernaar." }, comments: { nodes: [{}, { text: null, hidden: true }, {}] } });
  });

  it("counts thirty at once as thirty", async () => {
    const before = (await read(kind, subjects[name])).commentCount as number;
    await app.pool.query("delete from allowances");
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => near.postComment(n % 2 ? stranger : neighbour, { [name]: subjects[name], text: `reactie ${n}` })));
    expect(answers.every(({ __typename }) => __typename === "CommentPosted")).toBe(true);
    expect((await read(kind, subjects[name])).commentCount).toBe(before + 30);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("arrives live", async () => {
    const live = app.anonymous().live();
    const seen = new Promise<unknown>((resolve, reject) => {
      live.subscribe<Record<string, Record<string, { comments: { nodes: { text: string }[] } }>>>(
        { query: `subscription ($id: ID!) { ${kind}Changed(id: $id, since: 0) { sequence ${kind} { comments(first: 1) { nodes { text } } } } }`, variables: { id: subjects[name] } },
        { next: ({ data }) => void (data?.[`${kind}Changed`]?.[kind]?.comments.nodes[0]?.text === "Nieuws!" && resolve(true)), error: reject, complete: () => undefined },
      );
    });
    await near.postComment(neighbour, { [name]: subjects[name], text: "Nieuws!" });
    expect(await seen).toBe(true);
    await live.dispose();
  });
});

describe("following", () => {
  const unread = async (person: Person, id: string) => (await person.ask(`query ($id: ID!) { initiative(id: $id) { viewerFollows viewerUnread } }`, { id })).initiative as { viewerFollows: boolean; viewerUnread: number };
  const talks = async (person: Person) => (await person.ask(`{ me { talks { unread initiative { id } theme { id } activity { id } } } }`)).me.talks as { unread: number; initiative: { id: string } | null }[];

  it("counts what others say after one spoke or chose to, until one looks", async () => {
    const { id } = await inDraagvlak(app, "oost", 150_000);
    await app.pool.query("delete from allowances");
    await near.postComment(stranger, { initiativeId: id, text: "Van voor je tijd" });
    expect(await unread(neighbour, id)).toEqual({ viewerFollows: false, viewerUnread: 0 });
    await near.followTalk(neighbour, { initiativeId: id });
    expect(await unread(neighbour, id)).toEqual({ viewerFollows: true, viewerUnread: 0 });
    await near.postComment(stranger, { initiativeId: id, text: "Nieuw" });
    await near.postComment(neighbour, { initiativeId: id, text: "Van mijzelf" });
    await near.postComment(stranger, { initiativeId: id, text: "Nog nieuwer" });
    expect([await unread(neighbour, id), await unread(stranger, id), await unread(app.anonymous(), id)]).toEqual([
      { viewerFollows: true, viewerUnread: 1 }, { viewerFollows: true, viewerUnread: 0 }, { viewerFollows: false, viewerUnread: 0 },
    ]);
    expect((await talks(neighbour)).find(({ initiative }) => initiative?.id === id)).toMatchObject({ unread: 1 });
    await Promise.all([near.readTalk(neighbour, { initiativeId: id }), near.readTalk(neighbour, { initiativeId: id })]);
    expect((await talks(neighbour)).find(({ initiative }) => initiative?.id === id)).toMatchObject({ unread: 0 });
    await near.followTalk(neighbour, { initiativeId: id }, false);
    expect((await talks(neighbour)).some(({ initiative }) => initiative?.id === id)).toBe(false);
  });

  it("is for who may speak there, and of one talk at a time", async () => {
    expect((await near.followTalk(app.anonymous(), { themeId: subjects.themeId })).reason).toBe("NOT_SIGNED_IN");
    expect((await near.followTalk(neighbour, { themeId: near.nobody })).reason).toBe("NOT_FOUND");
    expect((await near.followTalk(neighbour, {})).reason).toBe("INCOMPLETE");
    expect((await near.readTalk(neighbour, { themeId: subjects.themeId, activityId: subjects.activityId })).reason).toBe("INCOMPLETE");
  });
});
