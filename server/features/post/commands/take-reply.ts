import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockComment } from "../../threads/commands/lock-comment.ts";
import { postComment } from "../../threads/commands/post-comment.ts";

export interface Reply {
  /** The print of the mail's Message-ID: the same mail says its words once. */
  readonly digest: string;
  readonly commentId: string;
  readonly text: string;
}

/** Says in the talk what somebody answered by mail, by the same command and under the same rules as on the page. */
export async function takeReply(work: Work, { digest, commentId, text }: Reply): Promise<void> {
  const [first] = (await work.tx.query("insert into mails_in (digest, at) values ($1, $2) on conflict do nothing returning 1 as first", [digest, work.now])) as { first: number }[];
  if (!first) return;
  const { comment, subject } = await lockComment(work, commentId);
  if (comment.hidden || comment.removed) throw new Refused("NOT_ALLOWED");
  await postComment(work, { ...subject.ids, replyTo: comment.id, text });
}
