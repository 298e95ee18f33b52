import { mostFiles } from "#shared/files/files.ts";
import { beneath, permission } from "../../platform/policy.ts";
import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { mayReadInside, mayReadMembers } from "../groups/group.policy.ts";
import { personView } from "../members/person.view.ts";
import { mayRemoveFile } from "./group-file.policy.ts";

const groupFileView: View = {
  type: "GroupFile",
  fields: {
    ...columns("id", "name", "kind", "bytes", "addedAt"),
    addedBy: one({
      view: () => personView,
      from: (row) => `persons ${row}`,
      where: (row, file, scope) => [`${row}.id = ${file}.added_by`, `exists (select from groups fg where fg.id = ${file}.group_id and ${mayReadMembers("fg", beneath(scope))})`],
    }),
    viewerCanRemove: permission(mayRemoveFile),
  },
};

/** What a group keeps, newest first, without its contents. */
export function filesOf(): Relation {
  return list({
    view: () => groupFileView,
    from: (row) => `group_files ${row}`,
    where: (row, group, scope) => [`${row}.group_id = ${group}.id`, mayReadInside(group, scope)],
    order: orderBy("desc", ["id", "uuid"]),
    most: mostFiles,
  });
}
