import { aboutSubject, ofConcern, subject, subjects } from "./of-comment.ts";
import { type Telling, id } from "./telling.ts";

/** What was done about what somebody wrote. */
export const moderationTellings: Readonly<Record<string, Telling>> = {
  CommentHidden: {
    kind: "COMMENT_HIDDEN",
    whom: `select c.author_id as person_id, ${subject}, c.hidden_reason as text, ${aboutSubject}
      from comments c ${subjects} where c.id = ${id("commentId")} and c.author_id is not null`,
  },
  ConcernHidden: { kind: "CONCERN_HIDDEN", whom: ofConcern("c.hidden_reason") },
};
