import { type Condition, type PolicyScope, any } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";
import { mayReadActivity } from "../activities/activity.policy.ts";
import { mayComment, mayModerate, mayReadInside } from "../groups/group.policy.ts";
import { mayAct, mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { mayKeepOrder, mayTalk } from "./talk.policy.ts";

const spoke = (column: Sql, subject: Sql) => `select c.author_id from comments c where c.${column} = ${subject} and c.removed_at is null and c.hidden_at is null`;
/** The policy as it answers to the person of a row. */
const asPerson = (person: Sql, { now }: PolicyScope): PolicyScope => ({ viewer: `${person}.id`, now, once: (_row, fact) => fact });
const allowed = (...rules: readonly Condition[]): Condition => any(...rules.map((rule): Condition => (row, scope) => `${rule(row, scope)} is null`));

interface Talk {
  readonly table: Sql;
  /** The ids of who takes part in it. */
  readonly people: (subject: Sql) => Sql;
  readonly visible: Condition;
  /** Who may name others there. */
  readonly speaker: Condition;
}

const talks = {
  initiativeId: {
    table: "initiatives", visible: mayReadInitiative, speaker: allowed(mayAct("comment"), mayAct("moderate")),
    // Not its group's stewards: who leads a closed group is known inside it alone.
    people: (subject) => `${spoke("initiative_id", subject)} union select i.author_id from initiatives i where i.id = ${subject}`,
  },
  groupId: {
    table: "groups", visible: mayReadInside, speaker: allowed(mayComment, mayModerate),
    people: (subject) => `select m.person_id from memberships m where m.group_id = ${subject} and m.state = 'ACTIVE'`,
  },
  themeId: { table: "wijkthemas", visible: () => "true", speaker: allowed(mayTalk, mayKeepOrder), people: (subject) => spoke("theme_id", subject) },
  activityId: { table: "activities", visible: mayReadActivity, speaker: allowed(mayTalk, mayKeepOrder), people: (subject) => spoke("activity_id", subject) },
} as const satisfies Record<string, Talk>;
export type TalkName = keyof typeof talks;

/** Over a row of persons: whoever takes part in this talk and may read it. */
export function isMentionable(name: TalkName, subject: Sql): Condition {
  const { table, people, visible } = talks[name];
  return (person, scope) => `${person}.id in (${people(subject)}) and exists (select from ${table} ms where ms.id = ${subject} and ${visible("ms", asPerson(person, scope))})`;
}

/** Whether the viewer may name anybody in this talk: whoever may not speak there learns no names. */
export function mayMention(name: TalkName, subject: Sql, scope: PolicyScope): Sql {
  const { table, visible, speaker } = talks[name];
  const inline: PolicyScope = { viewer: scope.viewer, now: scope.now, once: (_row, fact) => fact };
  return `exists (select from ${table} mt where mt.id = ${subject} and ${visible("mt", inline)} and ${speaker("mt", inline)})`;
}
