// Links into a group: how far they reach, how they end, and that nobody comes in by one that is over.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const people = (count: number) => way.residents(app, "oost", count) as Promise<[Person, Person, Person, Person]>;
const invited = async (person: Person, token: string) => (await person.ask(`query ($token: String!) { invitedGroup(token: $token) { id name members { id } comments { nodes { text } } } }`, { token })).invitedGroup;
const invitationsOf = async (person: Person, id: string) => (await person.ask(`query ($id: ID!) { group(id: $id) { invitations { id uses mostUses madeBy { id } } } }`, { id })).group?.invitations ?? [];
const made = async (steward: Person, id: string, days = 7, most = 10) => (await near.inviteToGroup(steward, id, days, most)).token ?? "";

describe("an invitation", () => {
  it("is made and seen by stewards, within bounds, and its link is kept nowhere", async () => {
    const [steward, member] = await people(2);
    const id = await near.groupOf([steward]);
    await near.joinGroup(member, id);
    expect((await near.inviteToGroup(member, id)).reason).toBe("NOT_A_STEWARD");
    expect((await near.inviteToGroup(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.inviteToGroup(steward, near.nobody)).reason).toBe("NOT_FOUND");
    for (const days of [0, -1, 2, 365]) expect((await near.inviteToGroup(steward, id, days)).reason).toBe("INVALID_TERM");
    for (const uses of [0, -5, 251, 40_000]) expect((await near.inviteToGroup(steward, id, 7, uses)).reason).toBe("TOO_MANY");
    const token = await made(steward, id);
    expect(token.length).toBeGreaterThan(40);
    expect(await invitationsOf(steward, id)).toContainEqual({ id: expect.any(String), uses: 0, mostUses: 10, madeBy: { id: steward.personId } });
    expect(await invitationsOf(member, id)).toEqual([]);
    const { rows } = await app.pool.query("select count(*)::int as count from group_invitations i where position($1 in i::text) > 0", [token]);
    expect(rows[0].count).toBe(0);
  });

  it("lets in whoever has it, also where nobody could ask, and looking uses nothing up", async () => {
    const [steward, friend, stranger] = await people(3);
    const id = await near.groupOf([steward], { visibility: "HIDDEN" });
    const token = await made(steward, id, 1, 1);
    for (let look = 0; look < 3; look += 1) expect(await invited(app.anonymous(), token)).toMatchObject({ id, members: [], comments: { nodes: [] } });
    expect((await near.acceptInvitation(app.anonymous(), token)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.acceptInvitation(friend, token)).group?.memberCount).toBe(2);
    expect(await invited(stranger, token)).toBeNull();
    expect((await near.acceptInvitation(stranger, token)).reason).toBe("INVITATION_OVER");
    expect((await near.acceptInvitation(friend, token)).reason).toBe("INVITATION_OVER");
  });

  it("makes a member of who had asked, and is not used up by who is in already", async () => {
    const [steward, asker] = await people(2);
    const id = await near.groupOf([steward], { visibility: "CLOSED" });
    await near.joinGroup(asker, id);
    const token = await made(steward, id, 7, 1);
    expect((await near.acceptInvitation(steward, token)).reason).toBe("ALREADY_MEMBER");
    expect((await near.acceptInvitation(asker, token)).group?.memberCount).toBe(2);
  });

  it("is over alike when it is too old, revoked, the group's end, or was never made", async () => {
    const [steward, friend, other] = await people(3);
    const id = await near.groupOf([steward]);
    const [old, revoked, last] = [await made(steward, id, 1), await made(steward, id), await made(steward, id, 30)];
    const open = await invitationsOf(steward, id);
    const { rows } = await app.pool.query("select id from group_invitations where group_id = $1 and expires_at - made_at = interval '7 days' and most_uses = 10", [id]);
    expect((await near.revokeInvitation(friend, rows[0].id)).reason).toBe("NOT_FOUND");
    expect((await near.revokeInvitation(app.anonymous(), rows[0].id)).reason).toBe("NOT_FOUND");
    for (const missing of [near.nobody, "een-uitnodiging"]) expect((await near.revokeInvitation(steward, missing)).reason).toBe("NOT_FOUND");
    expect((await near.revokeInvitation(steward, rows[0].id)).reason).toBeUndefined();
    expect(await invitationsOf(steward, id)).toHaveLength(open.length - 1);
    app.setNow(new Date(Date.now() + 2 * 86_400_000));
    expect((await near.acceptInvitation(friend, old)).reason).toBe("INVITATION_OVER");
    app.setNow(null);
    expect((await near.acceptInvitation(friend, revoked)).reason).toBe("INVITATION_OVER");
    await near.joinGroup(other, id);
    await near.endGroup(steward, id);
    for (const over of [last, "", "x".repeat(10_000), "zomaar"]) {
      expect((await near.acceptInvitation(friend, over)).reason).toBe("INVITATION_OVER");
      expect(await invited(friend, over)).toBeNull();
    }
  });

  it("lets in no more than its number, however many come at once, and nobody twice", async () => {
    const [steward] = await people(1);
    const id = await near.groupOf([steward], { visibility: "HIDDEN" });
    const token = await made(steward, id, 7, 5);
    const crowd = await way.residents(app, "oost", 12);
    const answers = await Promise.all([...crowd, crowd[0] as Person, crowd[0] as Person].map((person) => near.acceptInvitation(person, token)));
    expect(answers.filter(({ __typename }) => __typename === "GroupChanged")).toHaveLength(5);
    const { rows } = await app.pool.query("select g.member_count, (select count(*)::int from memberships m where m.group_id = g.id) as members, i.uses from groups g join group_invitations i on i.group_id = g.id and i.most_uses = 5 where g.id = $1", [id]);
    expect(rows).toEqual([{ member_count: 6, members: 6, uses: 5 }]);
  });
});
