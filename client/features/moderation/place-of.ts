import type { SubjectKind } from "#client/gql/enums.ts";
import { paths } from "#client/lib/paths.ts";

interface Placed {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly initiativeId: string | null;
  readonly groupId: string | null;
  readonly themeId: string | null;
  readonly activityId: string | null;
}

/** The page on which something stands; people have none. */
export function placeOf({ id, kind, initiativeId, groupId, themeId, activityId }: Placed): string | null {
  if (kind === "ORGANISATION") return paths.organisation(id);
  if (initiativeId) return paths.initiative(initiativeId);
  if (groupId) return paths.group(groupId);
  if (themeId) return paths.theme(themeId);
  return activityId && paths.activity(activityId);
}
