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
  decisionOutcome: { GRANTED: "Granted", REFUSED: "Turned down", UNTREATED: "Left untreated" },
  locale: { NL: "Dutch", EN: "English", UK: "Ukrainian" },
  activityKind: { ACTIVITY: "Activity", WALK_IN: "Walk-in", WORKS: "Works in the street" },
  dealParty: { INITIATOR: "Initiator", MAINTAINER: "Neighbour who maintains", MUNICIPALITY: "Municipality" },
  erasedAccount: "Erased account",
};
