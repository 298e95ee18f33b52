import { demandDocument, knownBody, ordinaryBody } from "./documents.ts";
import type { Json, Row } from "./json.ts";
import { row } from "./json.ts";
import type { Wire } from "./load/wire.ts";
import { type ReadOperation, peerDocument } from "./operations/operation.ts";
import type { Subjects } from "./subjects.ts";
import type { Target } from "./targets.ts";

/** One way of asking one target the same questions. */
export interface Lane {
  readonly name: string;
  readonly target: Target;
  /** The lane that it is held against, round by round. */
  readonly against: string | null;
  readonly goal: number | null;
  readonly requests: readonly Wire[];
  /** What an answer says, as a value to compare. */
  readonly facts: (answer: string) => Json;
}
export interface Targets {
  readonly brink: Target;
  readonly limit: Target;
  readonly peer: Target;
}

const goals = { ordinary: 0.5, known: 0.85, knownByAnybody: 1 };
/** The whole page of a wijk is asked for no more than half of its twin's speed. */
const goalsOfPages = { ordinary: 0.5, known: 0.5, knownByAnybody: 0.5 };

export function lanesOf(operation: ReadOperation, subjects: Subjects, { brink, limit, peer }: Targets): readonly Lane[] {
  const document = demandDocument(operation.document);
  const asked = operation.questions(subjects);
  const peerQuery = peerDocument(operation.peerDocument);
  const goal = operation.letter === "f" ? goalsOfPages : goals;
  const cookieOf = (index: number) => subjects.readers[index % subjects.readers.length]?.cookie;
  // As many as there are readers at least, so that the signed-in are many people.
  const questions = Array.from({ length: Math.max(asked.length, subjects.readers.length) }, (_, index) => asked[index % asked.length] as (typeof asked)[number]);

  const toLimit = (signedIn: boolean) => questions.map(({ limit }, index): Wire => ({ method: "GET", path: limit, cookie: signedIn ? cookieOf(index) : undefined }));
  const toBrink = (body: typeof knownBody, signedIn: boolean) =>
    questions.map(({ client }, index): Wire => ({ method: "POST", path: "/graphql", cookie: signedIn ? cookieOf(index) : undefined, body: body(document, client) }));
  const toPeer = () => questions.map(({ peer }): Wire => ({ method: "POST", path: "/graphql", body: JSON.stringify({ query: peerQuery, variables: peer }) }));
  const facts = (answer: string) => operation.facts(dataOf(answer));

  return [
    { name: "limit", target: limit, against: null, goal: null, requests: toLimit(false), facts: (answer) => operation.facts(JSON.parse(answer) as Row) },
    { name: "limit, signed in", target: limit, against: null, goal: null, requests: toLimit(true), facts: (answer) => operation.facts(JSON.parse(answer) as Row) },
    { name: "known, anonymous", target: brink, against: "limit", goal: goal.knownByAnybody, requests: toBrink(knownBody, false), facts },
    { name: "known, signed in", target: brink, against: "limit, signed in", goal: goal.known, requests: toBrink(knownBody, true), facts },
    { name: "ordinary, anonymous", target: brink, against: "limit", goal: goal.ordinary, requests: toBrink(ordinaryBody, false), facts },
    { name: "ordinary, signed in", target: brink, against: "limit, signed in", goal: goal.ordinary, requests: toBrink(ordinaryBody, true), facts },
    { name: "peer", target: peer, against: "limit", goal: null, requests: toPeer(), facts: (answer) => operation.peerFacts(dataOf(answer)) },
  ];
}

export function dataOf(answer: string): Row {
  const { data, errors } = JSON.parse(answer) as { data?: Json; errors?: Json };
  if (errors) throw new Error(`errors: ${JSON.stringify(errors).slice(0, 400)}`);
  return row(data);
}
