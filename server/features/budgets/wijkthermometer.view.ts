import { type Expression, type Sql, type View, byColumn, columns, list, orderBy, page } from "../../platform/view/view.ts";
import { permission } from "../../platform/policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { wijkthemaView } from "../themes/wijkthema.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { bandSums } from "./band-sums.ts";
import { mayCorrect, maySpendHandgeld, mayTakeUpOverrun } from "./budget.policy.ts";
import { consultationView, consultations, expenseView, expenses } from "./pot-acts.view.ts";

/** Of a pot, or of the pots of one kind and year together, which have no wijk. Apart, because "this wijk or any" would let no index help. */
const ofPot = (row: Sql, pot: Sql) => [`${row}.pot_id = ${pot}.id`];
const ofTown = (row: Sql, pot: Sql) => [`${row}.year = ${pot}.year`, `${row}.pot = ${pot}.pot`];
type OfPot = typeof ofPot;

const held = "asked_cents + reserved_cents + committed_cents + paid_cents > 0";
/** What each initiative holds: as it is kept, or of a day that is past from what was booked until then. */
const heldNow = () => "initiative_money";
const heldThen = (of: OfPot) => (pot: Sql) =>
  `(select b.initiative_id, ${bandSums("b")} from bookings b where ${of("b", pot).join(" and ")} and b.booked_at < ${pot}.until_at and b.initiative_id is not null group by b.initiative_id)`;

/** Over a row of pots. */
export const wijkthermometerView: View = { type: "Wijkthermometer", fields: fieldsOver(ofPot, null) };
/** Over the sum of the wijken's pots. */
export const townView: View = { type: "Wijkthermometer", fields: fieldsOver(ofTown, null) };
/** The same with the sums of a day: its end stands in until_at. */
export const wijkthermometerThenView: View = { type: "Wijkthermometer", fields: fieldsOver(ofPot, heldThen(ofPot)) };
export const townThenView: View = { type: "Wijkthermometer", fields: fieldsOver(ofTown, heldThen(ofTown)) };

function fieldsOver(of: OfPot, then: ((pot: Sql) => Sql) | null): View["fields"] {
  const source = then ?? heldNow;
  const among = (row: Sql, pot: Sql) => [...(then ? [] : of(row, pot)), `${row}.${held.replaceAll(" + ", ` + ${row}.`)}`];
  return {
    id: (row) => (then ? `${row}.id || ':' || ${row}.day` : `${row}.id`),
    ...columns("pot", "year", "allottedCents", "askedCents", "reservedCents", "committedCents", "paidCents", "overrunCents", "source", "closedAt"),
    wijk: wijkOf(),
    // Asked is only wished for: it takes nothing from what is free.
    freeCents: (row) => `${row}.allotted_cents - ${row}.reserved_cents - ${row}.committed_cents - ${row}.paid_cents`,
    entries: list({ view: () => entryView, from: (row, pot) => `${source(pot)} ${row}`, where: among, order: orderBy("desc", ["initiative_id", "uuid"]), most: 200 }),
    consultations: list({ view: () => consultationView, from: (row) => consultations(row), where: of, order: orderBy("desc", ["id", "uuid"]), most: 20 }),
    expenses: list({ view: () => expenseView, from: (row) => expenses(row), where: of, order: orderBy("desc", ["booking_id", "bigint"]), most: 100 }),
    viewerCanSpend: permission(maySpendHandgeld),
    viewerCanTakeUpOverrun: permission(mayTakeUpOverrun),
    themes: list({
      view: () => shareView,
      from: (row, pot) => `(select i.theme_id, ${["asked", "reserved", "committed", "paid"].map((band) => `sum(h.${band}_cents)::bigint as ${band}_cents`).join(", ")}, count(*)::int as initiatives
        from ${source(pot)} h join initiatives i on i.id = h.initiative_id where ${among("h", pot).join(" and ")} group by i.theme_id) ${row}`,
      order: { by: [{ column: (row) => `coalesce(${row}.theme_id, '00000000-0000-0000-0000-000000000000')`, sqlType: "uuid" }], direction: "desc" },
      most: 200,
    }),
    bookings: page({
      view: () => bookingView,
      from: (row) => `bookings ${row}`,
      where: (row, pot) => [...of(row, pot), then !== null && `${row}.booked_at < ${pot}.until_at`],
      order: orderBy("desc", ["id", "bigint"]),
    }),
  };
}

const bands = columns("askedCents", "reservedCents", "committedCents", "paidCents");
const entryView: View = { type: "ThermometerEntry", fields: { ...bands, initiative: byColumn(() => initiativeView, "initiatives", "initiative_id") } };
const shareView: View = { type: "ThermometerShare", fields: { ...bands, ...columns("initiatives"), theme: byColumn(() => wijkthemaView, "wijkthemas", "theme_id") } };

const account = (name: string): Expression => (row) => `${row}.${name}_account`;
const bookingView: View = {
  type: "Booking",
  fields: {
    id: (row) => `${row}.id::text`,
    ...columns("kind", "cents", "pot", "year", "note", "bookedAt"),
    from: account("from"),
    to: account("to"),
    viewerCanCorrect: permission(mayCorrect),
    corrects: (row) => `${row}.corrects::text`,
    wijk: wijkOf(),
    initiative: byColumn(() => initiativeView, "initiatives", "initiative_id"),
  },
};
