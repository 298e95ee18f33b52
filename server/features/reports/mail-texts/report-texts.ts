/** What who reports without an account is mailed: whether it was them, that it came in, and what was done. */
export type ReportMailKind = "CONFIRM" | "RECEIVED" | "ACTED_ON" | "DISMISSED";

export interface ReportTexts {
  readonly greeting: (name: string) => string;
  /** Instead of the title of what is no more. */
  readonly gone: string;
  readonly onSite: (site: string) => string;
  readonly kinds: Readonly<Record<ReportMailKind, readonly [subject: string, body: (title: string) => string, follow: string]>>;
}
