import type { Texts } from "../catalogue.ts";

export const path: Texts["path"] = {
  heading: "How far is the plan?",
  label: "The way of this plan",
  steps: {
    idea: "Idea", draft: "Writing together", draagvlak: "Seeking support", handedIn: "With the municipality", decision: "Decision and deal",
    realisation: "Doing it", refused: "Refused", withdrawn: "Withdrawn",
  },
  done: "done",
  now: "now",
  ahead: "still to come",
  turnHeading: "Whose turn is it?",
  turn: {
    write: "The group is writing this plan together.",
    gather: "The neighbours. There is not enough support yet.",
    handIn: "The group. There is enough support: the plan can go to the municipality.",
    takeUp: "The wijkregisseur takes up the plan.",
    draftDeal: "The wijkregisseur writes the buurtdeal: what is agreed about the plan.",
    signBoth: "The group and the municipality. Both sign the buurtdeal.",
    signInitiators: "The group signs the buurtdeal.",
    signMunicipality: "The municipality signs the buurtdeal.",
    pay: "The municipality pays the money.",
    realise: "The group carries out the plan.",
    account: "The group tells what it cost and what came of it.",
  },
  decide: (roles) => `The municipality decides. A decision is still needed from ${roles}.`,
  decideSoon: "The municipality decides.",
  over: {
    VERANTWOORD: "Nobody. This plan is done, and the neighbourhood knows what came of it.", AFGEWEZEN: "The municipality said no. You can read why below.",
    INGETROKKEN: "The group stopped with this plan.",
  },
  people: {
    RESIDENT: "a resident", ORGANISATION_EDITOR: "an organisation", WIJKREGISSEUR: "the wijkregisseur", WIJKWETHOUDER: "the wijkwethouder",
    CLUSTERTEAM_MANAGER: "the manager of the clusterteam", WETHOUDER: "the wethouder Wijken en Buurten", ADMINISTRATOR: "the administrator", COUNCIL_READER: "the council",
  },
  answerBy: (date) => `Answer by ${date} at the latest`,
  answerLate: (date) => `The answer should have come by ${date}`,
  answerLateWhy: "The municipality is late. The wijkregisseur ought to say why.",
  week: (passed, weeks) => `week ${passed} of ${weeks}`,
  daysLeft: (days) => (days === 1 ? "1 day left" : `${days} days left`),
  answerWhy: "The municipality has thirteen weeks to decide, from the day the plan was handed in.",
  note: "Reason:",
};
