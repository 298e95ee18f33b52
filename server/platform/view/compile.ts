import { type FieldNode, type SelectionSetNode, isObjectType } from "graphql";
import { asUuid } from "../uuid.ts";
import { readCursor } from "./cursor.ts";
import { connectionJson } from "./connection.ts";
import { named } from "./named.ts";
import { Arguments, Parameters, type Values } from "./parameters.ts";
import { type Document, type Variables, collectFields, selectionsOf } from "./selection.ts";
import type { Relation, Scope, Sql, View } from "./view.ts";

/** A selection compiled to one statement whose single value is the JSON of the answer. */
export interface Plan {
  readonly text: Sql;
  readonly values: (values: Values) => unknown[];
  /** True when viewers who may see the same object still get different answers, so that it cannot be shared among them. */
  readonly ofViewer: boolean;
  /** True when whether there is an answer at all depends on the viewer's rights. */
  readonly byRights: boolean;
}

const defaultMost = 50;

/** Compiles the selection on `view`'s type. `variables` decide its variant: which arguments are null, and what is skipped. */
export function compile(document: Document, view: View, sets: readonly SelectionSetNode[], variables: Variables, cursorSeal: string): Plan {
  const parameters = new Parameters();
  const usesViewer = { inRoot: false, below: false };
  const facts = new Map<Sql, Map<Sql, Sql>[]>();
  let aliases = 0;

  const asked = columnsOf(view, sets, "root", true);
  const text = `select row_to_json(o$)::text as answer from (select ${asked} from (select) root${besides("root")}) o$`;
  return { text, values: (values) => parameters.values(values), ofViewer: usesViewer.below, byRights: usesViewer.inRoot };

  // A row of a subquery becomes an object by row_to_json and a list by json_agg: a third cheaper than building objects pair by pair.
  // Its name ends in "$", which no response key can: a column of the same name would stand in for the row.
  function columnsOf(of: View, selections: readonly SelectionSetNode[], row: Sql, isRoot = false): Sql {
    return [...collectFields(document, of.type, selections, variables)].map(([key, nodes]) => `${field(of, nodes, row, isRoot)} as ${named(key)}`).join(", ");
  }

  function field(of: View, nodes: readonly FieldNode[], row: Sql, isRoot: boolean): Sql {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    if (name === "__typename") return `'${of.type}'`;
    const type = document.schema.getType(of.type);
    const definition = isObjectType(type) ? type.getFields()[name] : undefined;
    const read = of.fields[name];
    if (!read || !definition) throw new Error(`no view of ${of.type}.${name}`);
    const args = new Arguments(node, definition.args);
    const scope = scopeOf(args, isRoot);
    return typeof read === "function" ? read(row, scope) : relation(read, selectionsOf(nodes), row, scope, args, `${of.type}.${name}`);
  }

  function scopeOf(args: Arguments, isRoot: boolean): Scope {
    const argAs: Scope["argAs"] = (name, sqlType, as) =>
      args.value(name, variables) === null ? null : parameters.sql(`${args.key(name)} ${as.name}`, sqlType, (values) => as(args.value(name, values.variables)));
    return {
      get viewer() {
        usesViewer[isRoot ? "inRoot" : "below"] = true;
        return parameters.sql("viewer", "uuid", (values) => values.viewer);
      },
      get session() {
        usesViewer.below = true;
        return parameters.sql("session", "uuid", (values) => values.session ?? null);
      },
      get now() {
        return parameters.sql("now", "timestamptz", (values) => values.now);
      },
      once: (row, fact) => {
        const levels = facts.get(row) ?? [];
        facts.set(row, levels);
        // What asks other facts stands behind them.
        const level = levels.findLastIndex((_, index) => fact.includes(`${row}f${index}.`)) + 1;
        const known = (levels[level] ??= new Map<Sql, Sql>());
        if (!known.has(fact)) known.set(fact, `f${known.size}`);
        return `${row}f${level}.${known.get(fact)}`;
      },
      given: (name, sqlType) => parameters.sql(`given ${name}`, sqlType, (values) => values.given[name]),
      argAs,
      arg: (name, sqlType) => argAs(name, sqlType, asGiven),
      id: (name) => argAs(name, "uuid", asUuid),
    };
  }

  function relation(join: Relation, selections: readonly SelectionSetNode[], parent: Sql, scope: Scope, args: Arguments, name: string): Sql {
    const view = join.view(scope);
    if (join.shape === "same") return pairsOf(view, selections, parent);
    aliases += 1;
    const row = `t${aliases}`;
    const from = join.from(row, parent, scope);
    const conditions = [...(join.where?.(row, parent, scope) ?? []), join.shape === "page" && afterCursor(join, row, args, name)].filter(Boolean);
    // After the columns, which say what is to be worked out beside the row.
    const rest = () => `from ${from}${besides(row)}${conditions.length ? ` where ${conditions.join(" and ")}` : ""}`;
    const columns = (sets: readonly SelectionSetNode[]) => columnsOf(view, sets, row);
    if (join.shape === "one") return `(select row_to_json(o$) from (select ${columns(selections)} ${rest()}) o$)`;

    const keys = join.order?.by.map((key) => key.column(row)) ?? [];
    const order = keys.length ? ` order by ${keys.map((key) => `${key} ${join.order?.direction}`).join(", ")}` : "";
    const most = join.most ?? defaultMost;
    const first = args.has("first") ? parameters.sql(args.key("first"), "int", (values) => args.first(most, values.variables)) : `${most}`;
    if (join.shape === "list") return `(select coalesce(json_agg(o$), '[]'::json) from (select ${columns(selections)} ${rest()}${order} limit ${first}) o$)`;
    return connectionJson({
      asked: collectFields(document, `${view.type}Connection`, selections, variables),
      infoAsked: (nodes) => collectFields(document, "PageInfo", selectionsOf(nodes), variables),
      node: (nodes) => columns(selectionsOf(nodes)),
      seal: () => parameters.sql("seal", "text", () => cursorSeal),
      typeName: `${view.type}Connection`, name, keys, order, rest, first,
    });
  }

  function pairsOf(of: View, selections: readonly SelectionSetNode[], row: Sql): Sql {
    const pairs = [...collectFields(document, of.type, selections, variables)].map(([key, nodes]) => `'${key}', ${field(of, nodes, row, false)}`);
    return `json_build_object(${pairs.join(", ")})`;
  }

  // OFFSET 0 keeps Postgres from copying each fact back to every place that asks it.
  function besides(row: Sql): Sql {
    const named = (known: ReadonlyMap<Sql, Sql>) => [...known].map(([fact, name]) => `${fact} as ${name}`).join(", ");
    return (facts.get(row) ?? []).map((known, level) => ` cross join lateral (select ${named(known)} offset 0) ${row}f${level}`).join("");
  }

  function afterCursor(join: Relation, row: Sql, args: Arguments, name: string): Sql | null {
    if (!join.order || args.value("after", variables) === null) return null;
    const { by, direction } = join.order;
    const cursor = by.map(({ sqlType }, index) =>
      parameters.sql(args.key(`after ${index}`), sqlType, (values) => readCursor(args.value("after", values.variables), name, by.length, cursorSeal)[index]),
    );
    return `(${by.map((key) => key.column(row)).join(", ")}) ${direction === "asc" ? ">" : "<"} (${cursor.join(", ")})`;
  }
}

function asGiven(value: unknown): unknown {
  return value;
}
