// Giving and ending roles: who may, who never, and what happens when two do it at once.
import { describe, expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { address, administrator, app, appoint, day, editor, end, grant, grantEditor, logged, newcomer, pseudonymOf, regisseur } from "../support/roles-town.ts";

describe("giving a role", () => {
  it("lets the receiver act at once, tells them, and keeps who did it by which rule", async () => {
    const person = await app.signIn(newcomer);
    const { role } = await grant(administrator, { beginsAt: null });
    expect(role).toMatchObject({ kind: "WIJKREGISSEUR", email: address, grantedBy: { id: administrator.personId }, viewerCanEnd: { reason: null } });
    expect((await person.ask(`{ me { roles { kind wijk { id } } } }`)).me.roles).toEqual([{ kind: "WIJKREGISSEUR", wijk: { id: "zuid" } }]);
    const { rows: [told] } = await app.pool.query("select p.rights_changed_at is not null as marked, o.type from persons p join outbox o on o.topic = 'person:' || p.id where p.id = $1", [newcomer]);
    expect(told).toEqual({ marked: true, type: "RightsChanged" });
    expect(await logged("RoleGranted")).toEqual({ outcome: "DONE", subject_id: await pseudonymOf(newcomer), wijk_id: "zuid", on_behalf_of: null, rule: "Autorisatieregeling Brink (demo), art. 1.2", facts: { role: "WIJKREGISSEUR", organisation: null } });
  });

  it("is not for who does not have it to give", async () => {
    const reasonOf = async (person: Person, input?: object) => (await grant(person, input)).reason;
    expect(await reasonOf(app.anonymous())).toBe("NOT_SIGNED_IN");
    for (const name of ["bewoner-oost", "regisseur-zuid", "wijkwethouder-zuid", "clustermanager-zuid", "wethouder", "raadslid", "redacteur-versa"]) {
      const person = await app.as(name);
      for (const kind of ["WIJKREGISSEUR", "WIJKWETHOUDER"]) expect(await reasonOf(person, { kind })).toBe("NOT_ALLOWED");
      for (const kind of ["WETHOUDER", "ADMINISTRATOR", "COUNCIL_READER"]) expect(await reasonOf(person, { kind, wijkId: null })).toBe("NOT_ALLOWED");
    }
    expect(await reasonOf(administrator, { kind: "RESIDENT" })).toBe("NOT_ALLOWED");
    expect(await logged("RoleGranted")).toMatchObject({ outcome: "NOT_ALLOWED", rule: null, facts: { role: "RESIDENT" } });
  });

  it("never raises oneself", async () => {
    for (const [person, persona] of [[administrator, "beheerder"], [regisseur, "regisseur-oost"], [editor, "redacteur-de-geus"]] as const) {
      const email = `${persona}@demo.brink.example`;
      expect((await grant(person, { email, kind: "WETHOUDER", wijkId: null })).reason).toBe(persona === "beheerder" ? "OWN_ROLE" : "NOT_ALLOWED");
      expect((await grantEditor(person, "de-geus", { email })).reason).toBe("OWN_ROLE");
    }
  });

  it("lets a wijkregisseur give editors to what is active in the wijk, and an editor to the own organisation", async () => {
    await app.pool.query("update activities set organisation_id = 'versa' where organisation_id in ('st-joseph', 'de-geus')");
    const active = (organisation: string, wijk: string, days: number) =>
      app.pool.query("insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at) values ($1, $2, 'A', 'B', 'C', $3, $3::timestamptz + interval '1 hour', 'ACTIVITY', now())", [organisation, wijk, day(days)]);
    await active("de-geus", "oost", -30);
    await active("st-joseph", "oost", -400);
    await active("st-joseph", "zuid", 3);
    expect((await grantEditor(regisseur, "st-joseph")).reason).toBe("NOT_ALLOWED");
    expect(await grantEditor(regisseur)).toEqual({ __typename: "RoleChanged", role: null });
    const { rows: [role] } = await app.pool.query("select id from roles where person_id = $1", [newcomer]);
    expect((await logged("RoleGranted")).on_behalf_of).toBeNull();
    expect((await grantEditor(editor)).reason).toBe("ALREADY_HELD");
    expect((await end(editor, role.id)).reason).toBe("NOT_ALLOWED");
    expect((await end(regisseur, role.id)).__typename).toBe("RoleChanged");
    expect((await grantEditor(editor)).__typename).toBe("RoleChanged");
    expect(await logged("RoleGranted")).toMatchObject({ on_behalf_of: "organisation:de-geus", rule: "Autorisatieregeling Brink (demo), art. 3" });
    expect((await grantEditor(editor, "versa")).reason).toBe("NOT_ALLOWED");
    expect((await grantEditor(await app.signIn(newcomer), "de-geus", { email: "bewoner-oost@demo.brink.example" })).__typename).toBe("RoleChanged");
  });

  it("asks for a place that fits, a term that can be, and an address", async () => {
    const reasonOf = async (input: object) => (await grant(administrator, input)).reason;
    for (const input of [{ wijkId: null }, { organisationId: "versa" }, { kind: "WETHOUDER" }, { kind: "ORGANISATION_EDITOR" }]) expect(await reasonOf(input)).toBe("INCOMPLETE");
    for (const input of [{ wijkId: "atlantis" }, { kind: "ORGANISATION_EDITOR", wijkId: null, organisationId: "geen" }]) expect(await reasonOf(input)).toBe("NOT_FOUND");
    for (const input of [{ beginsAt: day(-1) }, { endsAt: null }, { endsAt: day(-1) }, { beginsAt: day(9), endsAt: day(8) }, { endsAt: day(1500) }, { beginsAt: day(400), endsAt: day(500) }]) expect(await reasonOf(input)).toBe("INVALID_TERM");
    for (const email of ["", "geen adres", "a\u0000@b.nl", `${"x".repeat(300)}@b.nl`, "a@b.nl, c@d.nl"]) expect(await reasonOf({ email })).toBe("INVALID_TEXT");
    expect(await reasonOf({ email: ` ${address.toUpperCase()} ` })).toBeUndefined();
  });

  it("tells administrators that an address has no account, and others nothing, until they ask too often", async () => {
    expect((await grant(administrator, { email: "niemand@voorbeeld.example" })).reason).toBe("NO_ACCOUNT");
    const other = await app.as("redacteur-versa");
    expect(await grantEditor(other, "versa", { email: "niemand@voorbeeld.example" })).toEqual({ __typename: "RoleChanged", role: null });
    expect(await logged("RoleGranted")).toMatchObject({ outcome: "NO_ACCOUNT", subject_id: null });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => grantEditor(other, "versa", { email: `niemand-${n}@voorbeeld.example` })));
    expect(answers.filter(({ reason }) => reason && reason !== "TOO_MANY")).toEqual([]);
    expect((await grantEditor(other, "versa")).reason).toBe("TOO_MANY");
  });

  it("begins later when it is given for later", async () => {
    const person = await app.signIn(newcomer);
    const { role } = await grant(administrator, { beginsAt: day(10) });
    expect((await person.ask(`{ me { roles { kind } } }`)).me.roles).toEqual([]);
    expect((await grant(administrator, { beginsAt: day(5), endsAt: day(11) })).reason).toBe("ALREADY_HELD");
    expect((await grant(administrator, { beginsAt: null, endsAt: day(9) })).__typename).toBe("RoleChanged");
    // Ended before it began: it never was.
    expect((await end(administrator, role?.id ?? "", "MISTAKE")).__typename).toBe("RoleChanged");
    expect((await app.pool.query("select begins_at = ends_at as never from roles where id = $1", [role?.id])).rows).toEqual([{ never: true }]);
    expect((await grant(administrator, { beginsAt: day(10) })).__typename).toBe("RoleChanged");
  });
});

