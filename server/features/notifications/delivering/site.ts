import type { Keys } from "../../../platform/keys.ts";

/** What mails say of the house they come from. */
export interface Site {
  readonly siteName: string;
  /** Without it mails have no links. */
  readonly publicUrl: string | null;
  readonly keys: Keys;
  /** Where answers by mail come in; null where they do not. */
  readonly mailIn: { readonly domain: string } | null;
}

interface Subjects {
  readonly initiativeId: string | null;
  readonly groupId: string | null;
  readonly themeId: string | null;
  readonly activityId: string | null;
}

/** Where a notice is about. */
export function pageOf({ publicUrl }: Site, { initiativeId, groupId, themeId, activityId }: Subjects): string | null {
  const [page] = Object.entries({ initiatief: initiativeId, groep: groupId, thema: themeId, activiteit: activityId }).flatMap(([kind, id]) => (id ? [`${kind}/${id}`] : []));
  return publicUrl && `${publicUrl}/${page ?? "mijn"}`;
}
