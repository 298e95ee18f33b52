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
    `insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at, registration_wanted)
     values ('versa', 'oost', 'Samen eten', 'Soep en brood', 'De Geus', $1::timestamptz + make_interval(hours => $2), $1::timestamptz + make_interval(hours => $2 + 2), 'ACTIVITY', $1, $3) returning id`,
    [app.now(), hours, capacity !== undefined],
  );
  const id = made?.id ?? "";
  if (capacity !== undefined) await capacityOf(app, id, capacity);
  return id;
}

export async function capacityOf(app: TestApp, id: string, capacity: number | null): Promise<void> {
  const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: (type) => type === "PlaceOffered", committed: () => undefined });
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

const entry = "id name state party came byOrganiser answers { question answer }";
export interface Door {
  readonly reason?: string;
  readonly entries?: readonly { readonly id: string; readonly name: string | null; readonly state: string; readonly party: number; readonly came: boolean | null; readonly byOrganiser: boolean; readonly answers: readonly { readonly question: string; readonly answer: string }[] }[];
  readonly entry?: NonNullable<Door["entries"]>[number];
}
const atDoor = async (person: Person, call: string, types: string, fields: string, variables: object): Promise<Door> =>
  (await person.ask(`mutation (${types}) { answer: ${call} { __typename ... on Refusal { reason } ${fields} } }`, variables)).answer;
export const openDoorList = (person: Person, activityId: string) => atDoor(person, "openDoorList(activityId: $activityId)", "$activityId: ID!", `... on DoorList { entries { ${entry} } }`, { activityId });
export const registerSomebody = (person: Person, activityId: string, input: object = {}) =>
  atDoor(person, "registerSomebody(input: $input)", "$input: RegisterSomebodyInput!", `... on DoorEntryChanged { entry { ${entry} } }`, { input: { activityId, party: 1, waits: true, name: "Bep de Wit", ...input } });
export const markCame = (person: Person, id: string | undefined, came: boolean | null) => atDoor(person, "markCame(id: $id, came: $came)", "$id: ID!, $came: Boolean", `... on DoorEntryChanged { entry { ${entry} } }`, { id, came });
export const setQuestions = (person: Person, activityId: string, questions: readonly object[]) => atDoor(person, "setQuestions(activityId: $activityId, questions: $questions)", "$activityId: ID!, $questions: [QuestionInput!]!", "", { activityId, questions });

/** As somebody without an account does it. */
export async function askByMail(town: Town, activityId: string, input: object = {}): Promise<{ status: number; reason?: string }> {
  const answer = await fetch(`${town.url}/registrations/ask`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ activityId, name: "Bep de Wit", email: "bep@voorbeeld.example", party: 1, answers: [], locale: "nl", ...input }),
  });
  return { status: answer.status, ...((await answer.json()) as { reason?: string }) };
}
/** The key in the newest mail to an address. */
export async function keyIn(town: Town, email: string): Promise<string> {
  const { rows } = await town.pool.query<{ body: string }>("select body from mails where to_address = $1 order by id desc limit 1", [email]);
  return /aanmelding\/([0-9a-f]+)/u.exec(rows[0]?.body ?? "")?.[1] ?? "";
}
export const byKey = async (town: Town, key: string): Promise<Registered["registration"]> => (await town.anonymous().ask(`query ($key: String!) { registration(key: $key) { id state party ahead acceptBy } }`, { key })).registration;

/** What the viewer reads of their own registration. */
export async function ownOf(person: Person, id: string): Promise<Registered["registration"]> {
  return (await person.ask(`query ($id: ID!) { activity(id: $id) { viewerRegistration { id state party ahead acceptBy } } }`, { id })).activity.viewerRegistration;
}
