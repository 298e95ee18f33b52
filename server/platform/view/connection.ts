import type { FieldNode } from "graphql";
import { cursorSql } from "./cursor.ts";
import { named } from "./named.ts";
import type { Sql } from "./view.ts";

type Asked = ReadonlyMap<string, readonly FieldNode[]>;

interface Connection {
  readonly asked: Asked;
  readonly infoAsked: (nodes: readonly FieldNode[]) => Asked;
  /** The columns of a node. */
  readonly node: (nodes: readonly FieldNode[]) => Sql;
  readonly seal: () => Sql;
  readonly typeName: string;
  readonly name: string;
  readonly keys: readonly Sql[];
  readonly order: Sql;
  /** FROM and WHERE; asked after the columns, which may put something beside the row. */
  readonly rest: () => Sql;
  readonly first: Sql;
}

interface Part {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** The column of the page's rows that holds its nodes. */
  readonly column: Sql;
}

/** The JSON of a page: one row more than asked tells whether there is a next page, and only when that was asked. */
export function connectionJson(page: Connection): Sql {
  const parts = [...page.asked].map(([key, nodes], index): Part => ({ key, nodes, name: nodes[0]?.name.value ?? "", column: `j${index}` }));
  const withInfo = parts.some((each) => each.name === "pageInfo");
  const columns = parts.map((each) => `${part(page, each, withInfo)} as ${named(each.key)}`).join(", ");
  if (!withInfo) return `(select row_to_json(c$) from (select ${columns}) c$)`;
  // Nodes that are asked twice, under two names, are two columns.
  const nodes = parts.filter((each) => each.name === "nodes").map((each) => `, (select row_to_json(o$) from (select ${page.node(each.nodes)}) o$) as ${each.column}`);
  const keys = page.keys.map((key, index) => `, ${key} as k${index}`);
  const rows = `select row_number() over (${page.order}) as n${[...keys, ...nodes].join("")} ${page.rest()}${page.order} limit ${page.first} + 1`;
  return `(select row_to_json(c$) from (select ${columns} from (${rows}) s) c$)`;
}

function part(page: Connection, { name, nodes, column }: Part, withInfo: boolean): Sql {
  if (name === "__typename") return `'${page.typeName}'`;
  // Built pair by pair, because its aggregates are over the page's own rows.
  if (name === "pageInfo") return `json_object(${info(page, nodes)})`;
  if (withInfo) return `coalesce(json_agg(${column} order by n) filter (where n <= ${page.first}), '[]'::json)`;
  return `(select coalesce(json_agg(o$), '[]'::json) from (select ${page.node(nodes)} ${page.rest()}${page.order} limit ${page.first}) o$)`;
}

function info(page: Connection, nodes: readonly FieldNode[]): Sql {
  return [...page.infoAsked(nodes)].map(([key, [node]]) => `'${key}' value ${infoPart(page, node?.name.value ?? "")}`).join(", ");
}

function infoPart(page: Connection, name: string): Sql {
  if (name === "__typename") return "'PageInfo'";
  if (name === "hasNextPage") return `count(*) > ${page.first}`;
  const last = page.keys.map((_, index) => `(array_agg(k${index} order by n desc) filter (where n <= ${page.first}))[1]`);
  return cursorSql(page.name, last, page.seal());
}
