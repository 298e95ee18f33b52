import type { Expression, Scope, Sql } from "../../platform/view/view.ts";

export const mostUnread = 100;

/** Whether the viewer follows a subject, and how much of its talk is new to them. */
export function followingOf(subject: Sql): Record<"viewerFollows" | "viewerUnread", Expression> {
  const follow = (row: Sql, { viewer }: Scope) => `talk_follows f where f.person_id = ${viewer} and f.${subject} = ${row}.id`;
  return {
    viewerFollows: (row, scope) => `exists (select from ${follow(row, scope)})`,
    viewerUnread: (row, scope) => `coalesce((select count(*)::int from (select from comments c cross join (select f.* from ${follow(row, scope)}) f
      where c.${subject} = ${row}.id and c.id > f.until_comment_id and c.author_id is distinct from f.person_id limit ${mostUnread}) more), 0)`,
  };
}