describe("ending a role", () => {
  it("takes at once what it allowed, and keeps why", async () => {
    const { role } = await grantEditor(administrator, "versa");
    const person = await app.signIn(newcomer);
    const may = async () => (await person.ask(`{ organisation(id: "versa") { viewerCanPostActivity { allowed } } }`)).organisation.viewerCanPostActivity.allowed as boolean;
    expect(await may()).toBe(true);
    expect((await end(administrator, role?.id ?? "", "MISUSE")).role?.viewerCanEnd.reason).toBe("ALREADY_ENDED");
    expect(await may()).toBe(false);
    expect(await logged("RoleEnded")).toMatchObject({ outcome: "DONE", subject_id: await pseudonymOf(newcomer), facts: { role: "ORGANISATION_EDITOR", organisation: "versa", reason: "MISUSE" } });
    expect((await end(administrator, role?.id ?? "")).reason).toBe("ALREADY_ENDED");
  });

  it("answers alike for what is not there and what one may not see, and never ends one's own", async () => {
    const { role } = await grant(administrator);
    for (const person of [await app.as("bewoner-zuid"), await app.as("redacteur-versa"), regisseur]) for (const id of [role?.id ?? "", near.nobody, "een-rol"]) expect((await end(person, id)).reason).toBe("NOT_FOUND");
    expect((await end(app.anonymous(), role?.id ?? "")).reason).toBe("NOT_SIGNED_IN");
    for (const name of ["raadslid", "wethouder", "regisseur-zuid", "wijkwethouder-zuid"]) expect((await end(await app.as(name), role?.id ?? "")).reason).toBe("NOT_ALLOWED");
    const { rows: [own] } = await app.pool.query("select id from roles where person_id = $1", [administrator.personId]);
    expect((await end(administrator, own.id)).reason).toBe("OWN_ROLE");
  });
});

