import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, getOperationAST } from "graphql";
import { type Plan, compile } from "../view/compile.ts";
import type { Document, Variables } from "../view/selection.ts";
import type { View } from "../view/view.ts";
import { type NameLane, statementNames } from "./statement-names.ts";

/** A plan as an operation keeps it: one number for each, and a name to prepare it by unless those are used up. */
export interface NamedPlan extends Plan {
  readonly number: number;
  readonly name: string | null;
}

let plans = 0;
let operations = 0;

/** One operation of a validated document, with the plans made for it so far. */
export class Operation {
  readonly number = (operations += 1);
  readonly #plans = new Map<string, NamedPlan>();

  constructor(
    readonly document: Document,
    readonly node: OperationDefinitionNode,
    readonly cursorSeal: string,
    readonly names: NameLane,
  ) {}

  /** The plan for a selection of this operation; one for each variant of the variables, made when first needed. */
  plan(view: View, place: string, sets: readonly SelectionSetNode[], variables: Variables): NamedPlan {
    const key = `${place} ${view.type} ${this.#variant(variables)}`;
    const known = this.#plans.get(key);
    if (known) return known;
    const plan = { ...compile(this.document, view, sets, variables, this.cursorSeal), number: (plans += 1), name: this.names.next() };
    this.#plans.set(key, plan);
    return plan;
  }

  // Only whether a value is null, and which a boolean is, changes the statement; every other value is a parameter.
  #variant(variables: Variables): string {
    return (this.node.variableDefinitions ?? [])
      .map(({ variable }) => variables[variable.name.value])
      .map((value) => (value === undefined || value === null ? "0" : typeof value === "boolean" ? String(value)[0] : "1"))
      .join("");
  }
}

/** Finds the operation to run, keeping what was prepared for as long as the parsed document itself is kept. */
export function operationsOf(schema: GraphQLSchema, cursorSeal: string, isKnown: (document: DocumentNode) => boolean): (document: DocumentNode, name?: string | null) => Operation | null {
  const prepared = new WeakMap<DocumentNode, Map<string, Operation>>();
  const names = statementNames();
  return (document, name) => {
    const byName = prepared.get(document) ?? new Map<string, Operation>();
    prepared.set(document, byName);
    const node = getOperationAST(document, name);
    if (!node) return null;
    const key = node.name?.value ?? "";
    const lane = () => (isKnown(document) ? names.ofKnown() : names.strangers);
    const found = byName.get(key) ?? new Operation({ schema, fragments: fragmentsOf(document) }, node, cursorSeal, lane());
    byName.set(key, found);
    return found;
  };
}

function fragmentsOf(document: DocumentNode): Document["fragments"] {
  return Object.fromEntries(document.definitions.flatMap((each) => (each.kind === "FragmentDefinition" ? [[each.name.value, each]] : [])));
}
