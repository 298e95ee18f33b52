import type { Texts } from "../catalogue.ts";

export const words: Texts["words"] = {
  stage: {
    IDEE: "Idea", CONCEPT: "Writing together", DRAAGVLAK: "Gathering support", INGEDIEND: "Handed in", IN_BEHANDELING: "Being considered", TOEGEKEND: "Granted",
    AFGEWEZEN: "Turned down", BUURTDEAL: "Buurtdeal", IN_UITVOERING: "Being carried out", GEREALISEERD: "Done", VERANTWOORD: "Accounted for", INGETROKKEN: "Withdrawn",
  },
  domain: { SOCIAAL: "Social", FYSIEK: "Public space", VEILIG: "Safety" },
  participationLevel: {
    INFORMEREN: "You are told", RAADPLEGEN: "Your opinion counts", ADVISEREN: "You advise", COPRODUCEREN: "We make it together", MEEBESLISSEN: "You decide with us",
    ZELFBEHEER: "You run it yourselves",
  },
  participationAbout: {
    INFORMEREN: "The municipality decides and tells you what happens.",
    RAADPLEGEN: "The municipality asks what you think, then decides by itself.",
    ADVISEREN: "The municipality follows your advice, or explains why not.",
    COPRODUCEREN: "Residents and municipality make the plan together.",
    MEEBESLISSEN: "Residents and municipality decide together.",
    ZELFBEHEER: "Residents decide and do it themselves. The municipality helps.",
  },
  groupVisibility: { PUBLIC: "Public", CLOSED: "Closed", HIDDEN: "Hidden" },
  groupJoining: { OPEN: "Everybody can join", ON_REQUEST: "You ask first whether you may join", BY_INVITATION: "By invitation only" },
  groupChoice: { AGREE: "Agree", ABSTAIN: "No opinion", OBJECT: "Objection" },
  groupState: { ACTIVE: "Active", PAUSED: "Taking a break", ENDED: "Ended" },
  membershipRole: { MEMBER: "Member", STEWARD: "Steward" },
  membershipState: { ASKED: "Would like to join", ACTIVE: "Member" },
  residenceGrade: { EMAIL: "Address not known yet", POSTCODE: "Told by yourself", LETTER: "Proven", IDENTITY: "Proven with DigiD" },
  roleKind: {
    RESIDENT: "Resident", ORGANISATION_EDITOR: "Editor of an organisation", WIJKREGISSEUR: "Wijkregisseur", WIJKWETHOUDER: "Wijkwethouder",
    CLUSTERTEAM_MANAGER: "Manager of the clusterteam", WETHOUDER: "Alderman for wijken and buurten", ADMINISTRATOR: "Administrator of the site", COUNCIL_READER: "Reader for the council",
  },
  decisionOutcome: { GRANTED: "Granted", REFUSED: "Turned down" },
  bookingKind: {
    ALLOTTED: "Budget from the municipality", ASKED: "Asked for", ASK_ENDED: "No longer asked for", RESERVED: "Set aside", RELEASED: "Free again", COMMITTED: "Promised",
    PAID: "Paid", RETURNED: "Returned",
  },
  account: { COUNCIL: "Municipality", WISH: "Wish", ASKED: "Asked for", FREE: "Free", RESERVED: "Being considered", COMMITTED: "Promised", PAID: "Paid" },
  noticeKind: {
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
  },
  locale: { NL: "Dutch", EN: "English", UK: "Ukrainian" },
  activityKind: { ACTIVITY: "Activity", WALK_IN: "Walk-in", WORKS: "Works in the street" },
  dealParty: { INITIATOR: "Initiator", MUNICIPALITY: "Municipality" },
  erasedAccount: "Erased account",
};
