import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockComment } from "./lock-comment.ts";
import type { CommentIds } from "./post-comment.ts";

/** Hides what was said, for everybody, with a reason that everybody reads. A second time changes nothing: the first reason stands. */
export async function hideComment(work: Work, id: string, why: string): Promise<CommentIds> {
  const { comment, subject } = await lockComment(work, id);
  if (work.viewer && !comment.hidden) work.audit({ act: "CommentHidden", subject: ["comment", comment.id], wijkId: comment.wijkId });
  await subject.demandModerate(work);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "hiddenReason"));
  if (!comment.hidden) {
    await work.tx.query("update comments set hidden_at = $2, hidden_by = $3, hidden_reason = $4, pinned_at = null where id = $1", [comment.id, work.now, work.viewer, reason]);
    await work.tx.query("delete from comment_translations where comment_id = $1", [comment.id]);
    work.emit({ type: "CommentHidden", topics: [subject.topic], ids: { commentId: comment.id } });
  }
  return { ...subject.ids, commentId: comment.id };
}
