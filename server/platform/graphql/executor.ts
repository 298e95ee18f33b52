import {
  type DocumentNode, type ExecutionResult, type FieldNode, type GraphQLSchema, GraphQLError, execute as executeByGraphql, getNamedType, isAbstractType,
} from "graphql";
import { getArgumentValues, getVariableValues } from "graphql/execution/values.js";
import type { Runner } from "../database/statement.ts";
import { Refused } from "../refused.ts";
import type { Command, Request } from "../unit-of-work.ts";
import { type Variables, collectFields, selectionsOf } from "../view/selection.ts";
import type { View } from "../view/view.ts";
import { askersFault } from "./askers-fault.ts";
import { JsonText } from "./json-text.ts";
import { listsTooMuch, operationLimits } from "./limits.ts";
import { singleFlight } from "./single-flight.ts";
import { type NamedPlan, type Operation, operationsOf } from "./operation.ts";
import type { Outcome } from "./outcome.ts";

/** What resolvers of mutations and subscriptions get. */
export interface Context extends Request {
  readonly transact: <T>(command: Command<T>) => Promise<T>;
  readonly site: { readonly name: string; /** Called when there is a mail that somebody waits for. */ readonly posted: () => void };
}

export interface Executor {
  /** Runs a validated document's query or mutation. Errors of the asker are answers; all others are thrown. */
  execute(document: DocumentNode, operationName: string | null | undefined, variables: Variables | null | undefined, context: Context): Promise<Answer>;
  /** The JSON of one outcome, through the views, as this viewer may see it. */
  read(operation: Operation, field: FieldGroup, outcome: Outcome, request: Request, variables: Variables): Promise<string>;
  prepare(document: DocumentNode, operationName?: string | null): Operation | null;
  /** Throws what the asker did wrong in a selection on an outcome of this type, before anything hangs on it. */
  check(operation: Operation, field: FieldGroup, typeName: string, request: Request, variables: Variables): void;
  /** Whether equal rights still give different viewers different answers to this selection. */
  isOfViewer(operation: Operation, field: FieldGroup, typeName: string, variables: Variables): boolean;
}
export type Answer = { readonly data: JsonText | ExecutionResult["data"] | null; readonly errors?: readonly GraphQLError[] };
export interface FieldGroup {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

interface Dependencies {
  readonly schema: GraphQLSchema;
  /** The views by type name: Query, every payload and every event among them. */
  readonly views: ReadonlyMap<string, View>;
  readonly reads: Runner;
  readonly cursorSeal: string;
  /** Whether a document is our own client's. */
  readonly isKnown: (document: DocumentNode) => boolean;
  /** Asked before every mutation by its name; throws Refused. */
  readonly allow: (mutation: string, request: Request) => Promise<void>;
}

export function createExecutor({ schema, views, reads, cursorSeal, isKnown, allow }: Dependencies): Executor {
  const prepare = operationsOf(schema, cursorSeal, isKnown);
  const shared = singleFlight();

  async function run(plan: NamedPlan, request: Request, variables: Variables, given: Outcome | null): Promise<string> {
    const values = plan.values({ viewer: request.viewer, session: request.session ?? null, now: request.now, variables, given: given ?? {} });
    const { rows } = await reads.query({ ...(plan.name && { name: plan.name }), text: plan.text, values });
    return (rows[0] as { answer: string }).answer;
  }

  function viewOf(type: string): View {
    const view = views.get(type);
    if (!view) throw new Error(`no view of ${type}`);
    return view;
  }

  function planOf(operation: Operation, field: FieldGroup, typeName: string, variables: Variables): NamedPlan {
    return operation.plan(viewOf(typeName), field.key, selectionsOf(field.nodes), variables);
  }

  const executor: Executor = {
    prepare,
    read: (operation, field, outcome, request, variables) => run(planOf(operation, field, outcome.__typename, variables), request, variables, outcome),
    check: (operation, field, typeName, { viewer, now }, variables) => void planOf(operation, field, typeName, variables).values({ viewer, now, variables, given: {} }),
    isOfViewer: (operation, field, typeName, variables) => planOf(operation, field, typeName, variables).ofViewer,
    async execute(document, operationName, given, context) {
      const operation = prepare(document, operationName);
      if (!operation) return refusedAs("Say which operation to run.");
      const coerced = getVariableValues(schema, operation.node.variableDefinitions ?? [], { ...given }, { maxErrors: 10, hideSuggestions: true });
      if (coerced.errors) return refusedAs(...coerced.errors.map((error) => error.message));
      if (listsTooMuch(coerced.coerced)) return refusedAs(`A list holds at most ${operationLimits.listed} values.`);
      try {
        if (operation.node.operation === "query") return await query(operation, document, coerced.coerced, context);
        if (operation.node.operation === "mutation") return await mutate(operation, coerced.coerced, context);
      } catch (error) {
        const fault = askersFault(error);
        if (!fault) throw error;
        return { data: null, errors: [fault] };
      }
      return refusedAs("Subscriptions go over the WebSocket.");
    },
  };
  return executor;

  async function query(operation: Operation, document: DocumentNode, variables: Variables, context: Context): Promise<Answer> {
    if (asksIntrospection(operation, variables)) {
      const result = await executeByGraphql({ schema, document, operationName: operation.node.name?.value, variableValues: variables });
      return { data: result.data ?? null, ...(result.errors && { errors: result.errors }) };
    }
    const plan = operation.plan(viewOf("Query"), "", [operation.node.selectionSet], variables);
    // What mentions no viewer is the same for everybody, and everything is the same for all who are not signed in.
    const isOwn = context.viewer !== null && (plan.ofViewer || plan.byRights);
    if (isOwn) return { data: new JsonText(await run(plan, context, variables, null)) };
    return { data: new JsonText(await shared(`${plan.number} ${JSON.stringify(variables)}`, () => run(plan, context, variables, null))) };
  }

  async function mutate(operation: Operation, variables: Variables, context: Context): Promise<Answer> {
    const fields = collectFields(operation.document, "Mutation", [operation.node.selectionSet], variables);
    // An answer that cannot be read is refused before anything was done.
    for (const [key, nodes] of fields) for (const type of answersOf(nodes)) executor.check(operation, { key, nodes }, type, context, variables);
    const parts: string[] = [];
    // One after the other, as the specification asks of mutations.
    for (const [key, nodes] of fields) {
      if (nodes[0]?.name.value === "__typename") parts.push(`"${key}":"Mutation"`);
      else parts.push(`"${key}":${await executor.read(operation, { key, nodes }, await outcomeOf(nodes, variables, context), context, variables)}`);
    }
    return { data: new JsonText(`{${parts.join(",")}}`) };
  }

  function answersOf(nodes: readonly FieldNode[]): string[] {
    const result = getNamedType(schema.getMutationType()?.getFields()[nodes[0]?.name.value ?? ""]?.type);
    return isAbstractType(result) ? schema.getPossibleTypes(result).map(({ name }) => name) : [];
  }

  async function outcomeOf(nodes: readonly FieldNode[], variables: Variables, context: Context): Promise<Outcome> {
    const [node] = nodes as [FieldNode];
    const field = schema.getMutationType()?.getFields()[node.name.value];
    if (!field?.resolve) throw new Error(`no mutation ${node.name.value}`);
    try {
      await allow(field.name, context);
      return (await field.resolve(undefined, getArgumentValues(field, node, { ...variables }), context, undefined as never)) as Outcome;
    } catch (error) {
      if (error instanceof Refused) return { __typename: "Refusal", reason: error.reason };
      throw error;
    }
  }
}

function refusedAs(...messages: readonly string[]): Answer {
  return { data: null, errors: messages.map((message) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } })) };
}

function asksIntrospection(operation: Operation, variables: Variables): boolean {
  const fields = collectFields(operation.document, "Query", [operation.node.selectionSet], variables);
  return [...fields.values()].some(([node]) => node?.name.value === "__schema" || node?.name.value === "__type");
}
