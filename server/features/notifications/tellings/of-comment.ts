import { id } from "./telling.ts";

/** What a comment `c` is about, with its name. */
export const subject = "c.id as comment_id, c.initiative_id, c.group_id, c.theme_id, c.activity_id";
export const aboutSubject = `coalesce(i.title, g.name, t.title, a.title) as about`;
export const subjects = "left join initiatives i on i.id = c.initiative_id left join groups g on g.id = c.group_id left join wijkthemas t on t.id = c.theme_id left join activities a on a.id = c.activity_id";
/** Whoever raised a concern; the reason is SQL over it. */
export const ofConcern = (text: string) => `select c.author_id as person_id, c.initiative_id, null::uuid as group_id, ${text} as text, i.title as about
  from concerns c join initiatives i on i.id = c.initiative_id where c.id = ${id("concernId")}`;
