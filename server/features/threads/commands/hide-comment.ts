import type { Work } from "../../../platform/unit-of-work.ts";
import { takeMeasure } from "../../measures/commands/take-measure.ts";
import { lockComment } from "./lock-comment.ts";
import type { CommentIds } from "./post-comment.ts";

/** Hides what was said, for everybody, by a house rule and with a reason that everybody reads: the commonest of measures, where it is read. */
export async function hideComment(work: Work, id: string, rule: number, reason: string): Promise<CommentIds> {
  const { comment, subject } = await lockComment(work, id);
  await takeMeasure(work, { kind: "COMMENT", id: comment.id, measure: "HIDE", rule, words: reason });
  return { ...subject.ids, commentId: comment.id };
}
