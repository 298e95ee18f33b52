import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { speakForGroup } from "../../groups/commands/speak-for-group.ts";
import { mostReplies } from "../comment.limits.ts";
import { type GivenPicture, attachPictures } from "./attach-pictures.ts";
import { followTalk } from "./follow-talk.ts";
import { type Held, demandStanding, holdComment } from "./lock-comment.ts";
import { demandOpenThread } from "./open-thread.ts";
import { keepMentions, namePeople } from "./mention-people.ts";
import { type Subject, type SubjectIds, subjectOf } from "./subject.ts";

export type NewComment = SubjectIds & {
  readonly text: string;
  /** The comment that this answers, of the same talk. */
  readonly replyTo?: string | null;
  /** By the wijkregisseur of the wijk, for the municipality. */
  readonly asMunicipality?: boolean | null;
  /** Whom the text names: @[1] is the first. */
  readonly mentions?: readonly string[] | null;
  readonly pictures?: readonly GivenPicture[] | null;
  /** By a steward, in the name of the group whose talk or plan it is. */
  readonly asGroup?: boolean | null;
};
export type CommentIds = SubjectIds & { readonly commentId: string };

const insert = new Statement<{ id: string }>(
  `insert into comments (initiative_id, group_id, theme_id, activity_id, author_id, text, created_at, parent_id, as_municipality, on_behalf_of, locale)
   select $1, $2, $3, $4, p.id, $6, $7, $8, $9, $10, p.locale from persons p where p.id = $5 returning id`,
);
const countReply = new Statement("update comments set reply_count = reply_count + 1 where id = $1 and reply_count < $2 returning id");

/** Says something about an initiative, a wijkthema or an activity, or in a group, or answers what was said there. */
export async function postComment(work: Work, input: NewComment): Promise<CommentIds> {
  const subject = subjectOf(input);
  const answered = input.replyTo == null ? null : await holdComment(work, input.replyTo);
  // The count's row is the lock: whoever ends the group at the same time comes before or after.
  await subject.count(work);
  await (input.asMunicipality ? subject.demandModerate(work) : subject.demandComment(work));
  const naming = await namePeople(work, subject, tidy(input.text), input.mentions ?? []);
  refuseIf(textProblem(naming.text, "comment"));
  const parentId = input.replyTo == null ? null : await answer(work, answered, subject);
  const { initiativeId = null, groupId = null, themeId = null, activityId = null } = subject.ids;
  const onBehalfOf = input.asGroup ? await forGroup(work, subject.ids) : null;
  const [comment] = await insert.run(work.run, [initiativeId, groupId, themeId, activityId, work.person(), naming.text, work.now, parentId, input.asMunicipality ?? false, onBehalfOf]);
  // Erased since the guard looked.
  if (!comment) throw new Refused("NOT_SIGNED_IN");
  await attachPictures(work, comment.id, input.pictures ?? []);
  await keepMentions(work, comment.id, naming);
  await followTalk(work, subject);
  work.emit({ type: parentId ? "CommentAnswered" : "CommentPosted", topics: [subject.topic], ids: { commentId: comment.id } });
  return { ...subject.ids, commentId: comment.id };
}

/** The group whose talk it is, or that carries the plan. */
async function forGroup(work: Work, { groupId, initiativeId }: SubjectIds): Promise<string> {
  if (groupId) return speakForGroup(work, groupId, "group");
  const [plan] = (await work.tx.query(`select group_id as "groupId" from initiatives where id = $1`, [initiativeId])) as { groupId: string }[];
  if (!plan) throw new Refused("NOT_FOUND");
  return speakForGroup(work, plan.groupId, "plan");
}

/** Answers stand one level deep: who answers an answer stands beside it. */
async function answer(work: Work, answered: Held | null, subject: Subject): Promise<string> {
  if (answered?.subject.topic !== subject.topic) throw new Refused("NOT_FOUND");
  const { comment } = answered;
  demandStanding(comment);
  const parentId = comment.parentId ?? comment.id;
  refuseIf((await countReply.run(work.run, [parentId, mostReplies])).length === 0 && "TOO_MANY");
  await demandOpenThread(work, parentId);
  return parentId;
}
