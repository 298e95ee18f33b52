import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type Subject, type SubjectIds, type SubjectName, subjectOf } from "./subject.ts";

const columns: Readonly<Partial<Record<SubjectName, string>>> = { initiativeId: "initiative_id", themeId: "theme_id", activityId: "activity_id" };

/** Whoever speaks follows, and has read what was there: what others say from then on counts as unread. A group remembers that of its members by itself. */
export async function followTalk(work: Work, { name, id }: Subject): Promise<void> {
  const column = columns[name];
  if (column) await work.tx.query(`insert into talk_follows (person_id, ${column}, until_comment_id, since) ${untilNewest(column)} ${further}`, [work.person(), id, work.now]);
}

/** Begins or ceases to follow a talk. */
export async function chooseToFollow(work: Work, named: SubjectIds, on: boolean): Promise<SubjectIds> {
  const subject = followable(named);
  await subject.demandRead(work);
  if (on) await followTalk(work, subject);
  else await work.tx.query(`delete from talk_follows where person_id = $1 and ${columns[subject.name]} = $2`, [work.person(), subject.id]);
  return subject.ids;
}

/** Remembers that whoever follows has read to the newest. Never back, so that two screens do not undo each other. */
export async function readTalk(work: Work, named: SubjectIds): Promise<SubjectIds> {
  const subject = followable(named);
  await subject.demandRead(work);
  const column = columns[subject.name] ?? "";
  await work.tx.query(
    `update talk_follows f set until_comment_id = greatest(f.until_comment_id, n.id) from (select c.id from comments c where c.${column} = $2 order by c.id desc limit 1) n
     where f.person_id = $1 and f.${column} = $2`, [work.person(), subject.id],
  );
  return subject.ids;
}

/** Throws NOT_ALLOWED for a group. */
function followable(named: SubjectIds): Subject {
  const subject = subjectOf(named);
  if (!columns[subject.name]) throw new Refused("NOT_ALLOWED");
  return subject;
}

const nothingYet = "00000000-0000-0000-0000-000000000000";
const further = "on conflict (person_id, initiative_id, theme_id, activity_id) do update set until_comment_id = greatest(talk_follows.until_comment_id, excluded.until_comment_id)";

function untilNewest(column: string): string {
  return `select $1, $2, coalesce((select c.id from comments c where c.${column} = $2 order by c.id desc limit 1), '${nothingYet}'), $3::timestamptz`;
}
