// What a run is made of: each section measures one kind of thing.
import type { Database } from "./database.ts";
import { type Explained, explain, telling } from "./explain.ts";
import { type Lane, type Targets, lanesOf } from "./lanes.ts";
import { onlookers, watchOfBrink, watchOfLimit } from "./live/watched-pages.ts";
import { startSubscribers } from "./live/subscribers.ts";
import type { Loader } from "./load/loader.ts";
import { type Wire, ask } from "./load/wire.ts";
import { measure } from "./measure.ts";
import type { ReadOperation } from "./operations/operation.ts";
import { reads } from "./operations/reads.ts";
import { demandWritten, verifyVotes, votesOf } from "./operations/vote.ts";
import type { Options } from "./options.ts";
import type { Operation } from "./results.ts";
import { say } from "./say.ts";
import type { Subjects } from "./subjects.ts";
import { startBrink } from "./targets.ts";
import { verify } from "./verify.ts";

export interface Run {
  readonly options: Options;
  readonly database: Database;
  readonly subjects: Subjects;
  readonly targets: Targets;
  readonly loader: Loader;
}

export async function measureRead(operation: ReadOperation, { options, database, subjects, targets, loader }: Run): Promise<Operation> {
  const lanes = lanesOf(operation, subjects, targets);
  await verify(lanes);
  if (operation.letter === "b") await verify(lanesOf(operation, { ...subjects, readers: subjects.insiders }, targets));
  const { letter, title } = operation;
  say(`${letter}  ${title}: all say the same, measuring`);
  return { letter, title, lanes: await measure(lanes, { ...options, loader, postmaster: database.pid }) };
}

/** The peer has no live pages, so nobody looks on there. */
export async function measureVotes({ options, database, subjects, targets, loader }: Run, watching = 50): Promise<Operation> {
  const votes = votesOf(subjects, targets, options.connections);
  await verifyVotes(votes, database.client);
  const letter = watching === 50 ? "c" : "m";
  say(`${letter}  Vote: all say and write the same, measuring`);
  const subscribers = startSubscribers(1);
  try {
    await subscribers.open([...onlookers(subjects, watching, (id) => watchOfBrink(targets.brink, id)), ...onlookers(subjects, watching, (id) => watchOfLimit(targets.limit, id))]);
    const afterTurn = await demandWritten(database.client);
    const lanes = await measure(votes.lanes, { ...options, ...votes, loader, postmaster: database.pid, afterTurn });
    return { letter, title: watching === 50 ? "Vote, with fifty who look on" : `Vote, with ${watching} who look on`, lanes };
  } finally {
    subscribers.stop();
  }
}

/** The client's known operations of somebody who is signed in: their statements first, then also those within the database's functions. */
export async function explainAll(run: Run): Promise<readonly Explained[]> {
  const outer = await explainOnce(run, false);
  const inner = await explainOnce(run, true);
  return outer.map((each, index) => ({ ...each, whole: inner[index]?.whole ?? [] }));
}

/** In a product of its own, whose connections tell their plans. */
function explainOnce({ options, database, subjects, targets }: Run, withNested: boolean): Promise<readonly Explained[]> {
  return telling(database, withNested, async () => {
    const brink = await startBrink(database.url);
    try {
      const told: Explained[] = [];
      for (const operation of reads) {
        const lane = laneOf(lanesOf(operation, subjects, { ...targets, brink }), "known, signed in");
        told.push(await explain(`${operation.letter}  ${operation.title}`, lane, requestOf(lane, 0), requestOf(lane, 0), database));
      }
      const vote = laneOf(votesOf(subjects, { ...targets, brink }, options.connections).lanes, "known");
      // Taken back first, so that it is given anew; and taken back at the end.
      told.push(await explain("c  Vote", vote, requestOf(vote, 1), requestOf(vote, 0), database));
      await ask(brink.url, requestOf(vote, 1));
      return told;
    } finally {
      await brink.stop();
    }
  });
}

function laneOf(lanes: readonly Lane[], name: string): Lane {
  const found = lanes.find((lane) => lane.name === name);
  if (!found) throw new Error(`no lane ${name}`);
  return found;
}

function requestOf({ name, requests }: Lane, index: number): Wire {
  const request = requests[index];
  if (!request) throw new Error(`no request ${index} of ${name}`);
  return request;
}
