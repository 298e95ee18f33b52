import { aboutSubject, ofConcern, subject, subjects } from "./of-comment.ts";
import { initiators } from "./of-initiative.ts";
import { type Telling, id } from "./telling.ts";

/** What people say to each other. */
export const talkTellings: Readonly<Record<string, Telling>> = {
  CommentAnswered: {
    kind: "COMMENT_ANSWERED",
    whom: `select p.author_id as person_id, ${subject}, null as text, ${aboutSubject}
      from comments c join comments p on p.id = c.parent_id and p.author_id is distinct from c.author_id and p.author_id is not null and p.removed_at is null
      ${subjects} where c.id = ${id("commentId")}`,
  },
  // Whose comment is answered is told that already.
  PersonMentioned: {
    kind: "COMMENT_MENTIONED",
    whom: `select m.person_id, ${subject}, null as text, ${aboutSubject}
      from comments c join comment_mentions m on m.comment_id = c.id and m.person_id = ${id("personId")} left join comments p on p.id = c.parent_id ${subjects}
      where c.id = ${id("commentId")} and c.hidden_at is null and c.removed_at is null and p.author_id is distinct from m.person_id`,
  },
  ConcernRaised: { kind: "CONCERN_RAISED", whom: initiators },
  ConcernAnswered: { kind: "CONCERN_ANSWERED", whom: ofConcern("null::text") },
};
