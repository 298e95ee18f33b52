import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { handlesLetters, regisseurHere } from "./desk.policy.ts";
import { mostAttempts } from "./letter-rules.ts";

const letterView: View = {
  type: "Letter",
  fields: { ...columns("askedAt", "expiresAt"), printed: (row) => `${row}.batch_id is not null`, attemptsLeft: (row) => `${mostAttempts} - ${row}.attempts` },
};

/** Over a row of persons: the letter they wait for. */
export function letterOf(): Relation {
  return one({
    view: () => letterView,
    from: (row) => `letters ${row}`,
    where: (row, person, { now }) => [`${row}.person_id = ${person}.id`, `${row}.ended_at is null`, `${row}.expires_at > ${now}`],
  });
}

const batchView: View = { type: "LetterBatch", fields: columns("id", "letters", "madeAt", "sentAt") };

/** Over a wijk as a row with a wijk_id. */
const deskView: View = {
  type: "ResidenceDesk",
  fields: {
    id: (row) => `${row}.wijk_id`,
    wijk: wijkOf(),
    waiting: (row, { now }) => `(select count(*)::int from letters l where l.wijk_id = ${row}.wijk_id and l.batch_id is null and l.ended_at is null and l.expires_at > ${now})`,
    batches: list({ view: () => batchView, from: (row) => `letter_batches ${row}`, where: (row, desk) => [`${row}.wijk_id = ${desk}.wijk_id`], order: orderBy("desc", ["id", "uuid"]), most: 20 }),
    viewerProvesHere: regisseurHere,
  },
};

const wijken = (row: string): string => `(select w.id as wijk_id, w.position from wijken w) ${row}`;

/** The wijken for which the viewer makes letters. */
export function residenceDesks(): Relation {
  return list({ view: () => deskView, from: wijken, where: (row, _root, scope) => [handlesLetters(row, scope)], order: orderBy("asc", ["position", "int"]) });
}

export const residenceDeskChangedView: View = {
  type: "ResidenceDeskChanged",
  fields: { desk: one({ view: () => deskView, from: wijken, where: (row, _root, scope) => [`${row}.wijk_id = ${scope.given("wijkId", "text")}`, handlesLetters(row, scope)] }) },
};
const given = (name: string, sqlType: string) => (_row: string, scope: { given(name: string, sqlType: string): string }): string => scope.given(name, sqlType);
export const deskCodeView: View = { type: "DeskCode", fields: { code: given("code", "text"), expiresAt: given("expiresAt", "timestamptz") } };
export const paperCardView: View = { type: "PaperCard", fields: { card: given("card", "text"), code: given("code", "text"), expiresAt: given("expiresAt", "timestamptz") } };
