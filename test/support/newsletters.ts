// What a wijkregisseur does with newsletters, and towns of people to write to.
import type { Pool } from "pg";
import type { Person } from "./person.ts";

export interface Written {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly words: string;
  readonly chosen: readonly string[];
  readonly reach: number | null;
  readonly posted: number | null;
  readonly sections: readonly { readonly kind: string; readonly gone: number; readonly items: readonly { readonly id: string; readonly title: string; readonly cents: number | null; readonly supporters: number | null }[] }[];
}
export interface NewsletterAnswer {
  readonly reason?: string;
  readonly newsletter?: Written | null;
}

const fields = "id state version title words chosen reach posted sections { kind gone items { id title cents supporters } }";
const act = async (person: Person, call: string, types: string, variables: object): Promise<NewsletterAnswer> =>
  (await person.ask(`mutation (${types}) { answer: ${call} { ... on Refusal { reason } ... on NewsletterChanged { newsletter { ${fields} } } } }`, variables)).answer;
const byId = (name: string) => (person: Person, id: string) => act(person, `${name}(id: $id)`, "$id: ID!", { id });

export const startMessage = (person: Person, wijkId = "oost") => act(person, "startNewsletter(input: $input)", "$input: StartNewsletterInput!", { input: { wijkId, kind: "MESSAGE", month: null } });
export const startLetter = (person: Person, month: string | null, wijkId = "oost") => act(person, "startNewsletter(input: $input)", "$input: StartNewsletterInput!", { input: { wijkId, kind: "LETTER", month } });
export const changeNewsletter = (person: Person, { id, version, title, words, chosen }: Written, change: object = {}) =>
  act(person, "changeNewsletter(input: $input)", "$input: ChangeNewsletterInput!", { input: { id, version, title, words, sections: chosen, ...change } });
export const sendNewsletter = (person: Person, { id, version }: Pick<Written, "id" | "version">) => act(person, "sendNewsletter(id: $id, version: $version)", "$id: ID!, $version: Int!", { id, version });
export const testNewsletter = byId("testNewsletter");
export const dropNewsletter = byId("dropNewsletter");
export const stopNewsletter = byId("stopNewsletter");
export const goOnWithNewsletter = byId("goOnWithNewsletter");
export const newsletterOf = async (person: Person, id: string): Promise<Written | null> => (await person.ask(`query ($id: ID!) { newsletter(id: $id) { ${fields} } }`, { id })).newsletter;

/** A message with words, not sent yet. */
export async function writtenMessage(person: Person, words = "Zaterdag is de straat dicht.", wijkId = "oost"): Promise<Written> {
  const { newsletter } = await startMessage(person, wijkId);
  if (!newsletter) throw new Error("no message was begun");
  return (await changeNewsletter(person, newsletter, { words })).newsletter as Written;
}

/** So many people with an address who live in a wijk, in one statement. */
export async function manyResidents(pool: Pool, count: number, wijkId = "oost"): Promise<void> {
  await pool.query(
    `insert into persons (email, name, locale, grade, wijk_id, buurt_id, created_at) select 'wijk-' || n || '-' || gen_random_uuid() || '@test.example', 'Buur ' || n, (array['NL','EN','UK'])[1 + n % 3], 'POSTCODE', $2, (select min(id) from buurten where wijk_id = $2), '2026-01-01'
     from generate_series(1, $1::int) n`, [count, wijkId],
  );
}

/** A message that goes out to everybody in a wijk from here on, as if it was just sent. */
export async function goingOut(pool: Pool, wijkId = "oost"): Promise<string> {
  const { rows: [made] } = await pool.query<{ id: string }>(
    `insert into newsletters (wijk_id, kind, title, words, state, made_at, sent_at, composed, reach) values ($1, 'MESSAGE', 'Bericht', 'Zaterdag is de straat dicht.', 'SENDING', now(), now(), '[]', (select count(*) from persons where wijk_id = $1 and email is not null)) returning id`, [wijkId],
  );
  return made?.id ?? "";
}
