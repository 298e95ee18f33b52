// The town of the tests of roles.
import { afterAll, beforeAll, beforeEach } from "vitest";
import { startApp, type Person, type TestApp } from "./app.ts";

export let app: TestApp;
export let administrator: Person;
/** After the others ended each other: whoever is left. */
export const appoint = (left: Person) => void (administrator = left);
export let regisseur: Person;
export let editor: Person;
beforeAll(async () => {
  app = await startApp();
  [administrator, regisseur, editor] = (await Promise.all(["beheerder", "regisseur-oost", "redacteur-de-geus"].map((name) => app.as(name)))) as [Person, Person, Person];
});
afterAll(() => app.stop());

export const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
export const fields = "role { id kind beginsAt endsAt person { name } wijk { id } organisation { id } grantedBy { id } email viewerCanEnd { reason } }";
export interface Answer {
  readonly __typename: string;
  readonly reason?: string;
  readonly role?: { readonly id: string; readonly kind: string; readonly email: string | null; readonly grantedBy: { readonly id: string } | null; readonly viewerCanEnd: { readonly reason: string | null } } | null;
}
export let address: string;
export let newcomer: string;
export let made = 0;
beforeEach(async () => {
  address = `nieuw-${(made += 1)}@voorbeeld.example`;
  newcomer = (await app.pool.query("insert into persons (email, name, created_at) values ($1, 'Nieuw', now()) returning id", [address])).rows[0].id;
});
export const grant = async (person: Person, input: object = {}): Promise<Answer> =>
  (await person.ask(`mutation ($input: GrantRoleInput!) { grantRole(input: $input) { __typename ... on Refusal { reason } ... on RoleChanged { ${fields} } } }`, {
    input: { email: address, kind: "WIJKREGISSEUR", wijkId: "zuid", endsAt: day(365), ...input },
  })).grantRole;
export const grantEditor = (person: Person, organisationId = "de-geus", input: object = {}) => grant(person, { kind: "ORGANISATION_EDITOR", wijkId: null, organisationId, endsAt: null, ...input });
export const end = async (person: Person, id: string, reason = "OTHER_POST"): Promise<Answer> =>
  (await person.ask(`mutation ($id: ID!, $reason: EndReason!) { endRole(id: $id, reason: $reason) { __typename ... on Refusal { reason } ... on RoleChanged { ${fields} } } }`, { id, reason })).endRole;
export const logged = async (act: string) => (await app.pool.query("select outcome, subject_id, wijk_id, on_behalf_of, rule, facts from audit_log where act = $1 order by id desc limit 1", [act])).rows[0];
export const pseudonymOf = async (id: string) => (await app.pool.query("select pseudonym from persons where id = $1", [id])).rows[0].pseudonym as string;
