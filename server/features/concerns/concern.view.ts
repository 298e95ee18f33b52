import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";

const isHidden = (row: string) => `${row}.hidden_at is not null`;

const concernView: View = {
  type: "Concern",
  fields: {
    ...columns("id", "createdAt", "answer", "answeredAt", "hiddenReason"),
    text: (row) => `case when not ${isHidden(row)} then ${row}.text end`,
    hidden: isHidden,
    author: one({ view: () => personView, from: (row) => `persons ${row}`, where: (row, concern) => [`${row}.id = ${concern}.author_id`, `${concern}.by_name`] }),
    viewerRaised: (row, scope) => `coalesce(${row}.author_id = ${scope.viewer}, false)`,
  },
};

/** Over a row of initiatives: the concerns about it, oldest first, as they were answered. */
export function concernsOf(): Relation {
  return list({ view: () => concernView, from: (row) => `concerns ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`], order: orderBy("asc", ["id", "uuid"]), most: 200 });
}
