import type { notices as nl } from "../nl/notices.ts";

export const notices: typeof nl = {
  CONCERN_RAISED: "A neighbour has a concern about your plan", CONCERN_ANSWERED: "The group answered your concern", CONCERN_HIDDEN: "Your concern was hidden",
  COMMENT_HIDDEN: "Your comment was hidden", COMMENT_ANSWERED: "Somebody answered your comment", COMMENT_MENTIONED: "Somebody named you", INITIATIVE_HANDED_IN: "The plan was handed in", INITIATIVE_DECIDED: "There is a decision",
  MEMBERSHIP_ASKED: "Somebody wants to join your group", MEMBERSHIP_ADMITTED: "You now belong to the group", THRESHOLD_REACHED: "There is enough support",
  BUURTDEAL_READY: "The buurtdeal is ready to be signed", EXPORT_READY: "Your data are ready",
  DRAAGVLAK_ENDS_SOON: "One more week to support", DRAAGVLAK_ENDS_TODAY: "Last day to support", DRAAGVLAK_CLOSED: "The term is over: there is enough support", DRAAGVLAK_MISSED: "The term is over: there was not enough support",
  SUPPORT_ENDED: "A plan that you supported did not get enough support", STILL_WITH_YOU: "A plan has changed. Do you still support it?", SUPPORT_REMOVED: "Your support was removed", OBJECTION_MADE: "Somebody objects", OBJECTION_DECIDED: "There is an answer to your objection",
  STEWARD_ASKED: "Would you like to become steward of this group?", STEWARD_MADE: "This group has a new steward", STEWARD_WANTED: "This group looks for a steward", STEWARD_MOVED: "You have moved. Will you stay steward of this group?",
  DECISION_OPENED: "The group wants to decide something", DECISION_CLOSING: "You can choose for one more day", DECISION_CLOSED: "The group has decided", MERGE_ASKED: "A group wants to merge with yours", GROUPS_MERGED: "Your group has merged with this one",
  ROLE_GRANTED: "You have a new role", ROLE_ENDED: "A role of yours has ended", APPLICANT_ASKED: "Would you like to become the applicant of this plan?",
  PLAN_MERGE_ASKED: "Another plan wants to go on together", PLAN_MERGE_DECLINED: "Your plans do not merge", PLAN_MERGED: "A plan that you supported goes on in this one", GROUP_GOES_ON: "Your plan goes on in this group",
  SUGGESTION_ACCEPTED: "Your suggestion for the text was accepted", SUGGESTION_DECLINED: "Your suggestion for the text was not accepted",
  COMPLETION_ASKED: "The municipality asks you to complete the application", COMPLETION_MISSED: "The applicant did not complete it in time", CLOCK_EXTENDED: "The municipality takes more time to decide", DECISION_DUE_SOON: "The answer is nearly due", DECISION_LATE: "The answer is late", ANSWER_LATE: "The municipality is late with the decision", DECISION_OBJECTED: "Somebody objects to the decision", DECISION_OBJECTION_SETTLED: "There is an answer to the objection", DOSSIER_REOPENED: "The application is open again", STAND_IN_NAMED: "You were named to stand in for somebody",
};
