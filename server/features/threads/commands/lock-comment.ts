import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReadComment } from "../comment.policy.ts";
import { type Subject, type SubjectName, subjectOf } from "./subject.ts";

export interface LockedComment {
  readonly id: string;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly wijkId: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly hidden: boolean;
  readonly removed: boolean;
  readonly pinned: boolean;
}

const lock = new Statement<LockedComment & Record<SubjectName, string | null>>(
  `select c.id, c.parent_id as "parentId", c.author_id as "authorId", coalesce(i.wijk_id, g.wijk_id, t.wijk_id, a.wijk_id) as "wijkId", c.text, coalesce(c.edited_at, c.created_at) as "writtenAt",
     c.hidden_at is not null as hidden, c.removed_at is not null as removed, c.pinned_at is not null as pinned, c.initiative_id as "initiativeId", c.group_id as "groupId", c.theme_id as "themeId", c.activity_id as "activityId"
   from comments c left join initiatives i on i.id = c.initiative_id left join groups g on g.id = c.group_id left join wijkthemas t on t.id = c.theme_id left join activities a on a.id = c.activity_id
   where c.id = $1 and (${mayReadComment("c", ofParameters)} or c.author_id = ${ofParameters.viewer}) for no key update of c`,
);

export interface Held {
  readonly comment: LockedComment;
  readonly subject: Subject;
}

/** Holds a comment against changes by others, and names what it is about; null when it is not there, or neither one's own nor readable. Comments are held before their subject. */
export async function holdComment(work: Work, id: string): Promise<Held | null> {
  const [found] = await lock.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!found) return null;
  const { initiativeId, groupId, themeId, activityId, ...comment } = found;
  return { comment, subject: subjectOf({ initiativeId, groupId, themeId, activityId }) };
}

/** As holdComment, but throws NOT_FOUND. */
export async function lockComment(work: Work, id: string): Promise<Held> {
  const held = await holdComment(work, id);
  if (!held) throw new Refused("NOT_FOUND");
  return held;
}

/** Throws NOT_ALLOWED for what was hidden or taken back: nothing more is done to it. */
export function demandStanding({ hidden, removed }: LockedComment): void {
  if (hidden || removed) throw new Refused("NOT_ALLOWED");
}
