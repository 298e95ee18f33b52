import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyRequest } from "fastify";
import type { Context, Executor } from "../graphql/executor.ts";
import { JsonText } from "../graphql/json-text.ts";
import type { KnownDocuments } from "../graphql/known-documents.ts";
import type { Log } from "../log.ts";

/** What a page asks first. */
export interface Question {
  /** The name of a document of our client's. */
  readonly document: string;
  readonly variables: (opened: { params: Record<string, string | undefined>; query: URLSearchParams; now: Date }) => object;
  readonly about?: { readonly field: string; readonly title: string; readonly text?: string };
}
export interface FirstData {
  /** `{ at, answers }`: when it was read, and the answers by the names of their documents. */
  readonly json: string;
  readonly answers: string;
  /** Nobody was signed in. */
  readonly isVisitors: boolean;
  /** What the page is about, as people wrote it. */
  readonly about: { readonly title: string; readonly text: string | null; /** For machines. */ readonly data: object | null } | null;
}
/** Null: the page goes without, and asks by itself. */
export type FirstDataOf = (path: string, request: FastifyRequest) => Promise<FirstData | null>;

interface Dependencies {
  readonly executor: Executor;
  readonly known: KnownDocuments;
  readonly questionAt: (path: string) => Question | null;
  /** What machines are told of the subject of a page, as JSON-LD. */
  readonly dataOf: Readonly<Record<string, (subject: object) => object>>;
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  /** How many reads wait for a connection. */
  readonly waiting: () => number;
  readonly log: Log;
}

/** The document that every page asks beside its own. */
const session = "Session";
/** A page that waits longer for its data than a phone needs to ask for them is late. */
const mostMs = 400;
/** Under load the page itself goes first. */
const mostWaiting = 50;

/** Answers what a page will ask before it asks: by the same documents, executor and policies, as the person whose cookie came along. */
export function firstDataBy({ executor, known, questionAt, dataOf, contextOf, waiting, log }: Dependencies): FirstDataOf {
  return async (path, request) => {
    if (waiting() > mostWaiting) return null;
    const enough = new AbortController();
    try {
      return await Promise.race([read(path, request), sleep(mostMs, null, { signal: enough.signal })]);
    } catch (error) {
      log.warn({ err: error }, "a page went without its first data");
      return null;
    } finally {
      enough.abort();
    }
  };

  async function read(path: string, request: FastifyRequest): Promise<FirstData> {
    const context = await contextOf(request);
    const question = questionAt(path);
    const opened = { params: request.params as Record<string, string>, query: new URLSearchParams(request.url.split("?")[1]), now: context.now };
    const [who, own] = await Promise.all([answer(session, {}, context), question && answer(question.document, question.variables(opened), context)]);
    const answers = `{${[who && `"${session}":${who}`, own && `"${question?.document}":${own}`].filter(Boolean).join(",")}}`;
    return { json: `{"at":${JSON.stringify(context.now)},"answers":${answers}}`, answers, isVisitors: context.viewer === null, about: question?.about && own ? aboutOf(own, question.about, dataOf[path]) : null };
  }

  /** The JSON of the data; null where the asker's page shall hear itself what is wrong. */
  async function answer(document: string, variables: object, context: Context): Promise<string | null> {
    const { data, errors } = await executor.execute(known.named(document), null, variables as never, context);
    return data instanceof JsonText && !errors ? data.text : null;
  }
}

function aboutOf(json: string, { field, title, text }: NonNullable<Question["about"]>, data?: (subject: object) => object): FirstData["about"] {
  const subject = (JSON.parse(json) as Record<string, Record<string, string | null> | null>)[field];
  const called = subject?.[title];
  return subject && called ? { title: called, text: (text && subject[text]) || null, data: data?.(subject) ?? null } : null;
}
