import type { ReactionKind } from "#shared/threads/reactions.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandStanding, lockComment } from "./lock-comment.ts";
import type { CommentIds } from "./post-comment.ts";

const give = new Statement("insert into comment_reactions (comment_id, kind, person_id) values ($1, $2, $3) on conflict do nothing returning kind");
const takeBack = new Statement("delete from comment_reactions where comment_id = $1 and kind = $2 and person_id = $3 returning kind");

/** Gives or takes back a small sign; a second time changes nothing. */
export async function reactToComment(work: Work, id: string, kind: ReactionKind, on: boolean): Promise<CommentIds> {
  const { comment, subject } = await lockComment(work, id);
  await subject.demandTakePart(work);
  demandStanding(comment);
  const changed = await (on ? give : takeBack).run(work.run, [comment.id, kind, work.person()]);
  if (changed.length) work.emit({ type: "CommentReactedTo", topics: [subject.topic], ids: { commentId: comment.id } });
  return { ...subject.ids, commentId: comment.id };
}
