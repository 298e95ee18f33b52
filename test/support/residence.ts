// What residents and officials do to prove where somebody lives, for tests.
import { letterCode } from "#server/features/residence/codes.ts";
import { testKeys } from "./keys.ts";
import type { Person, Town } from "./person.ts";

export interface ViewerAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly viewer?: { readonly grade: string; readonly residenceWay: string; readonly wijk: { readonly id: string } | null; readonly letter: { readonly printed: boolean; readonly attemptsLeft: number } | null };
}
export interface DeskAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly desk?: { readonly waiting: number; readonly batches: readonly { readonly id: string; readonly letters: number; readonly sentAt: string | null }[] };
}
export interface CodeAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly card?: string;
  readonly code?: string;
}

const viewer = "__typename ... on Refusal { reason } ... on ViewerChanged { viewer { grade residenceWay wijk { id } letter { printed attemptsLeft } } }";
const desk = "__typename ... on Refusal { reason } ... on ResidenceDeskChanged { desk { waiting batches { id letters sentAt } } }";
const card = "__typename ... on Refusal { reason } ... on PaperCard { card code }";

async function act<A>(person: Person, name: string, variables: Record<string, string>, fields: string, ids: readonly string[] = []): Promise<A> {
  const names = Object.keys(variables);
  const types = names.map((each) => `$${each}: ${ids.includes(each) ? "ID" : "String"}!`).join(", ");
  const call = names.length ? `${name}(${names.map((each) => `${each}: $${each}`).join(", ")})` : name;
  return (await person.ask<{ answer: A }>(`mutation ${types && `(${types})`} { answer: ${call} { ${fields} } }`, variables)).answer;
}

export const declare = (person: Person, postcode: string, houseNumber = "1") => act<ViewerAnswer>(person, "declareResidence", { postcode, houseNumber }, viewer);
export const requestLetter = (person: Person, postcode: string, houseNumber = "1") => act<ViewerAnswer>(person, "requestLetter", { postcode, houseNumber }, viewer);
export const proveByLetter = (person: Person, code: string) => act<ViewerAnswer>(person, "proveByLetter", { code }, viewer);
export const showDeskCode = (person: Person) => act<CodeAnswer>(person, "showDeskCode", {}, "__typename ... on Refusal { reason } ... on DeskCode { code }");
export const makeLetters = (person: Person, wijkId: string) => act<DeskAnswer>(person, "makeLetters", { wijkId }, desk, ["wijkId"]);
export const markLettersSent = (person: Person, batchId: string) => act<DeskAnswer>(person, "markLettersSent", { batchId }, desk, ["batchId"]);
export const proveAtDesk = (person: Person, code: string, buurtId: string) => act<DeskAnswer>(person, "proveAtDesk", { code, buurtId }, desk, ["buurtId"]);
export const openPaperAccount = (person: Person, name: string, buurtId: string) => act<CodeAnswer>(person, "openPaperAccount", { name, buurtId }, card, ["buurtId"]);
export const renewPaperCode = (person: Person, code: string) => act<CodeAnswer>(person, "renewPaperCode", { card: code }, card);

/** The code that stands in somebody's letter. */
export async function codeInLetter(app: Town, person: Person): Promise<string> {
  const { rows } = await app.pool.query<{ id: string }>("select id from letters where person_id = $1 and ended_at is null", [person.personId]);
  return letterCode(testKeys, rows[0]?.id ?? "");
}

/** Asks for a letter and has it printed; the answer is its code. */
export async function letterTo(app: Town, person: Person, postcode: string, regisseur: Person, wijkId: string): Promise<string> {
  await requestLetter(person, postcode);
  await makeLetters(regisseur, wijkId);
  return codeInLetter(app, person);
}

/** A file of a batch, as fetched by this person. */
export function fetchLetters(app: Town, person: Person, batch: string, format: string): Promise<Response> {
  return fetch(`${app.url}/brieven/${batch}/brieven.${format}`, { headers: { cookie: person.cookie } });
}
