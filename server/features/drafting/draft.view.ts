import { type Relation, type View, columns, one } from "../../platform/view/view.ts";
import { insider, isDrafted } from "../initiatives/initiative.policy.ts";

const draftView: View = {
  type: "DraftDocument",
  // Base64 of Postgres has a line end after every 76 characters.
  fields: { state: (row) => `translate(encode(${row}.state, 'base64'), E'\\n', '')`, ...columns("problem", "updatedAt") },
};

export function draftOf(): Relation {
  return one({
    view: () => draftView,
    from: (row) => `initiative_drafts ${row}`,
    where: (row, initiative, scope) => [`${row}.initiative_id = ${initiative}.id`, isDrafted(initiative, scope), insider(initiative, scope)],
  });
}
