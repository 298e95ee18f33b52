import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import type { CommentIds } from "./post-comment.ts";
import { subjectOf } from "./subject.ts";

/** Hides what was said, for everybody, with a reason that everybody reads. A second time changes nothing: the first reason stands. */
export async function hideComment(work: Work, id: string, why: string): Promise<CommentIds> {
  const [comment] = (await work.tx.query(
    `select id, initiative_id as "initiativeId", group_id as "groupId", hidden_at is not null as hidden from comments where id = $1 for update`,
    [asUuid(id)],
  )) as { id: string; initiativeId: string | null; groupId: string | null; hidden: boolean }[];
  if (!comment) throw new Refused("NOT_FOUND");
  const subject = subjectOf(comment);
  await subject.demandModerate(work);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "hiddenReason"));
  if (!comment.hidden) {
    await work.tx.query("update comments set hidden_at = $2, hidden_by = $3, hidden_reason = $4 where id = $1", [comment.id, work.now, work.viewer, reason]);
    work.emit({ type: "CommentHidden", topics: [subject.topic], ids: { commentId: comment.id } });
  }
  return { ...subject.ids, commentId: comment.id };
}
