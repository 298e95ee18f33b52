import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type DocumentNode, type ExecutionArgs, type GraphQLSchema, GraphQLError, getOperationAST, parse, specifiedRules, validate } from "graphql";
import { getArgumentValues, getVariableValues } from "graphql/execution/values.js";
import { useServer } from "graphql-ws/use/ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { Runner } from "../database/statement.ts";
import { askersFault } from "../graphql/askers-fault.ts";
import type { Executor, FieldGroup } from "../graphql/executor.ts";
import { limitOperations, operationLimits } from "../graphql/limits.ts";
import type { Log } from "../log.ts";
import type { Session } from "../session.ts";
import { collectFields } from "../view/selection.ts";
import type { Hub, Outlet } from "./hub.ts";
import type { LiveRequest, ResolveEvent, Watchable } from "./live-field.ts";

const path = "/graphql";
const mostSubscriptions = 20;
const mostDocuments = 500;
/** A session that was ended, or whose person's rights changed, closes its sockets within this time, whichever process did it. */
const sessionCheckMs = 3_000;

interface Dependencies {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly hub: Hub;
  readonly reads: Runner;
  readonly now: () => Date;
  readonly sessionOf: (request: IncomingMessage) => Promise<Session | null>;
  readonly unchangedAmong: (sessions: readonly Session[]) => Promise<ReadonlySet<string>>;
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
  readonly log: Log;
}
interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}
interface LiveContext {
  readonly id: string;
  readonly socket: WebSocket;
}

