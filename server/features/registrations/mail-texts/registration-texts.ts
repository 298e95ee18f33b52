import type { RegistrationMailKind } from "../registration-mail.ts";

/** What the link is for: to say yes, to see or cancel what one has, or to register again. */
type Towards = "confirm" | "answer" | "change" | "look";

export interface RegistrationTexts {
  /** Who registered without an account need not have said their name. */
  readonly greeting: (name: string) => string;
  readonly when: string;
  readonly where: string;
  readonly people: string;
  readonly follow: Readonly<Record<Towards, readonly [button: string, what: string]>>;
  readonly onSite: (site: string) => string;
  /** The body is told until when an answer is awaited; empty where none is. */
  readonly kinds: Readonly<Record<RegistrationMailKind, readonly [subject: (title: string) => string, body: (title: string, until: string) => string, towards: Towards]>>;
}
