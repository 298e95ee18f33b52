import { groups, type Group } from "../hilversum/groups.ts";
import { personId } from "../hilversum/personas.ts";
import type { Row } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { choose, groupId, groupSince, neighboursOf, stewardOf } from "./cast.ts";

const day = 86_400_000;

/** Members of a group: its two stewards, some neighbours and, in the open ones, a resident whom one can sign in as. */
export function membersOf(group: Group): readonly { person: string; role: "MEMBER" | "STEWARD"; state: "ACTIVE" | "ASKED"; since: Date }[] {
  const since = groupSince(group.slug);
  const neighbours = neighboursOf(group, "members").slice(0, 5 + choose(group.slug, 6));
  const asking = group.closed ? 2 : 0;
  return [
    { person: stewardOf(group), role: "STEWARD", state: "ACTIVE", since },
    ...neighbours.map(({ slug }, index) => ({
      person: personId(slug), role: index === 0 ? ("STEWARD" as const) : ("MEMBER" as const), state: index >= neighbours.length - asking ? ("ASKED" as const) : ("ACTIVE" as const),
      since: new Date(since.getTime() + index * 2 * day),
    })),
    ...(group.closed ? [] : [{ person: personId(`bewoner-${group.wijk}`), role: "MEMBER" as const, state: "ACTIVE" as const, since: new Date(since.getTime() + 20 * day) }]),
  ];
}

export function groupRows(themeId: (slug: string) => string): { groups: Row[]; memberships: Row[] } {
  return {
    groups: groups.map((group) => ({
      id: groupId(group.slug), wijk_id: group.wijk, theme_id: group.theme && themeId(group.theme), name: group.name, about: group.about, visibility: group.closed ? "CLOSED" : "PUBLIC", joining: group.closed ? "ON_REQUEST" : "OPEN", state: "ACTIVE",
      created_by: stewardOf(group), created_at: groupSince(group.slug), member_count: 0, comment_count: 0,
    })),
    memberships: groups.flatMap((group) =>
      membersOf(group).map(({ person, role, state, since }) => ({ id: uuidAt(since, `membership/${group.slug}/${person}`), group_id: groupId(group.slug), person_id: person, role, state, since })),
    ),
  };
}
