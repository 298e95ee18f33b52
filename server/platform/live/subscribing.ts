import { type DocumentNode, type ExecutionArgs, type GraphQLSchema, GraphQLError, getOperationAST, parse, specifiedRules, validate } from "graphql";
import { getArgumentValues, getVariableValues } from "graphql/execution/values.js";
import type { ServerOptions } from "graphql-ws";
import type { Runner } from "../database/statement.ts";
import { askersFault } from "../graphql/askers-fault.ts";
import type { Executor, FieldGroup } from "../graphql/executor.ts";
import type { KnownDocuments } from "../graphql/known-documents.ts";
import { limitOperations, operationLimits } from "../graphql/limits.ts";
import type { Operation } from "../graphql/operation.ts";
import type { Log } from "../log.ts";
import type { Request } from "../unit-of-work.ts";
import { type Variables, collectFields } from "../view/selection.ts";
import type { Hub, Reading } from "./hub.ts";
import type { LiveRequest, ResolveEvent, Watchable } from "./live-field.ts";
import type { Peer } from "./peer.ts";
import { Subscription } from "./subscription.ts";

const mostSubscriptions = 20;
const mostDocuments = 500;

export interface Subscribing {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly known: KnownDocuments;
  /** Whether documents that are not our client's are refused. */
  readonly onlyKnown: boolean;
  readonly hub: Hub;
  readonly reads: Runner;
  readonly now: () => Date;
  readonly log: Log;
}
/** What the library hands on of each socket. */
export type Extra = Peer & Record<PropertyKey, unknown>;

/** What the protocol's library asks when somebody subscribes: whether the document may run, and what runs. */
export function subscribing({ schema, executor, known, onlyKnown, hub, reads, now, log }: Subscribing): Required<Pick<ServerOptions<Record<string, unknown>, Extra>, "onSubscribe" | "subscribe">> {
  const documents = new Map<string, DocumentNode>();

  return {
    onSubscribe: (context, id, payload): ExecutionArgs | readonly GraphQLError[] => {
      if (Object.keys(context.subscriptions).length > mostSubscriptions) return [new GraphQLError("Too many subscriptions.")];
      try {
        const document = documentOf(payload.query);
        if (getOperationAST(document, payload.operationName)?.operation !== "subscription") return [new GraphQLError("Only subscriptions go over the WebSocket.")];
        // The library keeps the message as long as the subscription lasts: all keep the same text.
        Object.assign(payload, { query: document.loc?.source.body });
        return { schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue: new Subscription(context.extra, id) };
      } catch (error) {
        return Array.isArray(error) ? error : [error instanceof GraphQLError ? error : new GraphQLError("Not understood.")];
      }
    },
    subscribe: (args) => subscribe(args as ExecutionArgs) as never,
  };

  function documentOf(text: string): DocumentNode {
    const kept = documents.get(text) ?? known.byText(text);
    if (kept) return kept;
    const document = parse(text, { maxTokens: operationLimits.tokens });
    if (onlyKnown && !known.byMeaning(document)) throw new GraphQLError("Only known documents are answered here.", { extensions: { code: "UNKNOWN_DOCUMENT" } });
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
      if (!fault) log.error({ err: error }, "a subscription failed");
      return { errors: [fault ?? new GraphQLError("Something went wrong on our side.", { extensions: { code: "INTERNAL" } })] };
    }
  }

  async function begin(args: ExecutionArgs): Promise<unknown> {
    const subscription = args.contextValue as Subscription;
    const operation = executor.prepare(args.document, args.operationName);
    const coerced = operation && getVariableValues(schema, operation.node.variableDefinitions ?? [], { ...args.variableValues }, { maxErrors: 10, hideSuggestions: true });
    if (!operation || !coerced?.coerced) return { errors: coerced?.errors ?? [new GraphQLError("Not understood.")] };
    const variables = coerced.coerced;
    const [entry] = collectFields(operation.document, "Subscription", [operation.node.selectionSet], variables);
    const field = entry && schema.getSubscriptionType()?.getFields()[entry[1][0]?.name.value ?? ""];
    if (!entry || !field?.subscribe || !field.resolve) return { errors: [new GraphQLError("No such subscription.")] };
    const group: FieldGroup = { key: entry[0], nodes: entry[1] };
    const values = getArgumentValues(field, entry[1][0] as never, { ...variables });
    const { personId: viewer = null, id: session = null } = subscription.outlet.session ?? {};
    const asker: Asker = { viewer, session };
    const watchable = (await field.subscribe(undefined, values, { ...asker, now: now(), reads } satisfies LiveRequest, undefined as never)) as Watchable;
    const resolve = resolving(field.resolve, values);

    if (!(await watchable.mayWatch({ ...asker, now: now() }))) return { errors: [new GraphQLError("Not found.", { extensions: { code: "NOT_FOUND" } })] };
    const outcomeType = (await resolve({ sequence: 0, resync: false })).__typename;
    executor.check(operation, group, outcomeType, { ...asker, now: now() }, variables);
    const isShared = !executor.isOfViewer(operation, group, outcomeType, variables) && (await watchable.mayWatch({ ...anyone, now: now() }));
    const reading = readingOf({ operation, group, variables, watchable, resolve, asker: isShared ? anyone : asker });
    return subscription.leaveBy(await hub.watch(watchable.topic, reading, subscription, typeof values["since"] === "number" ? values["since"] : null));
  }

  function readingOf({ operation, group, variables, watchable, resolve, asker }: ReadingOf): Reading {
    return {
      key: JSON.stringify([operation.number, variables, asker.session]),
      read: async (event) => {
        const request = { ...asker, now: now() };
        if (!(await watchable.mayWatch(request))) return null;
        return `{"data":{"${group.key}":${await executor.read(operation, group, await resolve(event), request, variables)}}}`;
      },
    };
  }
}

type Asker = Pick<Required<Request>, "viewer" | "session">;
const anyone: Asker = { viewer: null, session: null };

/** What a group's reading keeps, apart from the one who began it: others go on with it when they have left. */
interface ReadingOf {
  readonly operation: Operation;
  readonly group: FieldGroup;
  readonly variables: Variables;
  readonly watchable: Watchable;
  readonly resolve: ResolveEvent;
  readonly asker: Asker;
}

function resolving(resolve: (...args: never[]) => unknown, values: Readonly<Record<string, unknown>>): ResolveEvent {
  return (event) => resolve(event as never, values as never, undefined as never, undefined as never) as ReturnType<ResolveEvent>;
}
