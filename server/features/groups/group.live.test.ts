import { createSchema } from "../../schema.ts";
import { groupEventView } from "./group.live.ts";
import { operationsOf } from "../../platform/graphql/operation.ts";
import { collectFields, selectionsOf } from "../../platform/view/selection.ts";
import { parse } from "graphql";
import { expect, it } from "vitest";

const schema = createSchema();

/** Whether two people with the same rights could get different states of a group. */
function differs(fields: string): boolean {
  const operation = operationsOf(schema, "seal", () => true)(parse(`subscription { groupChanged(id: "x") { sequence group { ${fields} } } }`));
  if (!operation) throw new Error("no operation");
  const [nodes] = collectFields(operation.document, "Subscription", [operation.node.selectionSet], {}).values();
  return operation.plan(groupEventView, "groupChanged", selectionsOf(nodes ?? []), {}).ofViewer;
}

it("writes one state of an open group for all who watch it", () => {
  expect(differs("id name memberCount commentCount stewards { name } comments(first: 5) { nodes { id text author { name } } pageInfo { endCursor } }")).toBe(false);
});

it("writes a state of one's own where it tells what one may do or who the members are", () => {
  for (const own of ["viewerCanComment { allowed }", "members { id }", "viewerMembership { role }", "requests { id }"]) expect(differs(own)).toBe(true);
});
