import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Effect } from "./effect.ts";

/** Where hiding is kept; a comment and a concern show the reason in their place. */
const tables: Partial<Record<SubjectKind, { readonly table: string; readonly tellsWhy?: true }>> = {
  COMMENT: { table: "comments", tellsWhy: true }, CONCERN: { table: "concerns", tellsWhy: true }, INITIATIVE: { table: "initiatives" }, ACTIVITY: { table: "activities" }, GROUP: { table: "groups" },
  GROUP_FILE: { table: "group_files" }, UPDATE: { table: "initiative_updates" },
};
const placeOf = (kind: SubjectKind) => {
  const place = tables[kind];
  if (!place) throw new Refused("WRONG_COMBINATION");
  return place;
};

/** Answers, signs, pictures, translations and its place on top stay with what is hidden, and come back with it. */
export const hiding: Effect = {
  async begin(work, { subject: { kind, id }, words }) {
    const { table, tellsWhy } = placeOf(kind);
    const [, count] = (await work.tx.query(
      `update ${table} set hidden_at = $2 ${tellsWhy ? ", hidden_by = $3, hidden_reason = $4" : ""} where id = $1 and hidden_at is null`,
      [id, work.now, ...(tellsWhy ? [work.viewer, words] : [])],
    )) as [unknown, number];
    if (!count) throw new Refused("ALREADY_MEASURED");
    return {};
  },
  async end(work, { subjectKind, subjectId }) {
    const { table, tellsWhy } = placeOf(subjectKind);
    await work.tx.query(`update ${table} set hidden_at = null ${tellsWhy ? ", hidden_by = null, hidden_reason = null" : ""} where id = $1`, [subjectId]);
  },
};
