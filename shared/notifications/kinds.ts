import { placeNotices } from "../calendar/places.ts";

/** What people are told, by what they can set together on their page of messages. A kind stands in one group. */
export const kindsByGroup = {
  // What the municipality or a wijkregisseur did that touches somebody: it always reaches them.
  DECISIONS: [
    "INITIATIVE_DECIDED", "DECISION_OBJECTION_SETTLED", "DOSSIER_REOPENED", "COMPLETION_ASKED", "RETURN_ASKED",
    "SUPPORT_REMOVED", "OBJECTION_DECIDED", "MEASURE_TAKEN", "MEASURE_UNDONE", "MEASURE_OBJECTION_DECIDED",
  ],
  PLANS: [
    "THRESHOLD_REACHED", "DRAAGVLAK_ENDS_SOON", "DRAAGVLAK_ENDS_TODAY", "DRAAGVLAK_CLOSED", "DRAAGVLAK_MISSED", "SUGGESTION_ACCEPTED", "SUGGESTION_DECLINED",
    "PLAN_MERGE_ASKED", "PLAN_MERGE_DECLINED", "APPLICANT_ASKED", "CLOCK_EXTENDED", "ANSWER_LATE", "BUURTDEAL_READY", "DUTY_FALLS",
  ],
  SUPPORT: ["STILL_WITH_YOU", "SUPPORT_ENDED", "PLAN_MERGED", "MILESTONE_DELAYED", "ACCOUNT_SETTLED"],
  TALK: ["COMMENT_ANSWERED", "COMMENT_MENTIONED", "CONCERN_RAISED", "CONCERN_ANSWERED"],
  GROUPS: [
    "MEMBERSHIP_ASKED", "MEMBERSHIP_ADMITTED", "STEWARD_ASKED", "STEWARD_MADE", "STEWARD_MOVED", "DECISION_OPENED", "DECISION_CLOSING", "DECISION_CLOSED",
    "MERGE_ASKED", "GROUPS_MERGED", "GROUP_GOES_ON",
  ],
  CALENDAR: [...placeNotices, "ACTIVITY_RETURNED", "ORGANISATION_TRUSTED", "TRUST_TAKEN", "FEED_PAUSED"],
  FOLLOWING: ["FOLLOWED_PLAN_OPENED", "FOLLOWED_PLAN_DECIDED", "FOLLOWED_UPDATE_POSTED", "FOLLOWED_ACTIVITY_POSTED", "FOLLOWED_TALK"],
  // What came of what somebody reported.
  MODERATION: ["REPORT_RECEIVED", "REPORT_ACTED_ON", "REPORT_DISMISSED"],
  WIJK: [],
  DUTIES: [
    "INITIATIVE_HANDED_IN", "COMPLETION_MISSED", "DECISION_DUE_SOON", "DECISION_LATE", "DECISION_OBJECTED", "OBJECTION_MADE", "MEASURE_OBJECTED", "ACCOUNT_HANDED_IN", "STEWARD_WANTED",
    "ACTIVITY_AWAITS", "STAND_IN_NAMED", "MONEY_PROPOSED", "OVERRUN_ASKED",
    "DANGER_REPORTED", "CASES_WAIT",
  ],
  ACCOUNT: ["EXPORT_READY", "ROLE_GRANTED", "ROLE_ENDED"],
} as const satisfies Record<string, readonly string[]>;

export type NoticeGroup = keyof typeof kindsByGroup;
export const noticeGroups = Object.keys(kindsByGroup) as readonly NoticeGroup[];
export type NoticeKind = (typeof kindsByGroup)[NoticeGroup][number];
export const noticeKinds = Object.values(kindsByGroup).flat() as readonly NoticeKind[];

const groups = new Map(noticeGroups.flatMap((group) => kindsByGroup[group].map((kind): [NoticeKind, NoticeGroup] => [kind, group])));

export function groupOf(kind: NoticeKind): NoticeGroup {
  return groups.get(kind) as NoticeGroup;
}

/** Groups that can be moved from one channel to the other, and never be off on both (a decision, a measure, a vote that was taken away). */
export const mustReach: readonly NoticeGroup[] = ["DECISIONS"];
