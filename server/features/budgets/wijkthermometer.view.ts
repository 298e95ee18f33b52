import { type Expression, type Relation, type Sql, type View, byColumn, columns, list, one, orderBy, page } from "../../platform/view/view.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";

/** Over a row of wijkbudgets. */
export const wijkthermometerView: View = { type: "Wijkthermometer", fields: fieldsOver((row, budget) => [`${row}.wijk_id = ${budget}.wijk_id`, `${row}.year = ${budget}.year`]) };
/** Over the town's sum of them, whose wijk_id is NULL. Apart, because "this wijk or any" would let no index help. */
const townView: View = { type: "Wijkthermometer", fields: fieldsOver((row, budget) => [`${row}.year = ${budget}.year`]) };

function fieldsOver(ofBudget: (row: Sql, budget: Sql) => Sql[]): View["fields"] {
  return {
    id: (row) => `coalesce(${row}.wijk_id, 'alle') || ':' || ${row}.year`,
    ...columns("year", "allottedCents", "handgeldCents", "askedCents", "reservedCents", "committedCents", "paidCents", "source"),
    wijk: wijkOf(),
    // Asked is only wished for: it takes nothing from what is free.
    freeCents: (row) => `${row}.allotted_cents - ${row}.reserved_cents - ${row}.committed_cents - ${row}.paid_cents`,
    entries: list({
      view: () => entryView,
      from: (row) => `initiative_money ${row}`,
      where: (row, budget) => [...ofBudget(row, budget), `${row}.asked_cents + ${row}.reserved_cents + ${row}.committed_cents + ${row}.paid_cents > 0`],
      order: orderBy("desc", ["initiative_id", "uuid"]),
      most: 200,
    }),
    bookings: page({
      view: () => bookingView,
      from: (row) => `bookings ${row}`,
      where: ofBudget,
      order: orderBy("desc", ["id", "bigint"]),
    }),
  };
}

const entryView: View = {
  type: "ThermometerEntry",
  fields: { ...columns("askedCents", "reservedCents", "committedCents", "paidCents"), initiative: byColumn(() => initiativeView, "initiatives", "initiative_id") },
};

const bookingView: View = {
  type: "Booking",
  fields: {
    id: (row) => `${row}.id::text`,
    ...columns("kind", "cents", "year", "note", "bookedAt"),
    from: (row) => `${row}.from_account`,
    to: (row) => `${row}.to_account`,
    wijk: wijkOf(),
    initiative: byColumn(() => initiativeView, "initiatives", "initiative_id"),
  },
};

/** The sum over the wijken, a year a row, in the form of a wijkbudget. */
export const townBudgets = `(select null::text as wijk_id, year, sum(allotted_cents)::bigint as allotted_cents, sum(handgeld_cents)::bigint as handgeld_cents,
  sum(asked_cents)::bigint as asked_cents, sum(reserved_cents)::bigint as reserved_cents, sum(committed_cents)::bigint as committed_cents,
  sum(paid_cents)::bigint as paid_cents, min(source) as source from wijkbudgets group by year)`;

const year: Expression = (_row, scope) => scope.arg("year", "int") ?? `extract(year from ${scope.now} at time zone 'Europe/Amsterdam')::int`;

/** The thermometer of the wijk in `wijkId`, of the town when none is given. */
export function thermometerOf(): Relation {
  return one({
    view: (scope) => (scope.arg("wijkId", "text") ? wijkthermometerView : townView),
    from: (row, _root, scope) => (scope.arg("wijkId", "text") ? `wijkbudgets ${row}` : `${townBudgets} ${row}`),
    where: (row, _root, scope) => {
      const wijk = scope.arg("wijkId", "text");
      return [wijk && `${row}.wijk_id = ${wijk}`, `${row}.year = ${year(row, scope)}`];
    },
  });
}
