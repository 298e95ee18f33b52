import { type Relation, type Scope, type Sql, type View, byColumn, columns, one } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { type Named, subjectRows } from "./subject.view.ts";

export const reportedView: View = {
  type: "ReportedThing",
  fields: {
    ...columns("id", "kind", "title", "text", "writtenAt", "hidden", "initiativeId", "groupId", "themeId", "activityId"),
    author: byColumn(() => personView, "persons", "author_id"),
    viewerReported: (row, scope) => `exists (select from reports r join moderation_cases c on c.id = r.case_id and c.settled_at is null where r.subject_kind = ${row}.kind and r.subject_id = ${row}.id and r.reporter_id = ${scope.viewer})`,
  },
};

/** What is asked about by kind and id, as far as the viewer may see it. */
export function reportable(): Relation {
  const named = (scope: Scope): Named => ({ kind: scope.arg("kind", "text") as Sql, uuid: scope.id("id") as Sql, id: scope.arg("id", "text") as Sql });
  return one({ view: () => reportedView, from: (row, _root, scope) => `${subjectRows(named(scope), scope)} ${row}`, where: (row) => [`${row}.visible`] });
}

/** Over a row with subject_kind, subject_uuid and subject_id, for who keeps order: also what is hidden. Null for what is gone. */
export function subjectOfCase(): Relation {
  return one({ view: () => reportedView, from: (row, of) => `${subjectRows({ kind: `${of}.subject_kind`, uuid: `${of}.subject_uuid`, id: `${of}.subject_id` })} ${row}` });
}
