import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type SubjectIds, subjectOf } from "./subject.ts";

export type NewComment = SubjectIds & { readonly text: string };
export type CommentIds = SubjectIds & { readonly commentId: string };

const insert = new Statement<{ id: string }>(
  "insert into comments (initiative_id, group_id, author_id, text, created_at) values ($1, $2, $3, $4, $5) returning id",
);

/** Says something about an initiative or in a group. */
export async function postComment(work: Work, input: NewComment): Promise<CommentIds> {
  const subject = subjectOf(input);
  // The count's row is the lock: whoever ends the group at the same time comes before or after.
  await subject.count(work);
  await subject.demandComment(work);
  const text = tidy(input.text);
  refuseIf(textProblem(text, "comment"));
  const { initiativeId = null, groupId = null } = subject.ids;
  const [comment] = (await insert.run(work.run, [initiativeId, groupId, work.person(), text, work.now])) as [{ id: string }];
  work.emit({ type: "CommentPosted", topics: [subject.topic], ids: { commentId: comment.id } });
  return { ...subject.ids, commentId: comment.id };
}
