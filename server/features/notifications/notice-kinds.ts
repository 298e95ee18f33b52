import type { PlaceNotice } from "#shared/calendar/places.ts";
import type { NoticeKind } from "#shared/notifications/kinds.ts";

/** A place at an activity has mails of its own, with when and where it is. */
export type MailedNotice = Exclude<NoticeKind, PlaceNotice>;
