import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandStanding, lockComment } from "./lock-comment.ts";
import type { CommentIds } from "./post-comment.ts";

/** Puts a comment on top of the talk in place of the one that stood there, or takes it down. Only the wijkregisseur does, and no answer can be. */
export async function pinComment(work: Work, id: string, on: boolean): Promise<CommentIds> {
  const { comment, subject } = await lockComment(work, id);
  await subject.demandModerate(work);
  demandStanding(comment);
  refuseIf(comment.parentId !== null && "NOT_ALLOWED");
  if (comment.pinned !== on) {
    // Two that are pinned at once would both find the place free; the second waits here.
    await subject.hold(work);
    if (on) await work.tx.query("update comments set pinned_at = null where pinned_at is not null and $1 in (initiative_id, group_id, theme_id, activity_id)", [subject.id]);
    await work.tx.query("update comments set pinned_at = $2 where id = $1", [comment.id, on ? work.now : null]);
    work.emit({ type: on ? "CommentPinned" : "CommentUnpinned", topics: [subject.topic], ids: { commentId: comment.id } });
  }
  return { ...subject.ids, commentId: comment.id };
}
