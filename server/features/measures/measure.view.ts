import { measuresFor } from "#shared/moderation/measures.ts";
import { subjectKinds } from "#shared/moderation/subjects.ts";
import { permission } from "../../platform/policy.ts";
import { type Relation, type View, byColumn, columns, givenRow, list, one, orderBy } from "../../platform/view/view.ts";
import { ruleOf } from "../house-rules/house-rule.view.ts";
import { wijkView } from "../wijken/wijk.view.ts";
import { markOf, rowOf } from "./commands/subject-rows.ts";
import { mayDecide, mayModerate, mayObject, mayReadMeasure, mayUndo, waitsForViewer } from "./measure.policy.ts";

const factView: View = { type: "MeasureFact", fields: columns("name", "text") };
/** Those that say something. */
const factsOf: Relation = list({
  view: () => factView, from: (row, of) => `(select f.key as name, f.value as text from jsonb_each_text(${of}.facts) f) ${row}`, where: (row) => [`${row}.text <> ''`, `${row}.name <> 'pictures'`], order: orderBy("asc", ["name", "text"]),
});
const objectionView: View = { type: "MeasureObjection", fields: columns("id", "text", "madeAt", "answerBy", "outcome", "answer", "decidedAt") };

export const measureView: View = {
  type: "Measure",
  fields: {
    ...columns("id", "subjectKind", "subjectId", "kind", "everywhere", "title", "words", "automated", "ground", "law", "takenAt", "until", "objectUntil", "undoneAt"),
    wijk: byColumn(() => wijkView, "wijken", "wijk_id"), facts: factsOf, rule: ruleOf,
    objection: one({ view: () => objectionView, from: (row) => `measure_objections ${row}`, where: (row, measure) => [`${row}.measure_id = ${measure}.id`] }),
    viewerIsMeasured: (row, { viewer }) => `exists (select from measured_people mp where mp.measure_id = ${row}.id and mp.person_id = ${viewer})`,
    viewerCanObject: permission(mayObject), viewerCanDecide: permission(mayDecide), viewerCanUndo: permission(mayUndo),
  },
};

export function measureById(): Relation {
  return one({ view: () => measureView, from: (row) => `measures ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`, mayReadMeasure(row, scope)] });
}

/** Objections that the viewer can answer, the first that has to be answered on top. */
export function waitingObjections(): Relation {
  return list({
    view: () => measureView, from: (row) => `(select me.*, mo.answer_by from measures me join measure_objections mo on mo.measure_id = me.id where mo.decided_at is null) ${row}`,
    where: (row, _root, scope) => [waitsForViewer(row, scope)], order: orderBy("asc", ["answer_by", "timestamptz"], ["id", "uuid"]), most: 200,
  });
}

const fitting = `case t.kind ${subjectKinds.map((kind) => `when '${kind}' then '${JSON.stringify(measuresFor(kind))}'::json`).join(" ")} end`;
const thingView: View = {
  type: "ModeratedThing",
  fields: { ...columns("kind", "subjectId", "title", "hidden"), facts: factsOf, mark: (row) => markOf(row), measures: (row) => fitting.replace("t.kind", `${row}.kind`) },
};

/** What is asked for by kind and id, for who moderates it. Of the other kinds no row is looked at. */
export function thingOfKind(): Relation {
  return one({
    view: () => thingView,
    from: (row, _root, scope) => `(${subjectKinds.map((kind) => rowOf(kind, kind === "ORGANISATION" ? (scope.arg("id", "text") ?? "null") : `(case when ${scope.arg("kind", "text")} = '${kind}' then ${scope.id("id")} end)`, scope)).join(" union all ")}) ${row}`,
    where: (row, _root, scope) => [`${row}.kind = ${scope.arg("kind", "text")}`, `${mayModerate(row, scope)} is null`],
  });
}

export const measureChangedView: View = { type: "MeasureChanged", fields: { measure: givenRow(() => measureView, "measures", "id") } };
