// How comments with their answers are taken elsewhere: rows and counts together.
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type SubjectIds, subjectOf } from "../../threads/commands/subject.ts";

export interface Thread {
  readonly id: string;
  readonly parentId: string | null;
  readonly pinnedAt: Date | null;
  readonly subject: SubjectIds;
}

/** Holds a comment with all that hangs above and below it; null when it is not there. */
export async function holdThread(work: Work, id: string): Promise<Thread | null> {
  await work.tx.query("select from comments where id = $1 or parent_id = $1 or id = (select parent_id from comments where id = $1) order by id for no key update", [id]);
  const [row] = (await work.tx.query(
    `select id, parent_id as "parentId", pinned_at as "pinnedAt", initiative_id as "initiativeId", group_id as "groupId", theme_id as "themeId", activity_id as "activityId" from comments where id = $1`, [id],
  )) as (Omit<Thread, "subject"> & Required<SubjectIds>)[];
  if (!row) return null;
  const { initiativeId, groupId, themeId, activityId, ...thread } = row;
  return { ...thread, subject: { initiativeId, groupId, themeId, activityId } };
}

/** One comment stands in one other place at a time, so that undoing needs no order. Throws ALREADY_MEASURED. */
export async function demandUnplaced(work: Work, id: string): Promise<void> {
  const standing = (await work.tx.query("select 1 from measures where subject_kind = 'COMMENT' and subject_id = $1 and kind in ('MOVE_COMMENT', 'SPLIT_THREAD') and undone_at is null", [id])) as unknown[];
  if (standing.length) throw new Refused("ALREADY_MEASURED");
}

export async function takeFromBelow(work: Work, id: string, parentId: string): Promise<void> {
  await work.tx.query("update comments set parent_id = null where id = $1", [id]);
  await work.tx.query("update comments set reply_count = reply_count - 1 where id = $1", [parentId]);
}

export async function putBelow(work: Work, id: string, parentId: string): Promise<void> {
  await work.tx.query("update comments set parent_id = $2, pinned_at = null where id = $1", [id, parentId]);
  await work.tx.query("update comments set reply_count = reply_count + 1 where id = $1", [parentId]);
}

/** Hangs the answers of one comment below another. */
export async function flatten(work: Work, id: string, parentId: string): Promise<void> {
  const answers = (await work.tx.query("select id from comments where parent_id = $1 order by id", [id])) as { id: string }[];
  for (const answer of answers) {
    await takeFromBelow(work, answer.id, id);
    await putBelow(work, answer.id, parentId);
  }
}

/** Takes a comment and its answers to the talk of another subject, which counts them from now on. */
export async function putThread(work: Work, id: string, to: SubjectIds): Promise<void> {
  const thread = await holdThread(work, id);
  const target = subjectOf(to);
  if (!thread || subjectOf(thread.subject).id === target.id) return;
  const { initiativeId = null, groupId = null, themeId = null, activityId = null } = target.ids;
  const [, moved] = (await work.tx.query(
    "update comments set initiative_id = $2, group_id = $3, theme_id = $4, activity_id = $5, pinned_at = null where id = $1 or parent_id = $1", [id, initiativeId, groupId, themeId, activityId],
  )) as [unknown, number];
  await subjectOf(thread.subject).count(work, -moved);
  await target.count(work, moved);
}
