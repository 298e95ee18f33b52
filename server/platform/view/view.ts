// A view says how a type of the contract is read: each field as SQL over a row. A whole operation becomes one statement, and
// Postgres builds its JSON, so there is no N+1 to guard against and nothing leaves the server that no view names.

export type Sql = string;

/** What an expression may use of the request; every use becomes a parameter, never text. */
export interface Scope {
  /** The signed-in person's id or NULL. Using it makes the answer the viewer's own: it is not shared with others. */
  readonly viewer: Sql;
  /** The id of the session in which they ask, or NULL. */
  readonly session: Sql;
  readonly now: Sql;
  /** An argument as a parameter of this SQL type; null when it was not given, so that its condition falls away. */
  arg(name: string, sqlType: Sql): Sql | null;
  /** An argument after `as` has made something of it, for what SQL does not do as well; null when it was not given. */
  argAs(name: string, sqlType: Sql, as: (value: unknown) => unknown): Sql | null;
  /** An argument that is the id of a row; what is no uuid is nobody's id. Null when it was not given. */
  id(name: string): Sql | null;
  /** SQL about a row that several fields ask: it is worked out once beside the row, and this is its name there. */
  once(row: Sql, fact: Sql): Sql;
  /** A value that the mutation or the event hands to its payload. */
  given(name: string, sqlType: Sql): Sql;
}

export type Expression = (row: Sql, scope: Scope) => Sql;
type Conditions = readonly (Sql | null | false)[];

export interface Relation {
  /** "same": an object made of the parent's own row. */
  readonly shape: "one" | "list" | "page" | "same";
  /** A function, because views refer to each other; of the scope, where an argument decides how the same type is read. */
  readonly view: (scope: Scope) => View;
  /** The FROM item with `row` as its alias; may use the parent's row. */
  readonly from: (row: Sql, parent: Sql, scope: Scope) => Sql;
  readonly where?: (row: Sql, parent: Sql, scope: Scope) => Conditions;
  readonly order?: Order;
  /** The most rows that one answer may hold, whatever is asked. */
  readonly most?: number;
}

/** Keyset order: unique together, all in one direction. */
export interface Order {
  readonly by: readonly { readonly column: (row: Sql) => Sql; readonly sqlType: Sql }[];
  readonly direction: "asc" | "desc";
}

export interface View {
  readonly type: string;
  readonly fields: Readonly<Record<string, Expression | Relation>>;
}

/** Fields that are columns of the same name, camelCase in the contract and snake_case in the table. */
export function columns(...names: readonly string[]): Record<string, Expression> {
  return Object.fromEntries(names.map((name) => [name, column(name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`))]));
}

export function column(name: Sql): Expression {
  return (row) => `${row}.${name}`;
}

type Join = Omit<Relation, "shape">;

export function one(join: Join): Relation {
  return { shape: "one", ...join };
}

export function list(join: Join): Relation {
  return { shape: "list", ...join };
}

/** A connection of nodes and pageInfo, paged by `first` and `after`. */
export function page(join: Join & { readonly order: Order }): Relation {
  return { shape: "page", ...join };
}

/** The row of another table that a column of the parent points to. */
export function byColumn(view: () => View, table: Sql, foreignKey: Sql, key: Sql = "id"): Relation {
  return one({ view, from: (row) => `${table} ${row}`, where: (row, parent) => [`${row}.${key} = ${parent}.${foreignKey}`] });
}

export function orderBy(direction: Order["direction"], ...keys: readonly (readonly [column: Sql, sqlType: Sql])[]): Order {
  return { direction, by: keys.map(([name, sqlType]) => ({ column: column(name) as (row: Sql) => Sql, sqlType })) };
}

/** An event always carries the newest state, its sequence, and whether the client should read its page anew. */
export function eventView(type: string, fields: View["fields"]): View {
  return {
    type,
    fields: { sequence: (_row, scope) => scope.given("sequence", "bigint"), resync: (_row, scope) => scope.given("resync", "boolean"), ...fields },
  };
}

/** The row of a table whose id the outcome hands over by this name. */
export function givenRow(view: () => View, table: Sql, name: string): Relation {
  return one({ view, from: (row) => `${table} ${row}`, where: (row, _parent, scope) => [`${row}.id = ${scope.given(name, "uuid")}`] });
}
