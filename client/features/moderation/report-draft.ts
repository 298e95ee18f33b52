import type { ReportReason } from "#client/gql/enums.ts";

/** What somebody typed in a report that is not sent yet. */
export interface ReportDraft {
  readonly reason: ReportReason | "";
  readonly words: string;
  readonly unlawful: boolean;
  readonly ground: string;
  readonly goodFaith: boolean;
  readonly name: string;
  readonly email: string;
}

export const nothingTyped: ReportDraft = { reason: "", words: "", unlawful: false, ground: "", goodFaith: false, name: "", email: "" };
