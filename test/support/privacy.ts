// What people do with what is known of them, for tests.
import type { Person, Town } from "./person.ts";

export interface PrivacyAnswer {
  readonly __typename: string;
  readonly reason?: string;
}

const act = async (person: Person, call: string, types = "", variables: object = {}): Promise<PrivacyAnswer> =>
  (await person.ask(`mutation ${types && `(${types})`} { answer: ${call} { __typename ... on Refusal { reason } } }`, variables)).answer as PrivacyAnswer;

export const askExport = (person: Person) => act(person, "askExport");
export const askErasure = (person: Person) => act(person, "askErasure");
export const eraseAccount = (person: Person, code: string) => act(person, "eraseAccount(code: $code)", "$code: String!", { code });
export const askEmailChange = (person: Person, email: string) => act(person, "askEmailChange(email: $email)", "$email: String!", { email });
export const changeEmail = (person: Person, code: string) => act(person, "changeEmail(code: $code)", "$code: String!", { code });
export const ownData = async (person: Person) =>
  (await person.ask(`{ me { ownData { export { id state done total bytes expiresAt } confirmsByMail viewerCanErase { allowed reason } openDossiers { id } groupsLedAlone { id } } } }`)).me.ownData;

/** The code of the newest mail with one to an address. */
export async function codeIn(app: Town, email: string): Promise<string> {
  const { rows } = await app.pool.query<{ body: string }>("select body from mails where to_address = $1 and source ~ '^(erase|email|sign-in):' order by id desc limit 1", [email]);
  return /\b\d{6}\b/u.exec(rows[0]?.body ?? "")?.[0] ?? "";
}
export async function emailOf(app: Town, person: Person): Promise<string> {
  return (await app.pool.query<{ email: string }>("select email from persons where id = $1", [person.personId])).rows[0]?.email ?? "";
}
/** Asks for the code and uses it. */
export async function erase(app: Town, person: Person): Promise<PrivacyAnswer> {
  const email = await emailOf(app, person);
  const asked = await askErasure(person);
  return asked.reason ? asked : eraseAccount(person, await codeIn(app, email));
}
