// Selections that together ask every field of every view, each by the shortest way from where an answer begins.
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from "graphql";
import type { View } from "#server/platform/view/view.ts";

/** A scope of no arguments: every one is as good as not given. */
const unasked = { viewer: "null", session: "null", now: "now()", once: (_row: string, fact: string) => fact, arg: () => null, argAs: () => null, id: () => null, given: () => "null" } as const;

/** What is written for an argument that a field cannot do without: "Query.wijk.id" → `"oost"`. */
export type ArgumentOf = (coordinate: string) => string;
export interface Selection {
  /** The view that an answer begins with: Query, a payload or an event. */
  readonly root: View;
  /** The view all of whose fields are asked. */
  readonly view: View;
  readonly path: string;
  /** "{ … }" on the root's type. */
  readonly text: string;
}

interface Step extends Omit<Selection, "text"> {
  /** Puts a selection on this view into one on the root. */
  readonly wrap: (inner: string) => string;
}

export function everyField(schema: GraphQLSchema, roots: Iterable<View>, argumentOf: ArgumentOf): Selection[] {
  const found: Selection[] = [];
  const steps: Step[] = [...roots].map((root) => ({ root, view: root, path: root.type, wrap: (inner) => inner }));
  const seen = new Set(steps.map(({ view }) => view));
  // The loop goes on with the steps that are added meanwhile, nearest first.
  for (const { root, view, path, wrap } of steps) {
    found.push({ root, view, path, text: wrap(`{ __typename ${allFieldsOf(schema, view, argumentOf)} }`) });
    for (const [name, read] of Object.entries(view.fields)) {
      if (typeof read === "function" || seen.has(read.view(unasked))) continue;
      seen.add(read.view(unasked));
      const call = called(typeOf(schema, view), name, argumentOf);
      steps.push({ root, view: read.view(unasked), path: `${path}.${name}`, wrap: (inner) => wrap(`{ __typename ${call} ${read.shape === "page" ? `{ __typename nodes ${inner} }` : inner} }`) });
    }
  }
  return found;
}

function allFieldsOf(schema: GraphQLSchema, view: View, argumentOf: ArgumentOf): string {
  const type = typeOf(schema, view);
  return Object.values(type.getFields()).map((field) => `${called(type, field.name, argumentOf)} ${below(field)}`).join(" ");
}

function below({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  return named.name.endsWith("Connection") ? "{ __typename nodes { __typename } pageInfo { __typename hasNextPage endCursor } }" : "{ __typename }";
}

function called(type: GraphQLObjectType, name: string, argumentOf: ArgumentOf): string {
  const needed = type.getFields()[name]?.args.filter(isRequiredArgument) ?? [];
  const written = needed.map((argument) => `${argument.name}: ${argumentOf(`${type.name}.${name}.${argument.name}`)}`);
  return written.length ? `${name}(${written.join(", ")})` : name;
}

export function typeOf(schema: GraphQLSchema, view: View): GraphQLObjectType {
  const type = schema.getType(view.type);
  if (!isObjectType(type)) throw new Error(`${view.type} is no type of the contract`);
  return type;
}
