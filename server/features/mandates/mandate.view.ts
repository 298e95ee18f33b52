import { permission } from "../../platform/policy.ts";
import { type Relation, type View, byColumn, columns, givenRow, list, orderBy } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { isCurrentStandIn, mayEndStandIn, mayReadStandIns } from "./mandate.policy.ts";

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
const mandateView: View = {
  type: "Mandate",
  fields: {
    ...columns("id", "route", "aboveCents", "upToCents", "instrument", "source"), hands: (row) => `to_json(${row}.hands)`,
    validFrom: (row) => day(`${row}.valid_from`), validUntil: (row) => day(`${row}.valid_until`),
  },
};

/** Those that hold today or later; of a route the lowest amounts first. */
export function currentMandates(): Relation {
  return list({
    view: () => mandateView, from: (row) => `mandates ${row}`, most: 500,
    where: (row, _root, { now }) => [`(${row}.valid_until is null or ${row}.valid_until > (${now} at time zone 'Europe/Amsterdam')::date)`],
    order: orderBy("asc", ["route", "text"], ["valid_from", "date"], ["above_cents", "bigint"]),
  });
}

const standInView: View = {
  type: "StandIn",
  fields: {
    ...columns("id", "covers", "beginsAt", "endsAt", "source"), person: byColumn(() => personView, "persons", "person_id"), standIn: byColumn(() => personView, "persons", "stand_in_id"),
    viewerCanEnd: permission(mayEndStandIn),
  },
};

export function currentStandIns(): Relation {
  return list({
    view: () => standInView, from: (row) => `stand_ins ${row}`, most: 500,
    where: (row, _root, scope) => [mayReadStandIns(row, scope), isCurrentStandIn(row, scope)], order: orderBy("asc", ["begins_at", "timestamptz"], ["id", "uuid"]),
  });
}

export const mandatesChangedView: View = { type: "MandatesChanged", fields: { mandates: currentMandates() } };
export const standInChangedView: View = { type: "StandInChanged", fields: { standIn: givenRow(() => standInView, "stand_ins", "id") } };
