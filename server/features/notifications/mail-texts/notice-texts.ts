import type { MailedNotice } from "../notice-kinds.ts";

type Line = (about: string) => string;
/** What mails about notices say, in one language. */
export interface NoticeTexts {
  readonly read: string;
  readonly onSite: (site: string) => string;
  readonly reason: (text: string) => string;
  readonly kinds: Record<MailedNotice, readonly [subject: Line, body: Line]>;
}
