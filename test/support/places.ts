// Activities with places, and people who register for them.
import { setCapacity } from "#server/features/registrations/commands/set-capacity.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import type { TestApp } from "./app.ts";
import type { Person, Town } from "./person.ts";

export interface Registered {
  readonly reason?: string;
  readonly registration?: { readonly id: string; readonly state: string; readonly party: number; readonly ahead: number | null; readonly acceptBy: string | null } | null;
}
const changed = "__typename ... on Refusal { reason } ... on RegistrationChanged { registration { id state party ahead acceptBy } }";

/** Something of Versa in Oost that begins so many hours from now, with so many places; undefined when nobody need register. */
export async function activityWith(app: TestApp, capacity: number | null | undefined, hours = 72): Promise<string> {
  const { rows: [made] } = await app.pool.query<{ id: string }>(
    `insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at)
     values ('versa', 'oost', 'Samen eten', 'Soep en brood', 'De Geus', $1::timestamptz + make_interval(hours => $2), $1::timestamptz + make_interval(hours => $2 + 2), 'ACTIVITY', $1) returning id`,
    [app.now(), hours],
  );
  const id = made?.id ?? "";
  if (capacity !== undefined) await capacityOf(app, id, capacity);
  return id;
}

export async function capacityOf(app: TestApp, id: string, capacity: number | null): Promise<void> {
  const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => true, committed: () => undefined });
  await transact({ viewer: null, now: app.now() }, (work) => setCapacity(work, id, capacity));
}

const act = async (person: Person, call: string, variables: object, types: string): Promise<Registered> => (await person.ask(`mutation (${types}) { answer: ${call} { ${changed} } }`, variables)).answer;

export const register = (person: Person, activityId: string, input: object = {}) => act(person, "register(input: $input)", { input: { activityId, party: 1, waits: true, ...input } }, "$input: RegisterInput!");
type Which = { readonly id?: string | undefined; readonly key?: string | undefined };
export const accept = (person: Person, which: Which) => act(person, "acceptPlace(id: $id, key: $key)", which, "$id: ID, $key: String");
export const cancel = (person: Person, which: Which) => act(person, "cancelRegistration(id: $id, key: $key)", which, "$id: ID, $key: String");
export const changeParty = (person: Person, id: string | undefined, party: number) => act(person, "changeParty(id: $id, party: $party)", { id, party }, "$id: ID, $party: Int!");

export async function placesOf(town: Town, id: string): Promise<{ capacity: number | null; taken: number; waiting: number }> {
  return (await town.anonymous().ask(`query ($id: ID!) { activity(id: $id) { places { capacity taken waiting } } }`, { id })).activity.places;
}

/** What the viewer reads of their own registration. */
export async function ownOf(person: Person, id: string): Promise<Registered["registration"]> {
  return (await person.ask(`query ($id: ID!) { activity(id: $id) { viewerRegistration { id state party ahead acceptBy } } }`, { id })).activity.viewerRegistration;
}
