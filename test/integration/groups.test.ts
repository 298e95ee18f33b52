import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { residents } from "../support/way.ts";

let app: TestApp;
let steward: Person;
let neighbour: Person;
let stranger: Person;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  [steward, neighbour, stranger, regisseur] = (await Promise.all(["bewoner-oost", "bewoner-oost-2", "bewoner-zuid", "regisseur-oost"].map((name) => app.as(name)))) as [Person, Person, Person, Person];
});
afterAll(() => app.stop());

const inside = `query ($id: ID!) { group(id: $id) { name about memberCount stewards { name } members { person { id } role } requests { person { id } } comments { nodes { text } } initiatives { nodes { title } }
  viewerMembership { role state } viewerCanJoin { reason } viewerCanLeave { reason } viewerCanComment { reason } viewerCanModerate { reason } viewerCanStartInitiative { reason } viewerCanLead { reason } } }`;
const look = async (person: Person, id: string) => (await person.ask(inside, { id })).group;

describe("starting a group", () => {
  it("makes its starter the steward, in any wijk, and says so to the wijk", async () => {
    const { group } = await near.startGroup(stranger);
    expect(await look(stranger, group?.id ?? "")).toMatchObject({ name: "Tuingroep", memberCount: 1, stewards: [{}], viewerMembership: { role: "STEWARD", state: "ACTIVE" } });
    const { rows } = await app.pool.query("select topic from outbox where type = 'GroupStarted' and ids ->> 'groupId' = $1 order by topic", [group?.id]);
    expect(rows.map(({ topic }) => topic)).toEqual([`group:${group?.id}`, `person:${stranger.personId}`, "wijk:oost"]);
    const { groups } = await app.anonymous().ask(`{ groups(wijkId: "oost", first: 1) { nodes { id } pageInfo { hasNextPage } } }`);
    expect(groups).toEqual({ nodes: [{ id: group?.id }], pageInfo: { hasNextPage: true } });
  });

  it("asks for a person, a residence, a wijk that is there, a theme of that wijk and a text that fits", async () => {
    const reasonOf = async (person: Person, input: object = {}) => (await near.startGroup(person, input)).reason;
    const { wijk, other } = await app.anonymous().ask(`{ wijk(id: "oost") { themes { id } } other: wijk(id: "zuid") { themes { id } } }`);
    expect(await reasonOf(app.anonymous())).toBe("NOT_SIGNED_IN");
    expect(await reasonOf(await app.as("bewoner-email"))).toBe("NO_RESIDENCE");
    expect(await reasonOf(steward, { wijkId: "atlantis" })).toBe("NOT_FOUND");
    expect(await reasonOf(steward, { themeIds: [other.themes[0].id] })).toBe("UNKNOWN_THEME");
    expect(await reasonOf(steward, { themeIds: ["groen"] })).toBe("UNKNOWN_THEME");
    expect(await reasonOf(steward, { name: "   " })).toBe("INVALID_TEXT");
    expect(await reasonOf(steward, { name: "x".repeat(81) })).toBe("TEXT_TOO_LONG");
    expect(await reasonOf(steward, { about: "x".repeat(100_000) })).toBe("TEXT_TOO_LONG");
    expect(await reasonOf(steward, { about: "a\u0000b" })).toBe("INVALID_TEXT");
    expect(await reasonOf(steward, { name: "Groen\u202eneorG" })).toBe("INVALID_TEXT");
    const markup = `<script>alert("x")</script>`;
    const { group } = await near.startGroup(steward, { themeIds: [wijk.themes[0].id], about: markup, name: "  Groen \n in  Oost " });
    expect(await look(steward, group?.id ?? "")).toMatchObject({ about: markup, name: "Groen in Oost" });
  });
});

