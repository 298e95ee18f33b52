import type { FollowInput, TalkInput } from "#client/gql/graphql.ts";
import { paths } from "#client/lib/paths.ts";

interface Titled {
  readonly id: string;
  readonly title: string;
}
interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Followed {
  readonly kind: "WIJK" | "THEME" | "GROUP" | "INITIATIVE" | "ORGANISATION" | "TALK";
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly what: FollowInput | null;
  readonly talk: TalkInput | null;
}

interface Follow {
  readonly wijk: Named | null;
  readonly theme: Titled | null;
  readonly group: Named | null;
  readonly initiative: Titled | null;
  readonly organisation: Named | null;
}

/** What may be read no longer is left out. */
export function followed({ wijk, theme, group, initiative, organisation }: Follow): Followed[] {
  if (wijk) return [{ kind: "WIJK", ...wijk, to: paths.wijk(wijk.id), what: { wijkId: wijk.id }, talk: null }];
  if (theme) return [{ kind: "THEME", id: theme.id, name: theme.title, to: paths.theme(theme.id), what: { themeId: theme.id }, talk: null }];
  if (group) return [{ kind: "GROUP", ...group, to: paths.group(group.id), what: { groupId: group.id }, talk: null }];
  if (initiative) return [{ kind: "INITIATIVE", id: initiative.id, name: initiative.title, to: paths.initiative(initiative.id), what: { initiativeId: initiative.id }, talk: null }];
  return organisation ? [{ kind: "ORGANISATION", ...organisation, to: paths.organisation(organisation.id), what: { organisationId: organisation.id }, talk: null }] : [];
}

interface FollowedTalk {
  readonly initiative: Titled | null;
  readonly theme: Titled | null;
  readonly activity: Titled | null;
}

export function followedTalk({ initiative, theme, activity }: FollowedTalk): Followed[] {
  const of = ({ id, title }: Titled, to: string, talk: TalkInput): Followed[] => [{ kind: "TALK", id, name: title, to, what: null, talk }];
  if (initiative) return of(initiative, paths.initiative(initiative.id), { initiativeId: initiative.id });
  if (theme) return of(theme, paths.theme(theme.id), { themeId: theme.id });
  return activity ? of(activity, paths.activity(activity.id), { activityId: activity.id }) : [];
}
