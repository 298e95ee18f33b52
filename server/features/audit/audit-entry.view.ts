import { type Relation, type Sql, type View, byColumn, columns, list, one, orderBy, page } from "../../platform/view/view.ts";
import { visibleGroup } from "../groups/group.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { personView } from "../members/person.view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { mayReadLog } from "./audit.policy.ts";

/** The id of the subject where it is of this kind: by a CASE, which asks no other kind to be a uuid. */
const subjectId = (kind: string) => (entry: Sql) => `case when ${entry}.subject_kind = '${kind}' then ${entry}.subject_id::uuid end`;
const behalf = (kind: string) => (entry: Sql) => `case when ${entry}.on_behalf_of like '${kind}:%' then substr(${entry}.on_behalf_of, ${kind.length + 2}) end`;
const named = (view: () => View, table: Sql, key: Sql, id: (entry: Sql) => Sql): Relation => one({ view, from: (row) => `${table} ${row}`, where: (row, entry) => [`${row}.${key} = ${id(entry)}`] });

const factView: View = { type: "AuditFact", fields: columns("name", "value") };
const entryView: View = {
  type: "AuditEntry",
  fields: {
    ...columns("at", "act", "outcome", "rule"),
    id: (row) => `${row}.id::text`,
    pseudonym: (row) => `${row}.actor`,
    // The log knows no names: whoever still has an account is found by the pseudonym.
    actor: byColumn(() => personView, "persons", "actor", "pseudonym"),
    subject: (row) => `${row}.subject_kind || ':' || ${row}.subject_id`,
    person: named(() => personView, "persons", "pseudonym", subjectId("person")),
    initiative: one({
      view: () => initiativeView,
      from: (row) => `initiatives ${row}`,
      where: (row, entry, scope) => [`${row}.id = ${subjectId("initiative")(entry)}`, mayReadInitiative(row, scope)],
    }),
    group: visibleGroup((row, entry) => [`${row}.id = ${subjectId("group")(entry)}`]),
    onBehalfOfGroup: visibleGroup((row, entry) => [`${row}.id = (${behalf("group")(entry)})::uuid`]),
    onBehalfOfOrganisation: named(() => organisationView, "organisations", "id", behalf("organisation")),
    wijk: wijkOf(),
    facts: list({ view: () => factView, from: (row, entry) => `(select key as name, value from jsonb_each_text(${entry}.facts) where value is not null) ${row}`, order: orderBy("asc", ["name", "text"]) }),
  },
};

const kindOf = (subject: unknown) => String(subject).split(":")[0];
const idOf = (subject: unknown) => String(subject).split(":").slice(1).join(":");

/** The log, newest first, as far as the viewer may read it. */
export function auditEntries(): Relation {
  return page({
    view: () => entryView,
    from: (row) => `audit_log ${row}`,
    where: (row, _root, scope) => {
      const [wijk, act, from, until] = [scope.arg("wijkId", "text"), scope.arg("act", "text"), scope.arg("from", "timestamptz"), scope.arg("until", "timestamptz")];
      const [kind, id] = [scope.argAs("subject", "text", kindOf), scope.argAs("subject", "text", idOf)];
      return [
        mayReadLog(row, scope), wijk && `${row}.wijk_id = ${wijk}`, act && `${row}.act = ${act}`, from && `${row}.at >= ${from}`, until && `${row}.at < ${until}`,
        kind && `${row}.subject_kind = ${kind}`, id && `${row}.subject_id = ${id}`,
      ];
    },
    order: orderBy("desc", ["id", "bigint"]),
  });
}
