export const noticeKinds = [
  "COMMENT_HIDDEN", "COMMENT_ANSWERED", "INITIATIVE_HANDED_IN", "INITIATIVE_DECIDED", "MEMBERSHIP_ASKED", "MEMBERSHIP_ADMITTED", "THRESHOLD_REACHED", "BUURTDEAL_READY",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