/** Serves subscriptions over graphql-transport-ws on the HTTP server's own port. The library speaks the protocol; states go out by the hub. */
export function serveSockets(server: Server, dependencies: Dependencies): () => Promise<void> {
  const { schema, executor, hub } = dependencies;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024, perMessageDeflate: false, handleProtocols: () => "graphql-transport-ws" });
  const sessions = new WeakMap<WebSocket, Session>();
  const documents = new Map<string, DocumentNode>();

  const served = useServer<Record<string, unknown>, Extra>({
    schema,
    onSubscribe: (context, id, payload): ExecutionArgs | readonly GraphQLError[] => {
      if (Object.keys(context.subscriptions).length > mostSubscriptions) return [new GraphQLError("Too many subscriptions.")];
      try {
        const document = documentOf(payload.query);
        if (getOperationAST(document, payload.operationName)?.operation !== "subscription") return [new GraphQLError("Only subscriptions go over the WebSocket.")];
        const live: LiveContext = { id, socket: context.extra.socket };
        return { schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue: live };
      } catch (error) {
        return Array.isArray(error) ? error : [error instanceof GraphQLError ? error : new GraphQLError("Not understood.")];
      }
    },
    subscribe: (args) => subscribe(args as ExecutionArgs) as never,
  }, sockets);

  function documentOf(text: string): DocumentNode {
    const known = documents.get(text);
    if (known) return known;
    const document = parse(text, { maxTokens: operationLimits.tokens });
    const errors = validate(schema, document, [...specifiedRules, limitOperations], { hideSuggestions: true });
    if (errors.length) throw errors;
    if (documents.size >= mostDocuments) documents.delete(documents.keys().next().value ?? "");
    documents.set(text, document);
    return document;
  }

  async function subscribe(args: ExecutionArgs): Promise<unknown> {
    try {
      return await begin(args);
    } catch (error) {
      const fault = askersFault(error);
      if (!fault) dependencies.log.error({ err: error }, "a subscription failed");
      return { errors: [fault ?? new GraphQLError("Something went wrong on our side.", { extensions: { code: "INTERNAL" } })] };
    }
  }

  async function begin(args: ExecutionArgs): Promise<unknown> {
    const { id, socket } = args.contextValue as LiveContext;
    const { personId = null, id: session = null } = sessions.get(socket) ?? {};
    const request = () => ({ viewer: personId, session, now: dependencies.now() });
    const operation = executor.prepare(args.document, args.operationName);
    const coerced = operation && getVariableValues(schema, operation.node.variableDefinitions ?? [], { ...args.variableValues }, { maxErrors: 10, hideSuggestions: true });
    if (!operation || !coerced?.coerced) return { errors: coerced?.errors ?? [new GraphQLError("Not understood.")] };
    const variables = coerced.coerced;
    const [entry] = collectFields(operation.document, "Subscription", [operation.node.selectionSet], variables);
    const field = entry && schema.getSubscriptionType()?.getFields()[entry[1][0]?.name.value ?? ""];
    if (!entry || !field?.subscribe || !field.resolve) return { errors: [new GraphQLError("No such subscription.")] };
    const group: FieldGroup = { key: entry[0], nodes: entry[1] };
    const values = getArgumentValues(field, entry[1][0] as never, { ...variables });
    const watchable = (await field.subscribe(undefined, values, { ...request(), reads: dependencies.reads } satisfies LiveRequest, undefined as never)) as Watchable;
    const resolve: ResolveEvent = (event) => field.resolve?.(event, values, undefined, undefined as never) as ReturnType<ResolveEvent>;

    if (!(await watchable.mayWatch(request()))) return { errors: [new GraphQLError("Not found.", { extensions: { code: "NOT_FOUND" } })] };
    const anyone = () => ({ viewer: null, now: dependencies.now() });
    const outcomeType = (await resolve({ sequence: 0, resync: false })).__typename;
    executor.check(operation, group, outcomeType, request(), variables);
    const shared = !executor.isOfViewer(operation, group, outcomeType, variables) && (await watchable.mayWatch(anyone()));
    const as = shared ? anyone : request;
    const ended = Promise.withResolvers<void>();
    const stop = await hub.watch({
      topic: watchable.topic, id, outlet: outletOf(socket), end: ended.resolve,
      key: JSON.stringify([args.document.loc?.source.body, variables, shared ? null : session]),
      read: async (event) => {
        if (!(await watchable.mayWatch(as()))) return null;
        return `{"data":{"${group.key}":${await executor.read(operation, group, await resolve(event), as(), variables)}}}`;
      },
    }, typeof values["since"] === "number" ? values["since"] : null);
    return untilEnded(ended, stop);
  }

  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (request.url?.split("?")[0] !== path || !dependencies.isOwnOrigin(request)) return refuse(stream);
    dependencies.sessionOf(request).then(
      (session) =>
        sockets.handleUpgrade(request, stream, head, (socket) => {
          if (session) sessions.set(socket, session);
          sockets.emit("connection", socket, request);
          // The library writes each of these with its stack to the console; anybody can cause them, by a message that is too long.
          socket.removeAllListeners("error").on("error", (error) => dependencies.log.debug({ err: error }, "a socket broke"));
        }),
      () => refuse(stream),
    );
  });

  const checking = setInterval(() => void closeChanged().catch(() => undefined), sessionCheckMs);
  async function closeChanged(): Promise<void> {
    // Only those asked about: who connects meanwhile is not ended by an answer that could not name them.
    const signedIn = [...sockets.clients].flatMap((socket) => ((session) => (session ? [{ socket, session }] : []))(sessions.get(socket)));
    if (!signedIn.length) return;
    const unchanged = await dependencies.unchangedAmong(signedIn.map(({ session }) => session));
    for (const { socket, session } of signedIn) if (!unchanged.has(session.id)) socket.close(4205, "Come in anew");
  }

  return async () => {
    clearInterval(checking);
    await served.dispose();
  };
}

function outletOf(socket: WebSocket): Outlet {
  return {
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    send: (text) => socket.send(text, { binary: false }),
  };
}

function refuse(stream: Duplex): void {
  stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
}

/** Yields nothing: the hub sends. It lives until the client completes or the hub ends it. */
function untilEnded(ended: PromiseWithResolvers<void>, stop: () => void): AsyncIterableIterator<never> {
  const done = { done: true, value: undefined } as const;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      await ended.promise;
      stop();
      return done;
    },
    async return() {
      ended.resolve();
      stop();
      return done;
    },
  };
}
