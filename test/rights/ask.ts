// One cell of the matrix, asked of the real server.
import { type GraphQLField, type GraphQLOutputType, type GraphQLSchema, getNamedType, isLeafType, isObjectType, isUnionType } from "graphql";
import type { Person, Town } from "../support/person.ts";
import type { Answer, Row } from "./row.ts";
import type { Subject } from "./subjects/subject.ts";

export interface Asked {
  readonly answer: Answer | (string & {});
  /** All of what came back. */
  readonly body: unknown;
}
export type Ask = (row: Row, subject: Subject, asker: Person) => Promise<Asked>;

export function asking(town: Town, schema: GraphQLSchema): Ask {
  return (row, subject, asker) => {
    const [root = "", name = ""] = row.of.split(".");
    if (root.includes(" ")) return askRoute(town, row, subject, asker);
    const field = fieldsOf(schema, root)[name];
    if (!field) throw new Error(`${row.of} is no field of the contract`);
    const query = documentOf(root, field, row.reads);
    const variables = row.given?.(subject, asker) ?? {};
    return root === "Subscription" ? askLive(asker, { query, variables: { ...variables, since: neverGiven } }) : askOnce(row, subject, asker, { query, variables });
  };
}

/** A number that no topic has reached: whoever may watch gets the state at once. */
const neverGiven = 1_000_000_000;

export function fieldsOf(schema: GraphQLSchema, root: string): Record<string, GraphQLField<unknown, unknown>> {
  const type = schema.getType(root);
  return isObjectType(type) ? type.getFields() : {};
}

async function askOnce({ of, shows }: Row, subject: Subject, asker: Person, question: object): Promise<Asked> {
  const { body } = await asker.post(question);
  if (body.errors) return { answer: body.errors[0].extensions.code, body };
  const { answer } = body.data;
  if (of.startsWith("Mutation")) return { answer: answer.reason ?? "yes", body };
  const trace = shows ? shows(subject, asker) : subject.id;
  return { answer: trace !== null && JSON.stringify(answer).includes(trace) ? "yes" : "nothing", body };
}

/** The server asks to come in anew when what one may see has changed. */
const comeInAnew = 4205;

async function askLive(asker: Person, question: { query: string; variables: Record<string, unknown> }): Promise<Asked> {
  const live = asker.live();
  const body = await new Promise<{ code?: number; errors?: readonly { extensions?: { code?: string } }[] }>((resolve) => {
    const failed = (error: unknown) => resolve(Array.isArray(error) ? { errors: error } : { code: (error as CloseEvent).code, errors: [{ extensions: { code: String((error as CloseEvent).code) } }] });
    live.subscribe(question, { next: (result) => resolve(result as object), error: failed, complete: () => resolve({ errors: [{ extensions: { code: "ENDED" } }] }) });
  });
  await live.dispose();
  if (body.code === comeInAnew) return askLive(asker, question);
  return { answer: body.errors ? (body.errors[0]?.extensions?.code ?? "ERROR") : "yes", body };
}

async function askRoute(town: Town, row: Row, subject: Subject, { personId }: Person): Promise<Asked> {
  const [method = "", path = ""] = row.of.split(" ");
  const { cookie } = personId ? await town.signIn(personId) : town.anonymous();
  const body = row.given && JSON.stringify(row.given(subject, town.anonymous()));
  const answer = await fetch(town.url + (row.at?.(subject) ?? path), { method, redirect: "manual", headers: { cookie, ...(body && { "content-type": "application/json" }) }, ...(body && { body }) });
  return { answer: String(answer.status), body: await answer.text() };
}

function documentOf(root: string, field: GraphQLField<unknown, unknown>, reads?: string): string {
  const types = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  return `${root.toLowerCase()} ${types && `(${types})`} { answer: ${field.name} ${given && `(${given})`} ${reads ?? selectionOf(field.type)} }`;
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named)) return "{ __typename ... on Refusal { reason } }";
  const fields = isObjectType(named) ? named.getFields() : {};
  if (fields["nodes"]) return "{ nodes { id } }";
  return fields["id"] ? "{ id }" : "{ __typename }";
}
