// (c) A vote: many residents of a wijk support several of its initiatives and take it back, while the pages of these are watched.
import type { Client } from "pg";
import { demandDocument, knownBody, ordinaryBody } from "../documents.ts";
import { type Json, type Row, difference, row } from "../json.ts";
import { type Lane, type Targets, dataOf } from "../lanes.ts";
import { type Wire, ask } from "../load/wire.ts";
import type { Turn } from "../measure.ts";
import type { Session, Subjects } from "../subjects.ts";
import { peerDocument } from "./operation.ts";
import { draagvlakOf, without } from "./peer-facts.ts";

const goal = 0.6;
/** Told to the initiative and to its wijk. */
const rowsOfOutbox = 2;

export interface Votes {
  readonly lanes: readonly Lane[];
  readonly scripts: readonly (readonly number[])[];
  /** Giving and taking back. */
  readonly unit: 2;
}

export function votesOf({ voters, votedOn }: Subjects, { brink, limit, peer }: Targets, connections: number): Votes {
  const acts = voters.flatMap((voter, nth) => turned(votedOn, nth).flatMap((id) => [true, false].map((gives) => ({ voter, nth, id, gives }))));
  const documents = { true: demandDocument("SupportInitiative"), false: demandDocument("WithdrawSupport") };
  const peerQuery = peerDocument("vote");
  const toBrink = (body: typeof knownBody) => acts.map(({ voter, id, gives }): Wire => ({ method: "POST", path: "/graphql", cookie: voter.cookie, body: body(documents[`${gives}`], { id }) }));
  const toLimit = acts.map(({ voter, id, gives }): Wire => ({ method: "POST", path: `/${gives ? "support" : "withdraw"}?id=${id}`, cookie: voter.cookie }));
  const toPeer = acts.map(({ voter, id, gives }): Wire => ({ method: "POST", path: "/graphql", body: peerBody(peerQuery, voter, id, gives) }));
  const facts = (answer: string) => changedIn(dataOf(answer));
  return {
    unit: 2,
    lanes: [
      { name: "limit", target: limit, against: null, goal: null, requests: toLimit, facts: (answer) => changedIn(JSON.parse(answer) as Row) },
      { name: "known", target: brink, against: "limit", goal, requests: toBrink(knownBody), facts },
      { name: "ordinary", target: brink, against: "limit", goal, requests: toBrink(ordinaryBody), facts },
      { name: "peer", target: peer, against: "limit", goal: null, requests: toPeer, facts: (answer) => peerFacts(changedIn(dataOf(answer))) },
    ],
    // A voter is one connection's alone, so that nobody takes back what another is giving.
    scripts: Array.from({ length: connections }, (_, index) => acts.flatMap(({ nth }, act) => (nth % connections === index ? [act] : []))),
  };
}

/** Each voter begins with another initiative, or all would wait for the same row at once. */
function turned(list: readonly string[], by: number): readonly string[] {
  const cut = by % list.length;
  return [...list.slice(cut), ...list.slice(0, cut)];
}

function peerBody(query: string, { person }: Session, initiative: string, gives: boolean): string {
  return JSON.stringify({ query, operationName: gives ? "Support" : "Withdraw", variables: { initiative, person, at: new Date() } });
}

function changedIn(data: Row): Row {
  return row(row(data["supportInitiative"] ?? data["withdrawSupport"])["initiative"]);
}

function peerFacts(initiative: Row): Json {
  return { ...without(initiative, "round", "counter", "spread"), wijk: without(row(initiative["wijk"]), "buurten"), draagvlak: draagvlakOf(initiative) };
}

/** One vote and its taking back in every lane: the same answers, and the same rows written. */
export async function verifyVotes({ lanes }: Votes, client: Client): Promise<void> {
  const [limit, ...others] = lanes as [Lane, ...Lane[]];
  for (const act of [0, 1]) {
    const answers = new Map<Lane, Json>();
    for (const lane of lanes) {
      // What is taken back must have been given.
      if (act === 1) await ask(lane.target.url, lane.requests[0] as Wire);
      const written = await outboxRows(client);
      answers.set(lane, lane.facts(await ask(lane.target.url, lane.requests[act] as Wire)));
      if ((await outboxRows(client)) - written !== rowsOfOutbox) throw new Error(`"${lane.name}" does not tell of a vote twice`);
      if (act === 0) await ask(lane.target.url, lane.requests[1] as Wire);
    }
    for (const lane of others) {
      const found = difference(answers.get(lane) as Json, answers.get(limit));
      if (found) throw new Error(`"${lane.name}" and the limit differ on a vote: ${found}`);
    }
  }
}

/** To be called after each turn: throws when it counted answers that changed nothing. */
export async function demandWritten(client: Client): Promise<(lane: Lane, turn: Turn) => Promise<void>> {
  let before = await outboxRows(client);
  return async ({ name }, { count }) => {
    const now = await outboxRows(client);
    if (now - before < count * rowsOfOutbox) throw new Error(`"${name}" answered ${count} votes and wrote ${now - before} rows of the outbox`);
    before = now;
  };
}

async function outboxRows(client: Client): Promise<number> {
  return Number((await client.query<{ count: string }>("select count(*) from outbox")).rows[0]?.count);
}
