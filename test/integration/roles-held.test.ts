// Who has which role, and what a role gives in groups.
import { describe, expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { administrator, app, day, editor, grantEditor, logged, regisseur } from "../support/roles-town.ts";

describe("who has which role", () => {
  const list = async (person: Person, filter = "") =>
    (await person.ask(`{ roles(first: 50${filter}) { nodes { kind email wijk { id } organisation { id } } } }`)).roles.nodes as { kind: string; email: string | null; wijk: { id: string } | null; organisation: { id: string } | null }[];

  it("is seen whole by administrators, the wethouder and the council, by others of what is theirs", async () => {
    const all = (await list(administrator)).length;
    expect(all).toBeGreaterThan(25);
    for (const name of ["raadslid", "wethouder"]) expect((await list(await app.as(name))).map(({ email }) => email)).toEqual(Array(all).fill(null));
    expect((await list(administrator)).every(({ email }) => email)).toBe(true);
    for (const { wijk, organisation } of await list(regisseur)) expect(wijk?.id ?? (organisation && "oost")).toBe("oost");
    expect(new Set((await list(editor)).map(({ organisation }) => organisation?.id))).toEqual(new Set(["de-geus"]));
    for (const person of [app.anonymous(), await app.as("bewoner-meent")]) expect(await list(person)).toEqual([]);
    expect(new Set((await list(administrator, `, wijkId: "oost", kind: WIJKREGISSEUR`)).map(({ kind, wijk }) => `${kind} ${wijk?.id}`))).toEqual(new Set(["WIJKREGISSEUR oost"]));
  });

  it("goes with what one may give, by the rule that guards the giving", async () => {
    const grantable = async (person: Person) => (await person.ask(`{ grantableRoles { kind wijk { id } organisation { id } } }`)).grantableRoles as { kind: string; wijk: { id: string } | null; organisation: { id: string } | null }[];
    const { organisations } = await administrator.ask(`{ organisations { id } }`);
    expect((await grantable(administrator)).length).toBe(3 + 3 * 8 + organisations.length);
    expect(await grantable(editor)).toEqual([{ kind: "ORGANISATION_EDITOR", wijk: null, organisation: { id: "de-geus" } }]);
    const ofRegisseur = await grantable(regisseur);
    expect(new Set(ofRegisseur.map(({ kind }) => kind))).toEqual(new Set(["ORGANISATION_EDITOR"]));
    for (const { id } of organisations) {
      const { reason } = await grantEditor(regisseur, id, { endsAt: day(-1) });
      expect(reason).toBe(ofRegisseur.some(({ organisation }) => organisation?.id === id) ? "INVALID_TERM" : "NOT_ALLOWED");
    }
    for (const name of ["bewoner-meent", "raadslid", "wethouder"]) expect(await grantable(await app.as(name))).toEqual([]);
  });
});

describe("the rights in a group", () => {
  it("are marked as changed for who is let in and who leaves, and a steward who leaves stands in the log", async () => {
    const { id, steward } = await near.groupIn(app, "CLOSED", "bewoner-centrum");
    const other = await app.as("bewoner-centrum-2");
    const marked = async (person: Person) => (await app.pool.query("select rights_changed_at from persons where id = $1", [person.personId])).rows[0].rights_changed_at as Date | null;
    await near.joinGroup(other, id);
    expect(await marked(other)).toBeNull();
    await near.admitMember(steward, id, other.personId);
    const admitted = await marked(other);
    expect(admitted).not.toBeNull();
    await near.leaveGroup(other, id);
    expect((await marked(other))?.getTime()).toBeGreaterThan(admitted?.getTime() ?? 0);
    await near.leaveGroup(steward, id);
    expect(await marked(steward)).not.toBeNull();
    expect(await logged("StewardLeft")).toMatchObject({ on_behalf_of: `group:${id}`, wijk_id: "oost" });
  });
});
