// What people said, and the pictures with it.
import { postComment, themeIn } from "../../support/neighbourhood.ts";
import type { Person } from "../../support/person.ts";
import type { Makers, Making, Subject } from "./subject.ts";

export type TalkSubject =
  | "comment on initiative"
  | "comment on unseen initiative"
  | "comment in PUBLIC group"
  | "comment in CLOSED group"
  | "comment on theme"
  | "comment on activity"
  | "picture"
  | "picture on initiative"
  | "picture in CLOSED group"
  | "theme";

export function talkOf({ town, subjects, people }: Making): Makers<TalkSubject> {
  const { steward } = people;
  /** Of the steward; below a comment of theirs or not posted. */
  async function picture(below: Subject | null): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `with made as (insert into pictures (uploaded_by, created_at, width, height, large, small) values ($1, now(), 1, 1, 'x', 'x') returning id),
       placed as (insert into comment_pictures (comment_id, number, picture_id, alt) select $2, 1, id, '' from made where $2::uuid is not null) select id from made`, [steward.personId, below?.id ?? null]);
    return { id: made?.id ?? "" };
  }

  return {
    "comment on initiative": async () => comment(steward, { initiativeId: (await subjects.standing("DRAAGVLAK")).id }),
    "comment on unseen initiative": async () => comment(steward, { initiativeId: (await subjects.standing("INGETROKKEN unseen")).id }),
    "comment in PUBLIC group": async () => comment(steward, { groupId: (await subjects.standing("PUBLIC group")).id }),
    "comment in CLOSED group": async () => comment(steward, { groupId: (await subjects.standing("CLOSED group")).id }),
    "comment on theme": async () => comment(steward, { themeId: (await subjects.standing("theme")).id }),
    "comment on activity": async () => comment(steward, { activityId: (await subjects.standing("activity")).id }),
    picture: () => picture(null),
    "picture on initiative": async () => picture(await subjects.fresh("comment on initiative")),
    "picture in CLOSED group": async () => picture(await subjects.fresh("comment in CLOSED group")),
    theme: async () => ({ id: await themeIn(town) }),
  };
}

async function comment(person: Person, input: object): Promise<Subject> {
  const { comment: posted, reason } = await postComment(person, input);
  if (!posted) throw new Error(`no comment: ${reason}`);
  return { id: posted.id };
}
