import { permission } from "../../platform/policy.ts";
import { type Relation, type View, byColumn, columns, givenRow, list, one, orderBy } from "../../platform/view/view.ts";
import { isPublicInitiative, insider, mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { personView } from "../members/person.view.ts";
import { mayAnswer, mayReadMerger, mayTakeBack } from "./merger.policy.ts";

const mostMergers = 20;

const mergingPlanView: View = {
  type: "MergingPlan",
  fields: {
    ...columns("id", "title", "goal", "forWhom", "place", "planning", "ownEffort", "upkeep", "stage"),
    askedCents: (row) => `greatest(${row}.asked_cents, 0)`,
    groupName: (row) => `(select g.name from groups g where g.id = ${row}.group_id)`,
  },
};

export const mergerView: View = {
  type: "Merger",
  fields: {
    ...columns("id", "state", "staysId", "reason", "askedAt", "answer", "answeredAt"),
    asking: byColumn(() => mergingPlanView, "initiatives", "asking_id"),
    asked: byColumn(() => mergingPlanView, "initiatives", "asked_id"),
    askedBy: byColumn(() => personView, "persons", "asked_by"),
    answeredBy: byColumn(() => personView, "persons", "answered_by"),
    viewerCanAnswer: permission(mayAnswer),
    viewerCanTakeBack: permission(mayTakeBack),
  },
};

/** What an initiative is asked, and asked others, the newest first, for those who write it. */
export function mergersOf(): Relation {
  return list({
    view: () => mergerView,
    from: (row) => `mergers ${row}`,
    where: (row, initiative, scope) => [`${initiative}.id in (${row}.asking_id, ${row}.asked_id)`, insider(initiative, scope), mayReadMerger(row, scope)],
    order: orderBy("desc", ["id", "uuid"]),
    most: mostMergers,
  });
}

/** In which an initiative goes on. */
export function mergedInto(): Relation {
  return one({ view: () => initiativeView, from: (row) => `initiatives ${row}`, where: (row, initiative, scope) => [`${row}.id = ${initiative}.merged_into`, mayReadInitiative(row, scope)] });
}

/** Which ended in an initiative; those that were never public for its writers alone. */
export function mergedFrom(): Relation {
  return list({
    view: () => mergingPlanView,
    from: (row) => `initiatives ${row}`,
    where: (row, initiative, scope) => [`${row}.merged_into = ${initiative}.id`, `(${isPublicInitiative(row, scope)} or ${insider(initiative, scope)})`],
    order: orderBy("asc", ["id", "uuid"]),
    most: mostMergers,
  });
}

export const mergerChangedView: View = { type: "MergerChanged", fields: { merger: givenRow(() => mergerView, "mergers", "mergerId") } };
