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
  readonly rest: Sql;
  readonly first: Sql;
}

/** The JSON of a page: one row more than asked tells whether there is a next page, and only when that was asked. */
export function connectionJson(page: Connection): Sql {
  const parts = [...page.asked].map(([key, nodes]) => ({ key, nodes, name: nodes[0]?.name.value ?? "" }));
  const columns = parts.map((each) => `${part(page, each)} as ${named(each.key)}`).join(", ");
  if (!parts.some((each) => each.name === "pageInfo")) return `(select row_to_json(c) from (select ${columns}) c)`;
  const nodes = parts.filter((each) => each.name === "nodes").flatMap((each) => each.nodes);
  const node = nodes.length ? `(select row_to_json(o) from (select ${page.node(nodes)}) o)` : "null::json";
  const keys = page.keys.map((key, index) => `, ${key} as k${index}`).join("");
  const rows = `select ${node} as j, row_number() over (${page.order}) as n${keys} ${page.rest}${page.order} limit ${page.first} + 1`;
  return `(select row_to_json(c) from (select ${columns} from (${rows}) s) c)`;
}

function part(page: Connection, { name, nodes }: { name: string; nodes: readonly FieldNode[] }): Sql {
  if (name === "__typename") return `'${page.typeName}'`;
  // Built pair by pair, because its aggregates are over the page's own rows.
  if (name === "pageInfo") return `json_build_object(${info(page, nodes)})`;
  if ([...page.asked.values()].some(([node]) => node?.name.value === "pageInfo")) return `coalesce(json_agg(j order by n) filter (where n <= ${page.first}), '[]'::json)`;
  return `(select coalesce(json_agg(o), '[]'::json) from (select ${page.node(nodes)} ${page.rest}${page.order} limit ${page.first}) o)`;
}

function info(page: Connection, nodes: readonly FieldNode[]): Sql {
  return [...page.infoAsked(nodes)].map(([key, [node]]) => `'${key}', ${infoPart(page, node?.name.value ?? "")}`).join(", ");
}

function infoPart(page: Connection, name: string): Sql {
  if (name === "__typename") return "'PageInfo'";
  if (name === "hasNextPage") return `count(*) > ${page.first}`;
  const last = page.keys.map((_, index) => `(array_agg(k${index} order by n desc) filter (where n <= ${page.first}))[1]`);
  return cursorSql(page.name, last, page.seal());
}
