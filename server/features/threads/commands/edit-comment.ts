import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mostVersions } from "../comment.limits.ts";
import { demandStanding, lockComment } from "./lock-comment.ts";
import { keepMentions, mentionsOf, namePeople } from "./mention-people.ts";
import type { CommentIds } from "./post-comment.ts";

/** Words one's own comment anew. What it said before stays to be read, so that nobody answered something else than what stands there. */
export async function editComment(work: Work, id: string, typed: string, mentions: readonly string[] = []): Promise<CommentIds> {
  const { comment, subject } = await lockComment(work, id);
  await subject.demandTakePart(work);
  if (comment.authorId !== work.person()) throw new Refused("NOT_ALLOWED");
  demandStanding(comment);
  const naming = await namePeople(work, subject, tidy(typed), mentions, await mentionsOf(work, comment.id));
  const { text } = naming;
  refuseIf(textProblem(text, "comment"));
  if (text !== comment.text) {
    const kept = (await work.tx.query(
      `insert into comment_versions (comment_id, number, text, written_at)
       select $1, count(*) + 1, $2, $3 from comment_versions where comment_id = $1 having count(*) < $4 returning number`,
      [comment.id, comment.text, comment.writtenAt, mostVersions],
    )) as unknown[];
    refuseIf(kept.length === 0 && "TOO_MANY");
    await work.tx.query("update comments set text = $2, edited_at = $3 where id = $1", [comment.id, text, work.now]);
    await work.tx.query("delete from comment_translations where comment_id = $1", [comment.id]);
    await keepMentions(work, comment.id, naming);
    work.emit({ type: "CommentEdited", topics: [subject.topic], ids: { commentId: comment.id } });
  }
  return { ...subject.ids, commentId: comment.id };
}
