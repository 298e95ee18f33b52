import { permission } from "../../platform/policy.ts";
import { type Sql, type View, byColumn, columns } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { mayAnswerOverrun } from "./budget.policy.ts";

// With the pot and the year beside them, by which a pot's rows are found and those of all pots of a kind.
export const consultations = (row: Sql): Sql => `(select c.*, p.pot, p.year from overrun_consultations c join pots p on p.id = c.pot_id) ${row}`;
export const expenses = (row: Sql): Sql => `(select e.*, b.pot, b.year, b.cents from handgeld_expenses e join bookings b on b.id = e.booking_id) ${row}`;

export const consultationView: View = {
  type: "OverrunConsultation",
  fields: {
    ...columns("id", "cents", "words", "askedAt", "agreed", "answer", "answeredAt"),
    askedBy: byColumn(() => personView, "persons", "asked_by"),
    answeredBy: byColumn(() => personView, "persons", "answered_by"),
    viewerCanAnswer: permission(mayAnswerOverrun),
  },
};
export const expenseView: View = {
  type: "HandgeldExpense",
  fields: { id: (row) => `${row}.booking_id::text`, ...columns("what", "receipt", "cents", "spentOn"), corrected: (row) => `${row}.corrected_by is not null` },
};