describe("at the same moment", () => {
  it("the same role is given once", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => grant(administrator)));
    expect(answers.map(({ reason }) => reason ?? "given").sort()).toEqual(["ALREADY_HELD", "ALREADY_HELD", "ALREADY_HELD", "ALREADY_HELD", "ALREADY_HELD", "given"]);
    expect((await app.pool.query("select from roles where person_id = $1", [newcomer])).rowCount).toBe(1);
  });

  it("it is ended once", async () => {
    const { role } = await grant(administrator);
    const answers = await Promise.all(Array.from({ length: 6 }, () => end(administrator, role?.id ?? "")));
    expect(answers.filter(({ reason }) => reason === "ALREADY_ENDED")).toHaveLength(5);
  });

  it("of two administrators who end each other one stays, and of three who end each other too", async () => {
    for (let round = 0; round < 4; round += 1) {
      const others = (await app.pool.query("insert into persons (email, name, created_at) select gen_random_uuid() || '@ring.example', 'Ring', now() from generate_series(1, $1::int) returning id, email", [1 + (round % 2)])).rows as { id: string; email: string }[];
      for (const { email } of others) expect((await grant(administrator, { email, kind: "ADMINISTRATOR", wijkId: null, endsAt: null })).__typename).toBe("RoleChanged");
      const ring = [administrator, ...(await Promise.all(others.map(({ id }) => app.signIn(id))))];
      const roles = (await app.pool.query<{ id: string; person_id: string }>("select id, person_id from roles where kind = 'ADMINISTRATOR' and ends_at is null")).rows;
      const roleOf = (person?: Person) => roles.find(({ person_id: id }) => id === person?.personId)?.id ?? "";
      await Promise.all(ring.map((person, at) => end(person, roleOf(ring[(at + 1) % ring.length]))));
      const left = (await app.pool.query<{ person_id: string }>("select person_id from roles where kind = 'ADMINISTRATOR' and ends_at is null")).rows;
      expect(left.length).toBeGreaterThanOrEqual(1);
      appoint(await app.signIn(left[0]?.person_id ?? ""));
      for (const { id, person_id: other } of roles.filter(({ person_id: id }) => left.some((each) => each.person_id === id) && id !== administrator.personId)) {
        expect(other).not.toBe(administrator.personId);
        expect((await end(administrator, id)).__typename).toBe("RoleChanged");
      }
    }
  });

  it("nobody gives by a role that was ended meanwhile", async () => {
    const { role } = await grant(administrator, { kind: "ADMINISTRATOR", wijkId: null, endsAt: null });
    const other = await app.signIn(newcomer);
    const email = "bewoner-zuid@demo.brink.example";
    const give = () => grant(other, { email, kind: "COUNCIL_READER", wijkId: null });
    const [ended, ...given] = await Promise.all([end(administrator, role?.id ?? ""), give(), give(), give()]);
    expect(ended.__typename).toBe("RoleChanged");
    // Before the end once, and never again; after it not at all.
    expect(given.filter(({ __typename }) => __typename === "RoleChanged").length).toBeLessThanOrEqual(1);
    for (const { reason } of given) expect([undefined, "ALREADY_HELD", "NOT_ALLOWED"]).toContain(reason);
    expect((await give()).reason).toBe("NOT_ALLOWED");
  });

  it("does not end the last administrator, nor the last without an end", async () => {
    const { role } = await grant(administrator, { kind: "ADMINISTRATOR", wijkId: null });
    const second = await app.signIn(newcomer);
    const { rows: [first] } = await app.pool.query("select id from roles where person_id = $1 and kind = 'ADMINISTRATOR' and ends_at is null", [administrator.personId]);
    expect((await end(second, first.id)).reason).toBe("LAST_ADMINISTRATOR");
    expect(await logged("RoleEnded")).toMatchObject({ outcome: "LAST_ADMINISTRATOR" });
    expect((await end(administrator, role?.id ?? "")).__typename).toBe("RoleChanged");
  });
});
