import { type Expression, type Relation, type View, byColumn, columns, givenRow, list, one, orderBy } from "../../platform/view/view.ts";
import { insider, mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { personView } from "../members/person.view.ts";
import { mostAnswers, mostShown } from "./note.limits.ts";

const text: Expression = (row) => `case when ${row}.removed_at is null then ${row}.text end`;

const answerView: View = { type: "DraftAnswer", fields: { ...columns("id", "createdAt"), text, author: byColumn(() => personView, "persons", "author_id") } };

export const noteView: View = {
  type: "DraftNote",
  fields: {
    ...columns("id", "kind", "part", "anchorFrom", "anchorTo", "quote", "createdAt", "state", "settledAt"),
    text,
    author: byColumn(() => personView, "persons", "author_id"),
    settledBy: byColumn(() => personView, "persons", "settled_by"),
    answers: list({
      view: () => answerView,
      from: (row) => `draft_notes ${row}`,
      where: (row, note) => [`${row}.parent_id = ${note}.id`],
      order: orderBy("asc", ["id", "uuid"]),
      most: mostAnswers,
    }),
  },
};

/** What was noted at a draft, the newest first, for those who read the draft. */
export function notesOf(): Relation {
  return list({
    view: () => noteView,
    from: (row) => `draft_notes ${row}`,
    where: (row, initiative, scope) => [insider(initiative, scope), `${row}.initiative_id = ${initiative}.id`, `${row}.parent_id is null`],
    order: orderBy("desc", ["id", "uuid"]),
    most: mostShown,
  });
}

const initiative = one({
  view: () => initiativeView,
  from: (row) => `initiatives ${row}`,
  where: (row, _parent, scope) => [`${row}.id = ${scope.given("initiativeId", "uuid")}`, mayReadInitiative(row, scope)],
});
const note = givenRow(() => noteView, "draft_notes", "noteId");

export const noteChangedView: View = { type: "DraftNoteChanged", fields: { note, initiative } };
export const stalePassageView: View = { type: "StalePassage", fields: { note, stands: (_row, scope) => scope.given("stands", "text") } };
