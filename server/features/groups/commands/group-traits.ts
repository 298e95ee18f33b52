import { type GroupJoining, type GroupVisibility, joiningsOf, mostThemes } from "#shared/groups/groups.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";

/** What a group says of itself when it starts, and what its stewards change later. */
export interface GroupTraits {
  readonly name: string;
  readonly about: string;
  readonly visibility: GroupVisibility;
  /** The usual one of its visibility when it is not said. */
  readonly joining?: GroupJoining | null;
  /** The first is the one that cards show. */
  readonly themeIds: readonly string[];
  /** Beside the wijk where it is at home. */
  readonly wijkIds: readonly string[];
  readonly wholeTown: boolean;
}
export interface GroupPlace {
  readonly themeId: string | null;
  readonly otherThemes: readonly string[];
  readonly otherWijken: readonly string[];
  readonly wholeTown: boolean;
}

/** Throws INVALID_TEXT, TEXT_TOO_LONG, and WRONG_COMBINATION for a way in that does not go with who may see it. */
export function checkedTraits({ visibility, joining, ...typed }: GroupTraits): Pick<GroupTraits, "name" | "about" | "visibility"> & { readonly joining: GroupJoining } {
  const name = tidy(typed.name).replace(/\s+/gu, " ");
  const about = tidy(typed.about);
  refuseIf(textProblem(name, "groupName") ?? textProblem(about, "groupAbout"));
  const possible = joiningsOf[visibility];
  refuseIf(joining != null && !possible.includes(joining) && "WRONG_COMBINATION");
  return { name, about, visibility, joining: joining ?? possible[0] as GroupJoining };
}

/** Throws NOT_FOUND for a wijk that is not there, UNKNOWN_THEME for a theme of none of the group's wijken, TOO_MANY. */
export async function checkedPlace(work: Work, home: string, { themeIds, wijkIds, wholeTown }: Pick<GroupTraits, "themeIds" | "wijkIds" | "wholeTown">): Promise<GroupPlace> {
  const themes = [...new Set(themeIds.map((id) => asUuid(id)?.toLowerCase() ?? null))];
  refuseIf(themes.length > mostThemes && "TOO_MANY");
  const others = wholeTown ? [] : [...new Set(wijkIds)].filter((id) => id !== home);
  const [found] = (await work.tx.query(
    `select (select count(*)::int from wijken where id = any($1)) as wijken,
       (select count(*)::int from wijkthemas where id = any($2::uuid[]) and ($3 or wijk_id = any($1))) as themes`,
    [[home, ...others], themes, wholeTown],
  )) as [{ wijken: number; themes: number }];
  if (found.wijken !== others.length + 1) throw new Refused("NOT_FOUND");
  refuseIf(found.themes !== themes.length && "UNKNOWN_THEME");
  const [themeId = null, ...otherThemes] = themes as string[];
  return { themeId, otherThemes, otherWijken: others, wholeTown };
}

/** Lays down the wijken and themes beside the first. */
export async function writePlace(work: Work, groupId: string, { otherThemes, otherWijken }: GroupPlace): Promise<void> {
  await work.tx.query("delete from group_wijken where group_id = $1", [groupId]);
  await work.tx.query("delete from group_themes where group_id = $1", [groupId]);
  if (otherWijken.length) await work.tx.query("insert into group_wijken (group_id, wijk_id) select $1, unnest($2::text[])", [groupId, otherWijken]);
  if (otherThemes.length) await work.tx.query("insert into group_themes (group_id, theme_id) select $1, unnest($2::uuid[])", [groupId, otherThemes]);
}