describe("joining and leaving", () => {
  it("lets anybody into an open group at once, and out again", async () => {
    const { id } = await near.groupIn(app);
    expect((await near.joinGroup(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.joinGroup(stranger, id)).group?.memberCount).toBe(2);
    expect((await near.joinGroup(stranger, id)).reason).toBe("ALREADY_MEMBER");
    expect((await look(stranger, id)).members).toHaveLength(2);
    expect((await near.leaveGroup(stranger, id)).group?.memberCount).toBe(1);
    expect((await near.leaveGroup(stranger, id)).reason).toBe("NOT_A_MEMBER");
    expect((await near.leaveGroup(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    for (const missing of [near.nobody, "een-groep"]) expect((await near.joinGroup(stranger, missing)).reason).toBe("NOT_FOUND");
  });

  it("lets the steward of a closed group decide who comes in", async () => {
    const { id } = await near.groupIn(app, "CLOSED");
    expect((await near.joinGroup(neighbour, id)).group?.memberCount).toBe(1);
    expect((await look(neighbour, id)).viewerMembership).toEqual({ role: "MEMBER", state: "ASKED" });
    expect((await look(steward, id)).requests).toEqual([{ person: { id: neighbour.personId } }]);
    expect((await look(neighbour, id)).requests).toEqual([]);
    expect((await near.admitMember(neighbour, id, neighbour.personId)).reason).toBe("NOT_A_STEWARD");
    expect((await near.admitMember(app.anonymous(), id, neighbour.personId)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.admitMember(steward, id, stranger.personId)).reason).toBe("NOT_FOUND");
    expect((await near.admitMember(steward, id, "iemand")).reason).toBe("NOT_FOUND");
    expect((await near.admitMember(steward, id, neighbour.personId)).group?.memberCount).toBe(2);
    expect((await near.admitMember(steward, id, neighbour.personId)).reason).toBe("ALREADY_MEMBER");
  });

  it("does not let the last steward go while others stay, and ends a group that nobody is left in", async () => {
    const { id } = await near.groupIn(app);
    await near.joinGroup(neighbour, id);
    expect((await near.leaveGroup(steward, id)).reason).toBe("LAST_STEWARD");
    await near.leaveGroup(neighbour, id);
    expect((await near.leaveGroup(steward, id)).group).toMatchObject({ memberCount: 0, state: "ENDED" });
  });
});

describe("a closed group", () => {
  it("shows its name to everybody and its inside to members and the wijkregisseur only", async () => {
    const { id } = await near.groupIn(app, "CLOSED");
    await near.letIn(neighbour, id, steward);
    await near.postComment(neighbour, { groupId: id, text: "Onder ons" });
    await app.pool.query(
      "insert into initiatives (wijk_id, group_id, author_id, title, goal, stage, stage_since, created_at, updated_at) values ('oost', $1, $2, 'Plan', 'Doel', 'IDEE', now(), now(), now())",
      [id, steward.personId],
    );
    for (const insider of [steward, neighbour, regisseur]) {
      expect(await look(insider, id)).toMatchObject({ members: [{}, {}], comments: { nodes: [{ text: "Onder ons" }] }, initiatives: { nodes: [{ title: "Plan" }] }, stewards: [{}] });
    }
    for (const outsider of [stranger, app.anonymous(), await app.as("regisseur-zuid"), await app.as("beheerder")]) {
      expect(await look(outsider, id)).toMatchObject({ name: "Tuingroep", memberCount: 2, members: [], requests: [], comments: { nodes: [] }, initiatives: { nodes: [] }, stewards: [] });
    }
    await near.leaveGroup(neighbour, id);
    expect(await look(neighbour, id)).toMatchObject({ members: [], comments: { nodes: [] }, initiatives: { nodes: [] } });
  });

  it("keeps the names of an open group's members for each other, too", async () => {
    const { id } = await near.groupIn(app);
    expect((await look(stranger, id)).members).toEqual([]);
    expect((await look(stranger, id)).stewards).toHaveLength(1);
  });
});

describe("an ended group", () => {
  it("is ended by its steward and refuses everything then", async () => {
    const { id } = await near.groupIn(app);
    await near.joinGroup(neighbour, id);
    expect((await near.endGroup(neighbour, id)).reason).toBe("NOT_A_STEWARD");
    expect((await near.endGroup(regisseur, id)).reason).toBe("NOT_A_STEWARD");
    expect((await near.endGroup(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.endGroup(steward, id)).group?.state).toBe("ENDED");
    for (const act of [near.endGroup(steward, id), near.joinGroup(stranger, id), near.admitMember(steward, id, stranger.personId), near.postComment(neighbour, { groupId: id })]) {
      expect((await act).reason).toBe("GROUP_ENDED");
    }
    expect((await near.leaveGroup(neighbour, id)).group?.memberCount).toBe(1);
  });
});

describe("what the page says one may do", () => {
  it("is what happens when one does it", async () => {
    const { id } = await near.groupIn(app, "CLOSED");
    await near.letIn(neighbour, id, steward);
    const asking = await app.as("bewoner-oost-3");
    await near.joinGroup(asking, id);
    for (const person of [app.anonymous(), stranger, neighbour, asking, regisseur]) {
      const told = await look(person, id);
      expect((await near.endGroup(person, id)).reason).toBe(told.viewerCanLead.reason);
      expect((await near.admitMember(person, id, near.nobody)).reason).toBe(told.viewerCanLead.reason);
      if (told.viewerCanComment.reason) expect((await near.postComment(person, { groupId: id })).reason).toBe(told.viewerCanComment.reason);
      if (told.viewerCanJoin.reason) expect((await near.joinGroup(person, id)).reason).toBe(told.viewerCanJoin.reason);
      if (told.viewerCanLeave.reason) expect((await near.leaveGroup(person, id)).reason).toBe(told.viewerCanLeave.reason);
    }
    expect((await look(regisseur, id)).viewerCanModerate.reason).toBeNull();
    expect((await look(steward, id)).viewerCanModerate.reason).toBe("NOT_ALLOWED");
  });
});

describe("at the same moment", () => {
  it("a second click joins nobody twice", async () => {
    const { id } = await near.groupIn(app);
    const answers = await Promise.all(Array.from({ length: 8 }, () => near.joinGroup(neighbour, id)));
    expect(answers.filter(({ reason }) => reason === "ALREADY_MEMBER")).toHaveLength(7);
    expect(await look(neighbour, id)).toMatchObject({ memberCount: 2, members: [{}, {}] });
  });

  it("forty who join are forty, and whoever comes after the end is not in", async () => {
    const { id } = await near.groupIn(app);
    const people = await residents(app, "oost", 40);
    const [ended, ...joined] = await Promise.all([near.endGroup(steward, id), ...people.map((person) => near.joinGroup(person, id))]);
    expect(ended?.group?.state).toBe("ENDED");
    const inTime = joined.filter(({ __typename }) => __typename === "GroupChanged").length;
    expect(joined.filter(({ reason }) => reason === "GROUP_ENDED")).toHaveLength(40 - inTime);
    expect(await look(steward, id)).toMatchObject({ memberCount: inTime + 1 });
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("two stewards who leave do not leave the others alone", async () => {
    const { id } = await near.groupIn(app);
    const others = await residents(app, "oost", 2);
    for (const person of others) await near.joinGroup(person, id);
    await app.pool.query("update memberships set role = 'STEWARD' where group_id = $1 and person_id = $2", [id, others[0]?.personId]);
    const left = await Promise.all([near.leaveGroup(steward, id), near.leaveGroup(others[0] as Person, id)]);
    expect(left.map(({ reason }) => reason).sort()).toEqual(["LAST_STEWARD", undefined]);
    const twice = await Promise.all([near.leaveGroup(others[1] as Person, id), near.leaveGroup(others[1] as Person, id)]);
    expect(twice.map(({ reason }) => reason).sort()).toEqual(["NOT_A_MEMBER", undefined]);
  });

  it("two stewards admit one asker once", async () => {
    const { id } = await near.groupIn(app, "CLOSED");
    await near.letIn(neighbour, id, steward);
    await app.pool.query("update memberships set role = 'STEWARD' where group_id = $1 and person_id = $2", [id, neighbour.personId]);
    await near.joinGroup(stranger, id);
    const answers = await Promise.all([near.admitMember(steward, id, stranger.personId), near.admitMember(neighbour, id, stranger.personId)]);
    expect(answers.map(({ reason }) => reason).sort()).toEqual(["ALREADY_MEMBER", undefined]);
    expect(await look(stranger, id)).toMatchObject({ memberCount: 3 });
  });
});
