import type { NoticeKind } from "#shared/notifications/kinds.ts";
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
  readonly measureId: string | null;
  readonly reportId: string | null;
  readonly kind: NoticeKind;
}

/** What is seen on a desk, whatever it is about. */
const atDesk: Partial<Record<NoticeKind, string>> = { DANGER_REPORTED: "bureau/meldingen", CASES_WAIT: "bureau/meldingen" };

/** Where a notice is about. */
export function pageOf({ publicUrl }: Site, { kind, initiativeId, groupId, themeId, activityId, measureId, reportId }: Subjects): string | null {
  const [page] = Object.entries({ maatregel: measureId, initiatief: initiativeId, groep: groupId, thema: themeId, activiteit: activityId, melding: reportId }).flatMap(([kind, id]) => (id ? [`${kind}/${id}`] : []));
  return publicUrl && `${publicUrl}/${atDesk[kind] ?? page ?? "mijn"}`;
}
