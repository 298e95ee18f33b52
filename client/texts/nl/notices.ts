import type { NoticeKind } from "#client/gql/enums.ts";

export const notices: Record<NoticeKind, string> = {
  CONCERN_RAISED: "Een buur maakt zich zorgen over je plan", CONCERN_ANSWERED: "De groep antwoordde op je zorg", CONCERN_HIDDEN: "Je zorg is verborgen",
  COMMENT_HIDDEN: "Je reactie is verborgen", COMMENT_ANSWERED: "Iemand heeft op je reactie geantwoord", COMMENT_MENTIONED: "Iemand heeft je genoemd", INITIATIVE_HANDED_IN: "Het plan is ingediend", INITIATIVE_DECIDED: "Er is een besluit", MEMBERSHIP_ASKED: "Iemand wil bij je groep",
  MEMBERSHIP_ADMITTED: "Je hoort nu bij de groep", THRESHOLD_REACHED: "Er is genoeg steun", BUURTDEAL_READY: "De buurtdeal ligt klaar om te tekenen", EXPORT_READY: "Je gegevens staan klaar",
  DRAAGVLAK_ENDS_SOON: "Steunen kan nog een week", DRAAGVLAK_ENDS_TODAY: "Laatste dag om te steunen", DRAAGVLAK_CLOSED: "De termijn is voorbij: er is genoeg steun", DRAAGVLAK_MISSED: "De termijn is voorbij: er was niet genoeg steun",
  SUPPORT_ENDED: "Een plan dat je steunde kreeg niet genoeg steun", STILL_WITH_YOU: "Een plan is veranderd. Steun je het nog?", SUPPORT_REMOVED: "Je steun is weggehaald", OBJECTION_MADE: "Iemand maakt bezwaar", OBJECTION_DECIDED: "Er is een antwoord op je bezwaar",
  STEWARD_ASKED: "Wil je beheerder worden van deze groep?", STEWARD_MADE: "Deze groep heeft een nieuwe beheerder", STEWARD_WANTED: "Deze groep zoekt een beheerder", STEWARD_MOVED: "Je bent verhuisd. Blijf je beheerder van deze groep?",
  DECISION_OPENED: "De groep wil iets besluiten", DECISION_CLOSING: "Je kunt nog één dag kiezen", DECISION_CLOSED: "Het besluit van de groep is er", MERGE_ASKED: "Een groep wil met jullie samengaan", GROUPS_MERGED: "Je groep is samengegaan met deze groep",
  ROLE_GRANTED: "Je hebt een nieuwe rol", ROLE_ENDED: "Een rol van jou is beëindigd", APPLICANT_ASKED: "Wil jij de aanvrager van dit plan worden?",
  PLAN_MERGE_ASKED: "Een ander plan wil samen verder", PLAN_MERGE_DECLINED: "Jullie plannen gaan niet samen", PLAN_MERGED: "Een plan dat je steunde, gaat verder in dit plan", GROUP_GOES_ON: "Jullie plan gaat verder bij deze groep",
  SUGGESTION_ACCEPTED: "Je voorstel voor de tekst is overgenomen", SUGGESTION_DECLINED: "Je voorstel voor de tekst is niet overgenomen",
  COMPLETION_ASKED: "De gemeente vraagt je om de aanvraag aan te vullen", COMPLETION_MISSED: "De aanvrager vulde niet op tijd aan", CLOCK_EXTENDED: "De gemeente neemt meer tijd voor het besluit", DECISION_DUE_SOON: "Het antwoord moet er bijna zijn", DECISION_LATE: "Het antwoord is te laat", ANSWER_LATE: "De gemeente is te laat met het besluit", DECISION_OBJECTED: "Er is bezwaar gemaakt tegen het besluit", DECISION_OBJECTION_SETTLED: "Er is een antwoord op het bezwaar", DOSSIER_REOPENED: "De aanvraag is heropend", STAND_IN_NAMED: "Je bent aangewezen als vervanger",
};
