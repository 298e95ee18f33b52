import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { handlesPayments } from "./payment.policy.ts";

const runView: View = { type: "PaymentRun", fields: { ...columns("id", "state", "payments", "cents", "hash", "madeAt", "sentAt", "settledAt"), viewerMade: (row, { viewer }) => `coalesce(${row}.made_by = ${viewer}, false)` } };
const waiting = (desk: string, what: string): string => `(select ${what} from instalments ins join initiatives i on i.id = ins.initiative_id where ins.approved_at is not null and ins.run_id is null and i.wijk_id = ${desk}.wijk_id)`;

/** Over a wijk as a row with a wijk_id. */
const deskView: View = {
  type: "PaymentDesk",
  fields: {
    id: (row) => `${row}.wijk_id`,
    wijk: wijkOf(),
    waiting: (row) => waiting(row, "count(*)::int"),
    waitingCents: (row) => waiting(row, "coalesce(sum(ins.cents), 0)::bigint"),
    runs: list({ view: () => runView, from: (row) => `payment_runs ${row}`, where: (row, desk) => [`${row}.wijk_id = ${desk}.wijk_id`], order: orderBy("desc", ["id", "uuid"]), most: 20 }),
    returning: list({
      view: () => initiativeView,
      from: (row) => `(select i.*, ia.return_by from initiatives i join initiative_accounts ia on ia.initiative_id = i.id and ia.to_return_cents > 0 and ia.returned_at is null) ${row}`,
      where: (row, desk) => [`${row}.wijk_id = ${desk}.wijk_id`],
      order: orderBy("asc", ["return_by", "timestamptz"]),
      most: 50,
    }),
  },
};
const wijken = (row: string): string => `(select w.id as wijk_id, w.position from wijken w) ${row}`;

/** The wijken whose payments the viewer handles. */
export function paymentDesks(): Relation {
  return list({ view: () => deskView, from: wijken, where: (row, _root, scope) => [handlesPayments(row, scope)], order: orderBy("asc", ["position", "int"]) });
}

export const paymentDeskChangedView: View = {
  type: "PaymentDeskChanged",
  fields: { desk: one({ view: () => deskView, from: wijken, where: (row, _root, scope) => [`${row}.wijk_id = ${scope.given("wijkId", "text")}`, handlesPayments(row, scope)] }) },
};
