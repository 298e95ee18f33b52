import { permission } from "../../platform/policy.ts";
import { type Relation, type View, columns, list, one, orderBy, page } from "../../platform/view/view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { mayReadForwarding, mayRetryForwarding, mayTakeDossier } from "./forwarding.policy.ts";

const stepView: View = { type: "ForwardingStep", fields: columns("step", "part", "attempts", "at") };
const forwardingView: View = {
  type: "Forwarding",
  fields: {
    ...columns("reference", "title", "system", "state", "since", "attempts", "nextAttemptAt", "problem", "detail", "caseUrl", "caseDue"),
    id: (row) => `${row}.initiative_id`,
    wijk: wijkOf(),
    steps: list({
      view: () => stepView,
      from: (row) => `forwarding_steps ${row}`,
      where: (row, forwarding) => [`${row}.initiative_id = ${forwarding}.initiative_id`],
      order: orderBy("asc", ["position", "smallint"]),
    }),
    viewerCanRetry: permission(mayRetryForwarding),
    viewerCanTake: permission(mayTakeDossier),
  },
};

// As it was handed in: the plan itself may be hidden or withdrawn since.
const forwardings = (row: string) =>
  `(select f.*, d.reference, d.text->>'title' as title, i.wijk_id from forwardings f join dossiers d on d.initiative_id = f.initiative_id join initiatives i on i.id = f.initiative_id) ${row}`;

/** Those begun last first, of one state or of all. */
export function forwardingsSeen(): Relation {
  return page({
    view: () => forwardingView,
    from: forwardings,
    where: (row, _root, scope) => {
      const state = scope.arg("state", "text");
      return [mayReadForwarding(row, scope), state && `${row}.state = ${state}`];
    },
    order: orderBy("desc", ["since", "timestamptz"], ["initiative_id", "uuid"]),
  });
}

export const forwardingChangedView: View = {
  type: "ForwardingChanged",
  fields: {
    forwarding: one({ view: () => forwardingView, from: forwardings, where: (row, _parent, scope) => [`${row}.initiative_id = ${scope.given("id", "uuid")}`, mayReadForwarding(row, scope)] }),
  },
};
