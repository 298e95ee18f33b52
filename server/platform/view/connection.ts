import type { FieldNode } from "graphql";
import { cursorSql } from "./cursor.ts";
import type { Sql } from "./view.ts";

interface Connection {
  readonly asked: ReadonlyMap<string, readonly FieldNode[]>;
  readonly infoAsked: (nodes: readonly FieldNode[]) => ReadonlyMap<string, readonly FieldNode[]>;
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
  const asked = [...page.asked].map(([key, nodes]) => ({ key, nodes, name: nodes[0]?.name.value ?? "" }));
  const nodes = asked.filter((each) => each.name === "nodes").flatMap((each) => each.nodes);
  const withInfo = asked.some((each) => each.name === "pageInfo");
  const pairs = asked.map((each) => `'${each.key}', ${part(page, each)}`);
  const node = nodes.length ? page.node(nodes) : "null::json";
  const keys = page.keys.map((key, index) => `, ${key} as k${index}`).join("");
  const rows = `select ${node} as j, row_number() over (${page.order}) as n${keys} ${page.rest}${page.order} limit ${page.first}${withInfo ? " + 1" : ""}`;
  return `(select json_build_object(${pairs.join(", ")}) from (${rows}) s)`;
}

function part(page: Connection, { name, nodes }: { name: string; nodes: readonly FieldNode[] }): Sql {
  if (name === "__typename") return `'${page.typeName}'`;
  if (name === "nodes") return `coalesce(json_agg(j order by n) filter (where n <= ${page.first}), '[]'::json)`;
  const pairs = [...page.infoAsked(nodes)].map(([key, [node]]) => `'${key}', ${infoPart(page, node?.name.value ?? "")}`);
  return `json_build_object(${pairs.join(", ")})`;
}

function infoPart(page: Connection, name: string): Sql {
  if (name === "__typename") return "'PageInfo'";
  if (name === "hasNextPage") return `count(*) > ${page.first}`;
  const last = page.keys.map((_, index) => `(array_agg(k${index} order by n desc) filter (where n <= ${page.first}))[1]`);
  return cursorSql(page.name, last, page.seal());
}
