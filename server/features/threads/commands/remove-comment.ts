import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockComment } from "./lock-comment.ts";
import type { CommentIds } from "./post-comment.ts";

/** Takes one's own words back, with all earlier wordings and pictures, also where nothing more may be said. What others answered stays, below a place that says so. */
export async function removeComment(work: Work, id: string): Promise<CommentIds> {
  const { comment, subject } = await lockComment(work, id);
  if (comment.authorId !== work.person()) {
    // Whoever may not read it must not learn that it is there.
    await subject.demandTakePart(work);
    throw new Refused("NOT_ALLOWED");
  }
  if (!comment.removed) {
    await work.tx.query("update comments set removed_at = $2, text = '', pinned_at = null where id = $1", [comment.id, work.now]);
    await work.tx.query("delete from pictures p using comment_pictures cp where cp.picture_id = p.id and cp.comment_id = $1", [comment.id]);
    for (const part of ["comment_versions", "comment_mentions", "comment_translations"]) await work.tx.query(`delete from ${part} where comment_id = $1`, [comment.id]);
    work.emit({ type: "CommentRemoved", topics: [subject.topic], ids: { commentId: comment.id } });
  }
  return { ...subject.ids, commentId: comment.id };
}
