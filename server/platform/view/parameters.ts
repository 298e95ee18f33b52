import { type ArgumentNode, type FieldNode, type GraphQLArgument, GraphQLError, valueFromAST } from "graphql";
import type { Variables } from "./selection.ts";
import type { Sql } from "./view.ts";

/** What a plan is run with. */
export interface Values {
  readonly viewer: string | null;
  readonly session?: string | null;
  readonly now: Date;
  readonly variables: Variables;
  readonly given: Readonly<Record<string, unknown>>;
}

type Read = (values: Values) => unknown;

/** The numbered parameters of one statement; the same thing asked twice is one parameter. */
export class Parameters {
  readonly #reads: Read[] = [];
  readonly #numbers = new Map<string, number>();

  sql(key: string, sqlType: Sql, read: Read): Sql {
    const number = this.#numbers.get(key) ?? this.#reads.push(read);
    this.#numbers.set(key, number);
    return `$${number}::${sqlType}`;
  }

  values(values: Values): unknown[] {
    return this.#reads.map((read) => read(values));
  }
}

/** One field of the operation with the definitions of its arguments. */
export class Arguments {
  constructor(
    readonly node: FieldNode,
    readonly definitions: readonly GraphQLArgument[],
  ) {}

  has(name: string): boolean {
    return this.definitions.some((definition) => definition.name === name);
  }

  value(name: string, variables: Variables): unknown {
    const definition = this.definitions.find((each) => each.name === name);
    if (!definition) throw new Error(`no argument ${name} of ${this.node.name.value}`);
    const node = this.#node(name);
    const value = node ? valueFromAST(node.value, definition.type, variables) : undefined;
    return (value === undefined ? definition.defaultValue : value) ?? null;
  }

  /** `first`, refused outside 1 to `most`. */
  first(most: number, variables: Variables): number {
    const first = this.value("first", variables) ?? most;
    if (typeof first === "number" && first >= 1 && first <= most) return first;
    throw new GraphQLError(`Ask for 1 to ${most} at a time.`, { extensions: { code: "BAD_USER_INPUT" } });
  }

  /** Where the field stands in the document: equal places are equal parameters. */
  key(name: string): string {
    return `${this.node.loc?.start ?? this.node.name.value} ${name}`;
  }

  #node(name: string): ArgumentNode | undefined {
    return this.node.arguments?.find((argument) => argument.name.value === name);
  }
}
