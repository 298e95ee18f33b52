import type { NoticeKind } from "../notice-kinds.ts";

type Line = (about: string) => string;
/** What mails about notices say, in one language. */
export interface NoticeTexts {
  readonly greeting: (name: string) => string;
  readonly read: (link: string) => string;
  readonly onSite: (site: string) => string;
  readonly reason: (text: string) => string;
  readonly kinds: Record<NoticeKind, readonly [subject: Line, body: Line]>;
}
