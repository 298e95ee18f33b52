import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import type { CommentIds } from "./post-comment.ts";
import { mayReadComment } from "../comment.policy.ts";
import { subjectOf } from "./subject.ts";

const lock = new Statement<{ id: string; initiativeId: string | null; groupId: string | null; hidden: boolean; wijkId: string }>(
  `select c.id, c.initiative_id as "initiativeId", c.group_id as "groupId", c.hidden_at is not null as hidden, coalesce(i.wijk_id, g.wijk_id) as "wijkId"
   from comments c left join initiatives i on i.id = c.initiative_id left join groups g on g.id = c.group_id where c.id = $1 and ${mayReadComment("c", ofParameters)} for update of c`,
);

/** Hides what was said, for everybody, with a reason that everybody reads. A second time changes nothing: the first reason stands. */
export async function hideComment(work: Work, id: string, why: string): Promise<CommentIds> {
  const [comment] = await lock.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!comment) throw new Refused("NOT_FOUND");
  const subject = subjectOf(comment);
  if (work.viewer && !comment.hidden) work.audit({ act: "CommentHidden", subject: ["comment", comment.id], wijkId: comment.wijkId });
  await subject.demandModerate(work);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "hiddenReason"));
  if (!comment.hidden) {
    await work.tx.query("update comments set hidden_at = $2, hidden_by = $3, hidden_reason = $4 where id = $1", [comment.id, work.now, work.viewer, reason]);
    work.emit({ type: "CommentHidden", topics: [subject.topic], ids: { commentId: comment.id } });
  }
  return { ...subject.ids, commentId: comment.id };
}
